package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;

/**
 * Which words a candidate is made of, how far ahead it is due, and how much of the headline its sentence repeats, as features. A
 * feature such as {@code act=resign} weighs something only where the weights of the language name that word.
 */
final class Wording {
    private static final Pattern SEAMS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final int SHORTEST_TITLE_WORD = 4;

    private final TaggedText text;
    private final Set<String> title = new HashSet<>();
    private int sentence = -1;
    private int repeated;
    private int firstRelative;
    private int firstPast;

    Wording(TaggedText text) {
        this.text = text;
        for (String word : words(text.article().title())) {
            if (word.length() >= SHORTEST_TITLE_WORD) {
                title.add(word);
            }
        }
    }

    /** The words of a headline in lower case. */
    static String[] words(String title) {
        return SEAMS.split(title.toLowerCase(Locale.ROOT));
    }

    void features(Candidate candidate, Findings features) {
        TaggedSentence s = candidate.words();
        int action = candidate.action();
        features.add("act=", s.is(action, BE) ? "be" : s.lemma(action));
        VerbGroup verb = candidate.verb();
        if (verb != null) {
            features.add("gov=", verb.lemma());
            features.add("gov=", verb.lemma(), "-", verb.form().lower());
        }
        if (candidate.statement() != null) {
            String cue = candidate.statement().cue().toLowerCase(Locale.ROOT);
            features.add("said=", cue.isEmpty() || !Character.isLetter(cue.charAt(0)) ? "mark" : cue);
        }
        int before = candidate.clause().from() - 1;
        features.add(
                "after=",
                before < 0 ? "nothing" : s.is(before, NAME) ? "name" : s.is(before, MARK) ? "mark" : s.lower(before));
        look(candidate.sentence());
        when(candidate, features);
        neighbours(candidate, features);
        features.add(repeated == 0 ? "title-not" : repeated < 3 ? "title-some" : "title-much");
        features.add(
                s.size() < 9
                        ? "sentence-short"
                        : s.size() < 18 ? "sentence-medium" : s.size() < 32 ? "sentence-long" : "sentence-endless");
    }

    private void when(Candidate candidate, Findings features) {
        DueWindow due = candidate.due();
        LocalDate published = text.article().publishedOn();
        LocalDate last = due == null ? null : due.to() == null ? due.from() : due.to();
        if (due == null || published == null || last == null) {
            return;
        }
        long days = ChronoUnit.DAYS.between(published, last);
        features.add(
                days <= 1
                        ? "ahead-day"
                        : days <= 8
                                ? "ahead-week"
                                : days <= 62 ? "ahead-months" : days <= 400 ? "ahead-year" : "ahead-far");
        features.add("precise-", due.precision().name().toLowerCase(Locale.ROOT));
    }

    /** What the sentence says before the cue. */
    private void neighbours(Candidate candidate, Findings features) {
        int cue = candidate.match().from();
        if (firstPast < cue && (candidate.verb() == null || candidate.verb().from() != firstPast)) {
            features.add("told-before");
        }
        if (firstRelative < cue) {
            features.add("relative-before");
        }
    }

    /** Reads what all candidates of a sentence share; each sentence once, so that a long one does not cost its length squared. */
    private void look(int number) {
        if (number == sentence) {
            return;
        }
        sentence = number;
        repeated = 0;
        firstRelative = Integer.MAX_VALUE;
        firstPast = Integer.MAX_VALUE;
        TaggedSentence s = text.sentences().get(number);
        for (int i = 0; i < s.size(); i++) {
            repeated += title.contains(s.lower(i)) ? 1 : 0;
            if (firstRelative == Integer.MAX_VALUE && s.is(i, RELATIVE)) {
                firstRelative = i;
            }
        }
        for (VerbGroup verb : text.verbs().get(number)) {
            if (verb.form() == VerbGroup.Form.PAST) {
                firstPast = verb.from();
                break;
            }
        }
    }
}
