package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimKind;
import org.outturn.importer.language.Name;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.Referents;
import org.outturn.importer.language.Referents.Referent;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.quote.Statement;

/** Says to whom the article attributes a claim: the speaker of the statement, else the actor whose plan it is, else nobody. */
final class Claimants {
    private final TaggedText text;
    private final WordLists lists;

    /** Who claims. */
    record Claimant(String words, String role, boolean anonymous) {
        static final Claimant NOBODY = new Claimant("", "", false);
    }

    Claimants(TaggedText text, WordLists lists) {
        this.text = text;
        this.lists = lists;
    }

    Claimant of(Candidate candidate, ClaimKind kind) {
        Statement statement = candidate.statement();
        if (statement != null && !statement.speaker().isEmpty()) {
            return new Claimant(author(candidate, statement.speaker()), statement.role(), statement.anonymous());
        }
        Referent actor = actor(candidate);
        if (actor == null) {
            return Claimant.NOBODY;
        }
        boolean theirs =
                switch (kind) {
                    case COMMITMENT, PROPOSAL, DENIAL -> true;
                    case PREDICTION -> candidate.cue().name().equals("expects");
                    case SCHEDULE -> isOrganiser(candidate, actor);
                };
        return theirs ? new Claimant(author(candidate, actor.words()), actor.role(), false) : Claimant.NOBODY;
    }

    /** A body that holds, opens or closes something itself; a person who appears somewhere, or a thing that is scheduled, claims nothing. */
    private static boolean isOrganiser(Candidate candidate, Referent actor) {
        boolean active = candidate.verb() != null && !candidate.verb().passive();
        Name name = actor.name();
        if (name == null) {
            return active
                    && candidate.subject() != null
                    && candidate.words().isAny(candidate.subject().head(), mask(PLURAL_ROLE, BODY));
        }
        return active && name.kind() != Name.Kind.PERSON && name.kind() != Name.Kind.PLACE;
    }

    /** Of "the ministry's report" the ministry: a paper does not speak, whoever wrote it does. */
    private String author(Candidate candidate, String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean speaksForBody = lists.has("managers", last)
                || (lists.has("spokesmen", last)
                        && lists.has(
                                "body-words",
                                words.substring(0, words.lastIndexOf(' ') + 1).strip()));
        if (speaksForBody && words.indexOf(' ') > 0) {
            Name body = text.names().body(candidate.sentence(), 0);
            return body == null ? words : body.words();
        }
        if (!lists.has("papers", last)) {
            return words;
        }
        int genitive = Math.max(words.indexOf("'s "), words.indexOf("\u2019s "));
        String owner = genitive > 0 ? words.substring(0, genitive) : "";
        if (owner.isEmpty() && words.indexOf(' ') > 0 && Character.isUpperCase(words.charAt(0))) {
            owner = words.substring(0, words.lastIndexOf(' '));
        }
        return owner.isEmpty() ? words : text.names().fullest(owner);
    }

    /** Whoever does what the claim says, or null when nobody who can act is named. */
    @Nullable Referent actor(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        boolean suffers = candidate.verb() != null
                && candidate.verb().passive()
                && candidate.match().from() == candidate.verb().from();
        if (subject == null || suffers) {
            return null;
        }
        TaggedSentence s = candidate.words();
        if (lists.has("managers", s.lower(subject.head()))) {
            Name body = text.names().lastIn(candidate.sentence(), subject.from(), subject.to());
            if (body == null) {
                body = text.names().body(candidate.sentence(), subject.from());
            }
            if (body != null) {
                return Referents.named(body);
            }
        }
        Referent referent = text.referents().of(candidate.sentence(), subject);
        if (referent == null) {
            return null;
        }
        boolean says =
                switch (candidate.cue().sort()) {
                    case COMMITMENT, PROPOSAL, DENIAL ->
                        candidate.isInVerb()
                                && candidate.verb() != null
                                && !candidate.verb().passive();
                    default -> false;
                };
        boolean acts =
                says || referent.name() != null || s.isAny(subject.head(), mask(ROLE, PLURAL_ROLE, BODY, PRONOUN));
        return acts ? referent : null;
    }
}
