package org.outturn.importer.quote;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.NounPhrases;
import org.outturn.importer.language.Subjects;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.quote.Cues.Takes;
import org.outturn.importer.quote.Speakers.Speaker;

/** Statements that a noun attributes: "the mayor's claim that crime fell". */
final class NounCues {
    private final TaggedText text;
    private final Cues cues;
    private final Speakers speakers;

    NounCues(TaggedText text, Cues cues, Speakers speakers) {
        this.text = text;
        this.cues = cues;
        this.speakers = speakers;
    }

    void find(int sentence, TaggedSentence s, List<Statement> found) {
        for (int i = 0; i + 3 < s.size(); i++) {
            Cues.Verb noun = s.isWord(i + 1, "that") && s.is(i, NOUN) ? cues.noun(s.lower(i)) : null;
            if (noun == null) {
                continue;
            }
            int to = i + 2;
            while (to < s.size() && !(s.is(to, MARK) && !s.isQuotationMark(to))) {
                to++;
            }
            NounPhrase owner = s.is(i - 1, GENITIVE) && i >= 2
                    ? NounPhrases.endingAt(s, i - 2)
                    : holder(s, text.verbs().get(sentence), i);
            Speaker speaker = speakers.of(sentence, owner);
            found.add(new Statement(
                    s.token(i + 1).start(),
                    s.token(to - 1).end(),
                    speaker.words(),
                    speaker.role(),
                    speaker.anonymous(),
                    s.token(i).text(),
                    s.token(i).start(),
                    s.token(i).end(),
                    false,
                    noun.group(Takes.NOUN)));
        }
    }

    /** "|Republicans| have expressed deep concern that": whoever has what the noun names. */
    private static @Nullable NounPhrase holder(TaggedSentence s, List<VerbGroup> groups, int noun) {
        int from = noun;
        while (s.isAny(from - 1, mask(DETERMINER, ADJECTIVE, POSSESSIVE))) {
            from--;
        }
        for (int g = 0; g < groups.size(); g++) {
            VerbGroup group = groups.get(g);
            if (group.to() == from && group.isFinite() && !group.passive()) {
                return Subjects.of(s, groups, g);
            }
        }
        return null;
    }
}
