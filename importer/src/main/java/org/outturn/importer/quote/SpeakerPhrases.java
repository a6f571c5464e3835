package org.outturn.importer.quote;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.NounPhrases;
import org.outturn.importer.language.Subjects;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.VerbGroup.Form;

/** Finds the words for whoever says something, before or behind a verb of saying. */
final class SpeakerPhrases {
    private static final long BEHIND_SPEAKER =
            mask(PREPOSITION, RELATIVE, SUBORDINATOR, WEEKDAY, TIME, ADVERB, GERUND, CONJUNCTION);

    private final Cues cues;

    SpeakerPhrases(Cues cues) {
        this.cues = cues;
    }

    /** The words before the verb numbered {@code g}; null when there are none. */
    @Nullable NounPhrase of(TaggedSentence s, List<VerbGroup> groups, int g) {
        VerbGroup group = groups.get(g);
        if (group.isFinite()) {
            NounPhrase indefinite = indefinite(s, group);
            NounPhrase speaking = indefinite != null ? indefinite : speaking(s, groups, g);
            return speaking != null ? speaking : Subjects.of(s, groups, g);
        }
        if (group.form() == Form.GERUND
                && s.isAny(group.from() - 1, mask(NAME, ROLE, PLURAL_ROLE, BODY))
                && !s.isAny(group.from() - 1, mask(TIME, WEEKDAY, MONTH))) {
            // "the union calling for": whoever stands right before
            return NounPhrases.endingAt(s, group.from() - 1);
        }
        if (group.form() == Form.GERUND && s.is(group.from() - 1, PREPOSITION)) {
            return doer(s, groups, g);
        }
        // "..., adding that": the subject of the verb before
        for (int k = g - 1; k >= 0; k--) {
            if (groups.get(k).isFinite() && (k == 0 || cues.verb(groups.get(k).lemma()) != null)) {
                NounPhrase subject = Subjects.of(s, groups, k);
                if (subject != null || k == 0) {
                    return subject != null ? subject : behind(s, groups.get(k));
                }
            }
        }
        return null;
    }

    /** "|Moor| said the mayor was wrong and |predicted| defeat": who spoke last, where "and" goes on with the same tense. */
    private @Nullable NounPhrase speaking(TaggedSentence s, List<VerbGroup> groups, int g) {
        VerbGroup group = groups.get(g);
        if (!s.is(group.from() - 1, CONJUNCTION)) {
            return null;
        }
        for (int k = g - 1; k >= 0; k--) {
            VerbGroup before = groups.get(k);
            if (before.isFinite() && before.form() == group.form() && cues.verb(before.lemma()) != null) {
                return Subjects.of(s, groups, k);
            }
        }
        for (int k = g - 1; k >= 0; k--) {
            VerbGroup before = groups.get(k);
            NounPhrase subject = before.form() == group.form() ? Subjects.of(s, groups, k) : null;
            if (subject != null
                    && !s.isAny(subject.from() - 1, mask(SUBORDINATOR, COMPLEMENTIZER, QUESTION, RELATIVE))) {
                return isBetween(s, groups, k, g) ? subject : null;
            }
        }
        return null;
    }

    /** Whether another clause stands between two verbs: "did not say |when the train would return| but estimated". */
    private static boolean isBetween(TaggedSentence s, List<VerbGroup> groups, int k, int g) {
        for (int i = k + 1; i < g; i++) {
            NounPhrase subject = groups.get(i).isFinite() ? Subjects.of(s, groups, i) : null;
            if (subject != null && s.isAny(subject.from() - 1, mask(SUBORDINATOR, QUESTION))) {
                return true;
            }
        }
        return false;
    }

    /** "All suggested", "someone asked": a word that stands for people without naming them. */
    private @Nullable NounPhrase indefinite(TaggedSentence s, VerbGroup group) {
        int at = group.from() - 1;
        boolean opens = at == 0 || s.isAny(at - 1, mask(MARK, CONJUNCTION, ADVERB));
        return at >= 0 && opens && cues.isIndefinite(s.lower(at)) ? new NounPhrase(at, at + 1, at) : null;
    }

    /** Who does what a preposition brings in: "|The union| began by saying", "In defending it, |the mayor| said". */
    private static @Nullable NounPhrase doer(TaggedSentence s, List<VerbGroup> groups, int g) {
        for (int k = g - 1; k >= 0; k--) {
            NounPhrase subject = groups.get(k).isFinite() ? Subjects.of(s, groups, k) : null;
            if (subject != null) {
                return subject;
            }
        }
        for (int k = g + 1; k < groups.size(); k++) {
            if (groups.get(k).isFinite()) {
                NounPhrase subject = Subjects.of(s, groups, k);
                boolean main = subject != null && s.isMark(subject.from() - 1, ',');
                return main ? subject : null;
            }
        }
        return null;
    }

    /** The speaker behind the verb: "..., said |the mayor|, who". Not what the verb takes: "Wolff, a member, said |the city| should". */
    static @Nullable NounPhrase behind(TaggedSentence s, VerbGroup group) {
        int before = group.from() - 1;
        boolean afterContent = before >= 0
                && (s.isMark(before, ',')
                        || s.isQuotationMark(before)
                        || s.isMark(before, '?')
                        || s.isMark(before, '!')
                        || s.isMark(before, '\u2014'));
        if (!afterContent || s.isWord(group.to(), "that") || s.is(group.to(), QUESTION)) {
            return null;
        }
        NounPhrase phrase = NounPhrases.startingAt(s, group.to());
        if (phrase == null || isTime(s, phrase)) {
            return null;
        }
        boolean closed = phrase.to() >= s.size() || s.is(phrase.to(), MARK) || s.isAny(phrase.to(), BEHIND_SPEAKER);
        return closed ? phrase : null;
    }

    /** "said |Tuesday|", "said |last| week the government will": when it was said, not who said it. */
    private static boolean isTime(TaggedSentence s, NounPhrase phrase) {
        boolean time = s.isAny(phrase.head(), mask(TIME, WEEKDAY, MONTH));
        boolean before = s.classes(phrase.head()) == ADJECTIVE.bit() && s.is(phrase.to(), TIME);
        boolean plain = time && !s.isAny(phrase.head(), mask(ROLE, BODY, NAME));
        return (phrase.to() - phrase.from() == 1 && (before || plain)) || (plain && phrase.head() == phrase.to() - 1);
    }

    /** Where "|Delta TV and| Orbit Films announced" begins. */
    static int firstOfSeveral(TaggedSentence s, NounPhrase subject) {
        int and = subject.from() - 1;
        NounPhrase before = s.isWord(and, "and") && s.is(and - 1, NAME) ? NounPhrases.endingAt(s, and - 1) : null;
        return before == null ? subject.from() : before.from();
    }
}
