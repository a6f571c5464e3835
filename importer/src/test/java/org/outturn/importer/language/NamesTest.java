package org.outturn.importer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.article.ArticleText;
import org.outturn.importer.language.Referents.Referent;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.HandedIn;

class NamesTest {
    private static TaggedText tagged(String text) {
        ArticleText article = new ArticleReader().read(new HandedIn(text, "", null, null, "", "en"));
        return Language.find("en").tag(article);
    }

    /** Whom the subject of the first verb of a sentence stands for. */
    private static String subject(TaggedText text, int sentence) {
        List<VerbGroup> verbs = text.verbs().get(sentence);
        for (int g = 0; g < verbs.size(); g++) {
            NounPhrase phrase =
                    verbs.get(g).isFinite() ? Subjects.of(text.sentences().get(sentence), verbs, g) : null;
            Referent referent = phrase == null ? null : text.referents().of(sentence, phrase);
            if (referent != null) {
                return referent.words();
            }
        }
        return "";
    }

    @Test
    void aBareSurnameAndAPronounStandForTheFullName() {
        TaggedText text = tagged("Kremlin spokesman Oleg Banin met reporters. Banin smiled. He left.");
        assertThat(subject(text, 1)).isEqualTo("Oleg Banin");
        assertThat(subject(text, 2)).isEqualTo("Oleg Banin");
        assertThat(text.names().all()).anySatisfy(name -> {
            assertThat(name.words()).isEqualTo("Oleg Banin");
            assertThat(name.role()).isEqualTo("Kremlin spokesman");
        });
    }

    @Test
    void theCompanyStandsForTheLastBodyThatFits() {
        TaggedText text = tagged("Quarl Systems lost money last year, Reuters reported. The company closed a plant.");
        assertThat(subject(text, 1)).isEqualTo("Quarl Systems");
    }

    @Test
    void sheDoesNotStandForAMan() {
        TaggedText text = tagged("Mark Toll met Anna Keller in Ostrel. She laughed.");
        assertThat(subject(text, 1)).isEqualTo("Anna Keller");
    }

    @Test
    void anAppositionDoesNotHideTheSubject() {
        TaggedText text = tagged("Paula Wolff, a board member chosen for that task, ruled against the city.");
        assertThat(subject(text, 0)).isEqualTo("Paula Wolff");
    }

    @Test
    void whereSomethingHappensIsNotWhoeverSpeaksThere() {
        TaggedText text = tagged("Mayor Ada Moor opened the bridge. At a news conference in Ostrel, the mayor smiled.");
        assertThat(subject(text, 1)).isEqualTo("Ada Moor");
    }

    @Test
    void aSentenceThatBeginsWithADotHasNoSubjectThere() {
        TaggedSentence sentence =
                tagged(". Moor: the bridge will open.").sentences().get(0);
        assertThat(sentence.isMark(0, '.')).isTrue();
        assertThat(NounPhrases.startingAt(sentence, 0)).isNull();
    }
}
