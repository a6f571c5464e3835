package org.outturn.importer.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that are data: each line's example does what the line says, and prose stays prose. */
class WordFilesTest {
    static List<WordFile.Entry> lineCues() {
        return WordFile.entries("line-cues.txt");
    }

    static List<WordFile.Entry> pictureCredits() {
        return WordFile.entries("picture-credits.txt");
    }

    static Stream<WordFile.Entry> furniture() {
        return WordFile.entries("element-cues.txt").stream()
                .filter(entry -> !entry.section().equals("state"));
    }

    @ParameterizedTest
    @MethodSource("lineCues")
    void eachLineCueRecognisesItsExample(WordFile.Entry entry) {
        LineCues.Kind kind = LineCues.Kind.valueOf(entry.section().toUpperCase(Locale.ROOT));
        assertThat(entry.field(1)).isNotEmpty();
        assertThat(LineCues.is(kind, entry.field(1))).as(entry.field(1)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("pictureCredits")
    void eachPictureCreditRecognisesItsExample(WordFile.Entry entry) {
        assertThat(PictureCredit.ends(entry.field(1))).as(entry.field(1)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("furniture")
    void eachElementCueIsFoundInAClassName(WordFile.Entry entry) {
        ElementCue cue = ElementCue.valueOf(entry.section().toUpperCase(Locale.ROOT));
        String name = entry.first().replace("*", "").replace(" ", "-");
        org.jsoup.nodes.Element element = new org.jsoup.nodes.Element("div").addClass("x-" + name + "__y");
        assertThat(ElementCues.of(element)).contains(cue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The board shared its plan with the ministers on Monday.",
                "Commenting on the plan, the mayor said that it would not last a year.",
                "Subscribers to the scheme will be paid back by the end of March, the bank said.",
                "Readers of the report more than doubled last year.",
                "Credit cards will no longer be taken at the pier from 1 June.",
                "Photographs of the bridge were sold to pay for its repair.",
                "Related costs rose by a third, according to the ministry's figures."
            })
    void proseIsNotTakenForFurniture(String line) {
        for (LineCues.Kind kind : LineCues.Kind.values()) {
            if (kind != LineCues.Kind.LINKED) {
                assertThat(LineCues.is(kind, line)).as(kind + ": " + line).isFalse();
            }
        }
        assertThat(PictureCredit.ends(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "has-sidebar",
                "no-comments",
                "with-ads",
                "article",
                "paragraph",
                "download-speed",
                "badge",
                "shader"
            })
    void namesThatOnlySoundLikeFurnitureAreNone(String name) {
        org.jsoup.nodes.Element element = new org.jsoup.nodes.Element("div").addClass(name);
        assertThat(ElementCues.of(element)).doesNotContain(ElementCue.FURNITURE, ElementCue.FOREIGN);
    }
}
