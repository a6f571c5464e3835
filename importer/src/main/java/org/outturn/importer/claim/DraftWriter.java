package org.outturn.importer.claim;

import java.util.List;
import org.outturn.core.claim.ClaimDraft;
import org.outturn.core.claim.ClaimKind;
import org.outturn.importer.claim.Candidate.Span;
import org.outturn.importer.claim.Claimants.Claimant;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;

/** Writes the draft of a candidate that carries a claim. */
final class DraftWriter {
    private final TaggedText text;
    private final Kinds kinds;
    private final Claimants claimants;
    private final Summaries summaries;

    DraftWriter(TaggedText text, WordLists lists, Weather weather) {
        this.text = text;
        this.kinds = new Kinds(text, lists, weather);
        this.claimants = new Claimants(text, lists, weather);
        this.summaries = new Summaries(text, lists, weather);
    }

    ClaimDraft draft(Candidate candidate, List<String> rules) {
        TaggedSentence s = candidate.words();
        ClaimKind kind = kinds.kind(candidate);
        Claimant claimant = claimants.of(candidate, kind);
        Span clause = candidate.clause();
        Span condition = candidate.condition();
        int clauseStart = s.token(clause.from()).start();
        int clauseEnd = s.token(clause.to() - 1).end();
        return new ClaimDraft(
                s.sentence().in(text.text()),
                s.sentence().start(),
                s.sentence().end(),
                text.text().substring(clauseStart, clauseEnd),
                clauseStart,
                clauseEnd,
                summaries.of(candidate, claimant.words()),
                claimant.words(),
                claimant.role(),
                claimant.anonymous(),
                candidate.statement() != null && candidate.statement().direct(),
                kind,
                kinds.certainty(candidate),
                s.words(text.text(), candidate.match().from(), candidate.match().to()),
                candidate.due(),
                condition == null ? "" : s.words(text.text(), condition.from(), condition.to()),
                condition == null ? -1 : s.token(condition.from()).start(),
                condition == null ? -1 : s.token(condition.to() - 1).end(),
                rules);
    }
}
