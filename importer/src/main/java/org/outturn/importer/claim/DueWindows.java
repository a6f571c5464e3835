package org.outturn.importer.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.claim.Candidate.Span;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.WordPattern;

/** Chooses, of the due windows in a sentence, the one that bears on a claim. */
final class DueWindows {
    private final TaggedText text;

    DueWindows(TaggedText text) {
        this.text = text;
    }

    @Nullable DueWindow of(
            int sentence,
            TaggedSentence s,
            WordPattern.Match match,
            Span clause,
            @Nullable Span condition,
            List<VerbGroup> verbs) {
        return null;
    }
}
