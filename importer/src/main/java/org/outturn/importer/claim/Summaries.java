package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import org.outturn.importer.language.Blanks;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.Referents.Referent;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;

/** Writes a claim as one line of a list: the actor named, the verb in the present or the future, no "said". */
final class Summaries {
    private static final int LONGEST = 200;

    private final TaggedText text;

    Summaries(TaggedText text) {
        this.text = text;
    }

    String of(Candidate candidate, String claimant) {
        TaggedSentence s = candidate.words();
        StringBuilder line = new StringBuilder();
        int from = candidate.clause().from();
        NounPhrase subject = candidate.subject();
        if (subject != null
                && subject.from() >= from
                && subject.to() <= candidate.clause().to()
                && subject.from() < candidate.match().from()) {
            append(line, s, from, subject.from());
            line.append(actor(candidate, subject, claimant));
            from = subject.to();
        }
        append(line, s, from, candidate.clause().to());
        String words = Blanks.single(line.toString().strip());
        if (words.length() > LONGEST) {
            int cut = words.lastIndexOf(' ', LONGEST);
            words = words.substring(0, cut < 0 ? LONGEST : cut) + " \u2026";
        }
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String actor(Candidate candidate, NounPhrase subject, String claimant) {
        TaggedSentence s = candidate.words();
        int head = subject.head();
        if (s.isWord(head, "we") || s.isWord(head, "i")) {
            return claimant.isEmpty() ? s.words(text.text(), subject.from(), subject.to()) : claimant;
        }
        Referent referent = text.referents().of(candidate.sentence(), subject);
        boolean whole = referent != null && (referent.name() != null && subject.to() - subject.from() <= 3);
        return whole && referent != null ? referent.words() : s.words(text.text(), subject.from(), subject.to());
    }

    private void append(StringBuilder line, TaggedSentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isQuotationMark(i)) {
                continue;
            }
            if (line.length() > 0
                    && (i == from || s.token(i).start() > s.token(i - 1).end())) {
                line.append(' ');
            }
            line.append(word(s, i));
        }
    }

    private static String word(TaggedSentence s, int i) {
        return switch (s.lower(i)) {
            case "would", "'ll" -> "will";
            case "wo" -> "will ";
            case "n't" -> "not";
            default -> s.token(i).text();
        };
    }
}
