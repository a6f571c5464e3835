package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import java.util.Locale;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.WordClass;
import org.outturn.importer.quote.Statement;

/** Says what of a claim is foreseen rather than fixed or promised: by who says it, by its words, and by what nobody decides. */
final class Foresight {
    private final WordLists lists;

    Foresight(WordLists lists) {
        this.lists = lists;
    }

    /** "is expected to |grow|", "expects to |report| a profit", "to |be 4 percent|": how things come out, which nobody fixes. */
    boolean isResult(Candidate candidate) {
        TaggedSentence s = candidate.words();
        int last = candidate.action();
        int action = s.is(last + 1, TO) && last + 2 < s.size() ? last + 2 : last;
        boolean measured = s.is(action, WordClass.BE) && s.isAny(action + 1, mask(NUMBER, ADJECTIVE));
        return measured || lists.has("result-verbs", s.lemma(action));
    }

    /** "they will |probably| close it": whoever could do it has not said so. */
    boolean isGuess(Candidate candidate) {
        TaggedSentence s = candidate.words();
        for (int i = candidate.match().from(); i < candidate.action(); i++) {
            if (lists.has("guessing-adverbs", s.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "|Inflation| would return to single digits": a figure does not decide what it does. */
    boolean isMeasured(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        return subject != null && lists.has("measured-things", candidate.words().lower(subject.head()));
    }

    /** "Norland will |grow by 2 percent|", "the group will |recover| next year": how it comes out, with nothing that somebody does it to. */
    boolean isOutcome(Candidate candidate) {
        TaggedSentence s = candidate.words();
        int next = candidate.action() + 1;
        boolean object = next < s.size()
                && !s.is(next, MARK)
                && !s.isAny(next, mask(PREPOSITION, ADVERB, NUMBER, TIME, WEEKDAY, CONJUNCTION))
                && !s.isWord(next + 1, "year");
        return lists.has("outcome-verbs", s.lemma(candidate.action())) && !object;
    }

    /** What the reader is told to expect: "|expect| longer queues in June". */
    boolean isAdvice(Candidate candidate) {
        VerbGroup verb = candidate.verb();
        return candidate.subject() == null
                && verb != null
                && verb.form() == VerbGroup.Form.PRESENT
                && candidate.match().from() == verb.from()
                && lists.has("forecast-verbs", candidate.words().lower(verb.from()));
    }

    /**
     * Whether somebody who does not decide it expects it: "Edmunds expects 16 million cars will be sold", "economists predict the
     * bank will cut", "the party will win, a pollster said".
     */
    boolean isForecast(Candidate candidate) {
        Statement statement = candidate.statement();
        if (statement == null) {
            return false;
        }
        NounPhrase subject = candidate.subject();
        boolean ofThemselves = subject != null
                && (candidate.words().isWord(subject.head(), "we")
                        || candidate.words().isWord(subject.head(), "i"));
        return statement.rule().startsWith("think-")
                || (!ofThemselves
                        && (lists.has("forecasting-cues", statement.cue().toLowerCase(Locale.ROOT))
                                || holdsForecaster(statement.speaker())
                                || holdsForecaster(statement.role())));
    }

    private boolean holdsForecaster(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (lists.has("forecasters", word)) {
                return true;
            }
        }
        return false;
    }

    /** "set to be the |largest| sale in years": how something will compare is foreseen, not scheduled. */
    boolean isRecord(Candidate candidate) {
        TaggedSentence s = candidate.words();
        int last = candidate.match().to() - 1;
        if (!s.is(last, WordClass.BE) || !s.isWord(last + 1, "the") || last + 2 >= s.size()) {
            return false;
        }
        String word = s.lower(last + 2);
        return word.endsWith("est") || lists.has("superlatives", word);
    }
}
