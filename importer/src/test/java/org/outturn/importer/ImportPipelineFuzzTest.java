package org.outturn.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.outturn.core.article.ArticleText;
import org.outturn.core.claim.ClaimDraft;
import org.outturn.importer.ImportPipeline.Parsed;
import org.outturn.importer.language.Language;
import org.outturn.importer.language.Sentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.quote.Statement;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.HandedIn;

/** Whatever the text: no exception, offsets inside the text, every draft verbatim, time that grows with the text only. */
class ImportPipelineFuzzTest {
    private static final ImportPipeline PIPELINE = new ImportPipeline();
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);

    @Provide
    Arbitrary<String> newslike() {
        Arbitrary<String> pieces = Arbitraries.of(
                "The",
                "minister",
                "Smith",
                "said",
                "will",
                "would",
                "not",
                "to",
                "close",
                "bridge",
                "on",
                "Friday",
                "May",
                "by",
                "2030",
                "plans",
                "\"",
                "\u201c",
                "\u201d",
                "''",
                ",",
                ".",
                "?",
                "!",
                "\u2014",
                "(",
                ")",
                "[",
                "]",
                ":",
                ";",
                "\n\n",
                "\n",
                "if",
                "after",
                "who",
                "that",
                "is",
                "expected",
                "according",
                "citing",
                "U.S.",
                "Inc.",
                "'s",
                "n't",
                "$",
                "5",
                "million",
                "\ud83d\ude00",
                "\u05d0\u05d1",
                "according to",
                "he",
                "it",
                "the company",
                "and",
                "but",
                "going",
                "likely",
                "no longer",
                "two years later",
                "the following year",
                ", which",
                "with",
                "has until",
                "one of them",
                "a 29-year-old",
                "Danish",
                "striker",
                "its chairwoman",
                "Orbit-based",
                "plays",
                "briefed",
                "\u20ac1.9bn contract to build",
                "under which",
                "Mr.",
                "J.",
                "-");
        return pieces.list().ofMaxSize(80).map(list -> String.join(" ", list));
    }

    @Property(tries = 5000)
    void wordsOfNewsInAnyOrderMakeSoundDrafts(@ForAll("newslike") String text) {
        check(text);
    }

    @Property(tries = 500)
    void anyTextMakesSoundDrafts(@ForAll String text) {
        check(text);
    }

    @Example
    void aTextMayBreakOffAfterAnyWord() {
        for (String sentence : List.of(
                "The ministry said on Tuesday that the new airport is set to be the largest in the region and will be missing two runways.",
                "The mayor, Ada Moor, will be absent when the council votes on the bill that Moor's $2 billion a year plan would fund.",
                "Under the revised housing bill, Harlow Stores is planning to close a branch no later than May 10, 2026, a lawyer for it said.",
                "Ada Moor, 44, of Mill Lane, who wrote \"The Dam,\" will sell it in May, she said, and will move two years later, with a house planned for June.",
                "He asked for answers by Friday and, according to the company, the Delta League season, which opens in March, may be delayed.")) {
            for (int end = sentence.indexOf(' '); end > 0; end = sentence.indexOf(' ', end + 1)) {
                check(sentence.substring(0, end));
                check(sentence.substring(0, end) + ".");
                check(sentence.substring(sentence.indexOf(' ') + 1, end + 1).strip());
            }
        }
    }

    private static void check(String text) {
        for (String language : List.of("en", "de")) {
            ArticleText article = new ArticleReader().read(new HandedIn(text, "", null, DAY, "", language));
            TaggedText tagged = Language.find(language).tag(article);
            int at = 0;
            for (var sentence : tagged.sentences()) {
                Sentence bounds = sentence.sentence();
                assertThat(bounds.start()).isGreaterThanOrEqualTo(at);
                assertThat(bounds.end()).isGreaterThan(bounds.start()).isLessThanOrEqualTo(text.length());
                at = bounds.end();
            }
            Parsed parsed = PIPELINE.parse(article);
            for (ClaimDraft draft : parsed.drafts()) {
                assertThat(draft.isVerbatimIn(text)).isTrue();
                assertThat(draft.summary()).isNotBlank();
                assertThat(draft.rules()).isNotEmpty();
            }
            for (Statement statement : parsed.statements()) {
                assertThat(statement.start()).isBetween(0, text.length());
                assertThat(statement.end()).isBetween(statement.start() + 1, text.length());
            }
        }
    }

    @Test
    void aSentenceWithoutEndTakesTimeInProportionToItsLength() {
        String words = "the minister who will said that the bridge , and the company would ( if it is likely to ";
        String text = words.repeat(4_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(text));
    }

    @Test
    void verbsOfSayingWithoutEndTakeTimeInProportionToTheirNumber() {
        for (String piece : List.of(
                "he said that ",
                "he said Monday ",
                "film hits theatres ",
                "Ada, 45, plans to ",
                "it may often raise ",
                "they hope to meet before talks begin in March ",
                "'he goes' on ",
                "the union's workers' union ",
                "the bank which owns it will ",
                "will go on Monday and come on Friday and ",
                "Orbit and Delta and ",
                "the road will close, he said, and will open two years later, ",
                "a person briefed on the ",
                "expects it, which stood still, to ",
                "one of them, Orbit, ",
                "the 29-year-old Danish striker, with first cars planned for May, ")) {
            assertThatCode(() -> assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(piece.repeat(20_000))))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void openMarksAndBracketsHangNothing() {
        for (String piece : List.of("\"", "(", "\u201c", "''", ", ", "- ", "A.", "'s ", "who ", "to ", "and ")) {
            assertThatCode(() -> assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(piece.repeat(20_000))))
                    .doesNotThrowAnyException();
        }
    }
}
