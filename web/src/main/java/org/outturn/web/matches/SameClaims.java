package org.outturn.web.matches;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.claim.Appearance;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimMatch;
import org.outturn.core.claim.ClaimWording;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Relation;
import org.outturn.core.claim.Review;
import org.outturn.importer.match.ClaimMatcher;
import org.outturn.importer.match.KnownClaim;
import org.outturn.importer.match.SameClaimResult;

/** Compares the drafts of an article with the claims that the desk follows. */
final class SameClaims {
    private SameClaims() {}

    /**
     * A draft that is like a known claim.
     *
     * @param draft the number of the draft
     * @param known the number of the claim that it is like
     * @param relation what it is to that claim
     * @param score how like, 0 to 1
     * @param reason why, in words
     */
    record Like(long draft, long known, Relation relation, double score, String reason) {}

    /** The drafts of a version that nobody has decided on and that are like a known claim. */
    static List<Like> find(ClaimMatcher matcher, ArticleVersion version, double from) {
        List<Appearance> drafts = Appearance.list(
                "from Appearance a join fetch a.claim c where a.articleVersion = ?1 and c.review = ?2"
                        + " and not exists (select 1 from ClaimMatch m where m.claim = c) order by a.id",
                version,
                Review.PROPOSED);
        List<Like> likes = new ArrayList<>();
        for (Appearance draft : drafts) {
            compare(matcher, draft, version)
                    .filter(like -> like.score() >= from)
                    .ifPresent(likes::add);
        }
        return likes;
    }

    /** What a draft is like among the claims that are known now. */
    static Optional<Like> find(ClaimMatcher matcher, Claim draft) {
        Appearance first = draft.appearances().get(0);
        return compare(matcher, first, first.articleVersion())
                .filter(like -> !isOfTheSameArticle(draft, Claim.findById(like.known())));
    }

    private static Optional<Like> compare(ClaimMatcher matcher, Appearance appearance, ArticleVersion version) {
        Claim draft = appearance.claim();
        SameClaimResult result = matcher.same(
                known(appearance, version), draft.wording().certainty().code(), SameClaims::certainty);
        return relation(result)
                .map(relation -> new Like(
                        draft.id(),
                        Long.parseLong(result.claim()),
                        relation,
                        result.score(),
                        String.join("; ", result.reasons())));
    }

    /** A claim as the matcher takes it. */
    static KnownClaim known(Claim claim) {
        Appearance first = claim.appearances().get(0);
        return known(first, first.articleVersion());
    }

    private static KnownClaim known(Appearance appearance, ArticleVersion version) {
        Claim claim = appearance.claim();
        ClaimWording wording = claim.wording();
        return new KnownClaim(
                String.valueOf(claim.id()),
                claim.announcedOn(),
                appearance.sentence(),
                wording.claimant(),
                wording.kind().code(),
                wording.due().map(DueWindow::from).orElse(null),
                wording.due().map(DueWindow::to).orElse(null),
                wording.summary(),
                version.title(),
                version.text(),
                version.language());
    }

    private static String certainty(String id) {
        Claim known = Claim.findById(Long.valueOf(id));
        return known == null ? "" : known.wording().certainty().code();
    }

    private static Optional<Relation> relation(SameClaimResult result) {
        return switch (result.relation()) {
            case NEW -> Optional.empty();
            case REPEATS -> Optional.of(Relation.REPEATS);
            case MOVES_THE_DATE -> Optional.of(Relation.MOVES_THE_DATE);
            case CHANGES_THE_CERTAINTY -> Optional.of(Relation.CHANGES_THE_CERTAINTY);
        };
    }

    /**
     * Keeps it for the review; a plain repetition that is sure enough joins its claim at once.
     *
     * @return 0, since it is no evidence
     */
    static int keep(Like like, double joinFrom, Instant at) {
        Claim draft = Claim.findById(like.draft());
        Claim known = Claim.findById(like.known());
        if (known == null || known.review() != Review.ACCEPTED || isOfTheSameArticle(draft, known)) {
            return 0;
        }
        new ClaimMatch(draft, known, like.relation(), like.score(), like.reason(), at).persist();
        if (like.relation() == Relation.REPEATS && like.score() >= joinFrom) {
            draft.repeats(known, like.reason(), at);
        }
        return 0;
    }

    /** An article that says two things says two things. */
    private static boolean isOfTheSameArticle(Claim draft, Claim known) {
        return Appearance.count(
                        "claim = ?1 and articleVersion.article in"
                                + " (select v.article from Appearance a join a.articleVersion v where a.claim = ?2)",
                        known,
                        draft)
                > 0;
    }
}
