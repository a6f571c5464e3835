package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.Blanks;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.Referents.Referent;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;

/** Writes a claim as one line of a list: the actor named, the verb in the present or the future, no "said". */
final class Summaries {
    private static final int LONGEST = 200;

    /** A longer phrase, in tokens, describes rather than names. */
    private static final int LONGEST_NAME = 3;

    private final TaggedText text;
    private final Weather weather;

    Summaries(TaggedText text, WordLists lists, Weather weather) {
        this.text = text;
        this.weather = weather;
    }

    String of(Candidate candidate, String claimant) {
        TaggedSentence s = candidate.words();
        Line line = new Line(s);
        int from = candidate.clause().from();
        int to = candidate.clause().to();
        NounPhrase subject = candidate.subject();
        if (subject != null
                && subject.from() >= from
                && subject.to() <= to
                && subject.from() < candidate.match().from()) {
            line.add(from, subject.from());
            String actor = actor(candidate, subject, claimant);
            line.say(actor);
            line.singular = s.is(subject.head(), PRONOUN)
                    && !actor.equals(s.words(text.text(), subject.from(), subject.to()))
                    && !isPeople(candidate, subject);
            from = afterRelative(s, subject.to(), candidate.verb());
        }
        if (subject != null && subject.to() <= from && line.words.length() == 0 && candidate.isInVerb()) {
            line.say(actor(candidate, subject, claimant));
        }
        line.add(from, to);
        return finished(line.words.toString());
    }

    private static String finished(String words) {
        String line = Blanks.single(words).strip();
        int end = line.length();
        while (end > 0 && ".,;:".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        line = line.substring(0, end);
        if (line.length() > LONGEST) {
            int cut = line.lastIndexOf(' ', LONGEST);
            line = line.substring(0, cut < 0 ? LONGEST : cut) + " \u2026";
        }
        return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
    }

    /** "Hill, who |will testify": the pronoun that only ties the verb to its subject is left out. */
    private static int afterRelative(TaggedSentence s, int from, @Nullable VerbGroup verb) {
        int i = from;
        if (s.isMark(i, ',')) {
            i++;
        }
        return verb != null && i < verb.from() && s.is(i, RELATIVE) ? i + 1 : from;
    }

    private static boolean isFirstPerson(TaggedSentence s, NounPhrase subject) {
        return s.isWord(subject.head(), "we") || s.isWord(subject.head(), "i");
    }

    private String actor(Candidate candidate, NounPhrase subject, String claimant) {
        TaggedSentence s = candidate.words();
        String worded = s.words(text.text(), subject.from(), subject.to());
        if (isFirstPerson(s, subject)) {
            return claimant.isEmpty() ? worded : claimant;
        }
        boolean impersonal = s.isWord(subject.head(), "it") && weather.isForecast(candidate);
        Referent referent = impersonal ? null : text.referents().of(candidate.sentence(), subject);
        boolean pronoun = s.is(subject.head(), PRONOUN) && !s.isAny(subject.head(), mask(NAME, DETERMINER));
        if (referent == null && pronoun) {
            return speaker(candidate, s.lower(subject.head()), worded, claimant);
        }
        if (referent == null || (referent.name() == null ? !isPeople(candidate, subject) : isMore(s, subject))) {
            return worded;
        }
        return referent.words();
    }

    /** Whether "they" are people without a name that the article opens a sentence with: "|Dock workers| met, and they will strike". */
    private boolean isPeople(Candidate candidate, NounPhrase subject) {
        Referent referent = candidate.words().isWord(subject.head(), "they")
                ? text.referents().of(candidate.sentence(), subject)
                : null;
        return referent != null && referent.name() == null;
    }

    /** "he" is whoever speaks, "it" the body that does; "it" and "there" are no person, and sources without a name are many. */
    private static String speaker(Candidate candidate, String pronoun, String worded, String claimant) {
        if (candidate.statement() == null || candidate.statement().anonymous() || claimant.isEmpty()) {
            return worded;
        }
        boolean plain = Character.isLowerCase(claimant.charAt(0));
        return switch (pronoun) {
            case "he", "she" -> claimant;
            case "it" -> plain ? "The " + claimant : worded;
            default -> worded;
        };
    }

    /** Whether the phrase says more than whom it names: "Russia |and Ukraine|", "the |next| Kestrel", "the firm|, Big Wheel,|". */
    private static boolean isMore(TaggedSentence s, NounPhrase subject) {
        int from = s.isWord(subject.from(), "the") ? subject.from() + 1 : subject.from();
        for (int i = from; i < subject.to(); i++) {
            boolean title = s.isAny(i, mask(TITLE, ROLE)) || s.isMark(i, '.');
            if (s.isAny(i, mask(CONJUNCTION, PREPOSITION))
                    || s.isMark(i, ',')
                    || (s.is(subject.head(), NAME)
                            && s.isAny(i, mask(ADJECTIVE, NUMBER, GERUND, PARTICIPLE, TIME))
                            && !s.is(i, NAME)
                            && !title)) {
                return true;
            }
        }
        return subject.to() - subject.from() > LONGEST_NAME
                || (s.isMark(subject.to(), ',') && !s.is(subject.to() + 1, RELATIVE));
    }

    /** The line as it grows. */
    private static final class Line {
        final StringBuilder words = new StringBuilder();
        private final TaggedSentence s;
        private int last = -1;
        boolean singular;

        Line(TaggedSentence s) {
            this.s = s;
        }

        void say(String said) {
            if (words.length() > 0) {
                words.append(' ');
            }
            words.append(said);
            last = -1;
        }

        void add(int from, int to) {
            for (int i = from; i < to; i++) {
                if (s.isQuotationMark(i)) {
                    continue;
                }
                // "It" and "'s" are one word again
                boolean clitic = last < 0 && s.isWord(i, "'s");
                boolean apart = !clitic
                        && (last < 0 || s.token(i).start() > s.token(last).end() || i - last > 1);
                if (words.length() > 0 && apart && !s.isMark(i, ',') && !s.isMark(i, '.') && !s.isMark(i, ';')) {
                    words.append(' ');
                }
                words.append(word(i));
                last = i;
            }
        }

        private String word(int i) {
            return switch (s.lower(i)) {
                case "would", "'ll", "'d" ->
                    words.length() > 0 && words.charAt(words.length() - 1) != ' ' ? " will" : "will";
                case "wo" -> "will";
                case "n't" -> " not";
                case "are", "'re", "am", "'m" ->
                    singular
                            ? (s.token(i).text().charAt(0) == '\''
                                            || s.token(i).text().charAt(0) == '\u2019'
                                    ? " is"
                                    : "is")
                            : s.token(i).text();
                case "have", "'ve" ->
                    singular && s.is(i + 1, PARTICIPLE) ? "has" : s.token(i).text();
                default -> s.token(i).text();
            };
        }
    }
}
