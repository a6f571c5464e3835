package org.outturn.web.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.claim.Appearance;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;
import org.outturn.importer.language.Language;
import org.outturn.importer.match.Bearing;
import org.outturn.importer.match.ClaimMatcher;
import org.outturn.importer.match.KnownClaim;
import org.outturn.importer.match.Proposal;
import org.outturn.web.Desk;

/**
 * Holds each article that comes in against the open claims that the desk follows, and proposes the sentences that bear on one as evidence.
 * An editor decides. The same article is proposed for a claim once, also when the proposal was dismissed.
 */
@ApplicationScoped
public class LaterEvidence {
    private static final Logger LOG = Logger.getLogger(LaterEvidence.class);

    /** So many claims are read from the database at a time. */
    private static final int PORTION = 500;

    private final Desk desk;
    private final ClaimMatcher matcher = new ClaimMatcher();
    private @Nullable Instant knownUntil;

    LaterEvidence(Desk desk) {
        this.desk = desk;
    }

    /** Proposes what a stored version of an article says about open claims; gives the number of proposals. */
    public int search(long versionId) {
        try {
            List<Proposal> proposals = propose(versionId);
            int added = 0;
            for (Proposal proposal : proposals) {
                if (proposal.bearing().isEvidence()) {
                    added += QuarkusTransaction.requiringNew().call(() -> keep(proposal, versionId)) ? 1 : 0;
                }
            }
            return added;
        } catch (RuntimeException e) {
            // the article itself is in; what it bears on can be searched again
            LOG.errorf(e, "Evidence could not be searched in article version %d", versionId);
            return 0;
        }
    }

    private synchronized List<Proposal> propose(long versionId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            refresh();
            if (matcher.isEmpty()) {
                return List.of();
            }
            ArticleVersion version = ArticleVersion.findById(versionId);
            Language language = Language.find(version.language());
            return language == null ? List.of() : matcher.proposals(language.tag(version.articleText()));
        });
    }

    /** Takes over what the desk decided since the last look, in this process or another. */
    private void refresh() {
        Instant since = knownUntil == null ? Instant.EPOCH : knownUntil.minusSeconds(5);
        Instant now = desk.now();
        List<Long> decided = decided(since);
        for (int from = 0; from < decided.size(); from += PORTION) {
            List<Long> portion = decided.subList(from, Math.min(decided.size(), from + PORTION));
            Claim.<Claim>list("id in ?1 order by id", portion).forEach(this::take);
            Claim.getEntityManager().clear();
        }
        knownUntil = now;
    }

    /**
     * Claims that were decided on; a draft on which the desk has decided nothing yet was never held against anything. Each half has an index
     * of its own: this is asked for every article, most of the time in vain, while drafts come in by the thousand.
     */
    @SuppressWarnings("unchecked") // a native query knows no types
    private static List<Long> decided(Instant since) {
        return Claim.getEntityManager()
                .createNativeQuery(
                        "select id from claim where review in ('accepted', 'rejected', 'merged') and changed_at >= ?1"
                                + " union select claim_id from review_change where from_review is not null and recorded_at >= ?1"
                                + " order by 1",
                        Long.class)
                .setParameter(1, since)
                .getResultList();
    }

    private void take(Claim claim) {
        String id = String.valueOf(claim.id());
        if (claim.review() == Review.ACCEPTED && claim.status() == Status.OPEN) {
            Appearance.<Appearance>find("claim = ?1 order by id", claim)
                    .firstResultOptional()
                    .ifPresent(first -> matcher.add(known(id, claim, first)));
        } else {
            matcher.remove(id);
        }
    }

    private static KnownClaim known(String id, Claim claim, Appearance first) {
        ArticleVersion version = first.articleVersion();
        Optional<DueWindow> due = claim.wording().due();
        return new KnownClaim(
                id,
                claim.announcedOn(),
                first.sentence(),
                claim.wording().claimant(),
                claim.wording().kind().code(),
                due.map(DueWindow::from).orElse(null),
                due.map(DueWindow::to).orElse(null),
                claim.wording().summary(),
                version.title(),
                version.text(),
                version.language());
    }

    private boolean keep(Proposal proposal, long versionId) {
        Claim claim = Claim.findById(Long.parseLong(proposal.claim()));
        ArticleVersion version = ArticleVersion.findById(versionId);
        boolean announcedHere =
                Appearance.count("claim = ?1 and articleVersion.article = ?2", claim, version.article()) > 0;
        if (announcedHere
                || Evidence.count("claim = ?1 and articleVersion.article = ?2", claim, version.article()) > 0) {
            return false;
        }
        try {
            claim.proposeEvidence(
                    stance(proposal.bearing()),
                    EvidenceSource.InArticle.find(
                            version, proposal.sentence(), version.publishedOn().orElse(desk.today())),
                    String.join("; ", proposal.reasons()),
                    proposal.bearing().code(),
                    proposal.score(),
                    desk.now());
            return true;
        } catch (RefusedException e) {
            LOG.debugf(e, "No evidence on claim %d", claim.id());
            return false;
        }
    }

    private static Stance stance(Bearing bearing) {
        return switch (bearing) {
            case HAPPENED, PARTLY, LATE -> Stance.SUPPORTS;
            case DID_NOT_HAPPEN, WITHDRAWN -> Stance.CONTRADICTS;
            case POSTPONED, RESTATED -> Stance.CONTEXT;
        };
    }
}
