package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimKind;
import org.outturn.importer.language.Name;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.Referents.Referent;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.quote.Statement;

/** Says to whom the article attributes a claim: the speaker of the statement, else the actor whose plan it is, else nobody. */
final class Claimants {
    private final TaggedText text;

    /** Who claims. */
    record Claimant(String words, String role, boolean anonymous) {
        static final Claimant NOBODY = new Claimant("", "", false);
    }

    Claimants(TaggedText text) {
        this.text = text;
    }

    Claimant of(Candidate candidate, ClaimKind kind) {
        Statement statement = candidate.statement();
        if (statement != null && !statement.speaker().isEmpty()) {
            return new Claimant(statement.speaker(), statement.role(), statement.anonymous());
        }
        Referent actor = actor(candidate);
        if (actor == null) {
            return Claimant.NOBODY;
        }
        boolean expects = candidate.cue().name().equals("expects");
        boolean theirs =
                switch (kind) {
                    case COMMITMENT, PROPOSAL, DENIAL -> true;
                    case PREDICTION -> expects;
                    case SCHEDULE -> actor.name() != null && actor.name().kind() == Name.Kind.BODY;
                };
        return theirs ? new Claimant(actor.words(), actor.role(), false) : Claimant.NOBODY;
    }

    /** Whoever does what the claim says, or null when nobody who can act is named. */
    @Nullable Referent actor(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        if (subject == null
                || (candidate.verb() != null
                        && candidate.verb().passive()
                        && candidate.match().from() == candidate.verb().from())) {
            return null;
        }
        TaggedSentence s = candidate.words();
        Referent referent = text.referents().of(candidate.sentence(), subject);
        if (referent == null) {
            return null;
        }
        boolean acts = referent.name() != null || s.isAny(subject.head(), mask(ROLE, PLURAL_ROLE, BODY, NOUN, PRONOUN));
        return acts ? referent : null;
    }
}
