package org.outturn.web.matches;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.claim.Appearance;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimKind;
import org.outturn.core.claim.ClaimMatch;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.claim.Relation;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;
import org.outturn.importer.language.Language;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.match.Bearing;
import org.outturn.importer.match.ClaimMatcher;
import org.outturn.importer.match.KnownClaim;
import org.outturn.importer.match.Proposal;
import org.outturn.importer.match.SameClaimResult;
import org.outturn.web.Desk;

/**
 * Holds each article that comes in against the claims that the desk follows: its sentences that bear on one are proposed as evidence, its
 * drafts are compared with those that are known, and where the words have gone that a verdict rests on, that is proposed for another look.
 * An editor decides.
 */
@ApplicationScoped
public class Matches {
    private static final Logger LOG = Logger.getLogger(Matches.class);

    private static final int ATTEMPTS = 3;

    private final Desk desk;
    private final MatchConfig config;
    private final KnownClaims known;

    public Matches(Desk desk, MatchConfig config, KnownClaims known) {
        this.desk = desk;
        this.config = config;
        this.known = known;
    }

    /** What the matcher says about one version. */
    private record Found(List<Proposal> proposals, List<SameClaims.Like> likes) {
        static final Found NOTHING = new Found(List.of(), List.of());
    }

    /**
     * A stored version of an article that has just come in.
     *
     * @param versionId its number
     * @param isFirst whether it is the article's first version, which can take nothing back
     */
    public record Arrival(long versionId, boolean isFirst) {}

    /**
     * Searches stored versions of articles. What is found is kept piece by piece, each in a transaction of its own, so that an editor who
     * saves the same claim at that moment costs nothing else.
     */
    public void search(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        List<Found> found;
        try {
            found = find(arrivals);
        } catch (RuntimeException e) {
            LOG.debug("These articles are searched one by one", e);
            found = List.of();
        }
        for (int i = 0; i < arrivals.size(); i++) {
            Arrival arrival = arrivals.get(i);
            try {
                keep(arrival, found.isEmpty() ? find(List.of(arrival)).get(0) : found.get(i));
            } catch (RuntimeException e) {
                // the article itself is in; what it bears on is searched again when a window ends
                LOG.errorf(e, "Article version %d could not be held against the known claims", arrival.versionId());
            }
        }
    }

    private List<Found> find(List<Arrival> arrivals) {
        // before the transaction begins, whose time would run out over very many claims
        known.load(desk.now());
        return QuarkusTransaction.requiringNew()
                .call(() -> known.with(desk.now(), matcher -> arrivals.stream()
                        .map(arrival -> matcher.isEmpty()
                                ? Found.NOTHING
                                : find(matcher, ArticleVersion.findById(arrival.versionId())))
                        .toList()));
    }

    private void keep(Arrival arrival, Found found) {
        long id = arrival.versionId();
        if (!arrival.isFirst()) {
            keep(() -> TakenBack.propose(ArticleVersion.findById(id), desk.now()));
        }
        for (SameClaims.Like like : found.likes()) {
            keep(() -> SameClaims.keep(like, config.joinFrom(), desk.now()));
        }
        for (Proposal proposal : found.proposals()) {
            keep(() -> keep(proposal, ArticleVersion.findById(id), desk.now()) ? 1 : 0);
        }
    }

    private static int keep(IntSupplier what) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(what::getAsInt);
            } catch (OptimisticLockException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** The same within the caller's transaction, at a moment. */
    public int search(ArticleVersion version, Instant at) {
        int added = TakenBack.propose(version, at);
        Found found = known.with(at, matcher -> matcher.isEmpty() ? Found.NOTHING : find(matcher, version));
        for (SameClaims.Like like : found.likes()) {
            added += SameClaims.keep(like, config.joinFrom(), at);
        }
        for (Proposal proposal : found.proposals()) {
            added += keep(proposal, version, at) ? 1 : 0;
        }
        return added;
    }

    /**
     * A known claim that a draft is like.
     *
     * @param claim the known claim
     * @param relation what the draft is to it
     * @param reason why, in words
     */
    public record Known(Claim claim, Relation relation, String reason) {}

    /** What a draft is taken for: what was found when it came in, or else what is found now that more is known. */
    public Optional<Known> like(Claim draft) {
        Optional<Known> stored = ClaimMatch.of(draft)
                .filter(match -> match.known().review() == Review.ACCEPTED)
                .map(match -> new Known(match.known(), match.relation(), match.reason()));
        if (stored.isPresent() || !known.isLoaded()) {
            return stored;
        }
        return known.with(desk.now(), matcher -> SameClaims.find(matcher, draft))
                .filter(like -> like.score() >= config.sameFrom())
                .flatMap(like -> Claim.<Claim>findByIdOptional(like.known())
                        .filter(claim -> claim.review() == Review.ACCEPTED)
                        .map(claim -> new Known(claim, like.relation(), like.reason())));
    }

    /** The claim whose coming true an open claim's condition seems to speak of. */
    public Optional<Known> trigger(Claim waiting) {
        ArticleVersion version = waiting.appearances().get(0).articleVersion();
        if (waiting.wording().condition().isEmpty() || !known.isLoaded()) {
            return Optional.empty();
        }
        KnownClaim condition = new KnownClaim(
                String.valueOf(waiting.id()),
                waiting.announcedOn(),
                waiting.wording().condition(),
                "",
                ClaimKind.SCHEDULE.code(),
                null,
                null,
                "",
                "",
                "",
                version.language());
        SameClaimResult result = known.with(desk.now(), matcher -> matcher.same(condition, "", id -> ""));
        return result.claim().isEmpty() || result.score() < config.sameFrom()
                ? Optional.empty()
                : Claim.<Claim>findByIdOptional(Long.valueOf(result.claim()))
                        .map(claim -> new Known(claim, Relation.REPEATS, String.join("; ", result.reasons())));
    }

    private Found find(ClaimMatcher matcher, ArticleVersion version) {
        Language language = Language.find(version.language());
        if (language == null) {
            return Found.NOTHING;
        }
        TaggedText text = language.tag(version.articleText());
        List<Proposal> proposals = new ArrayList<>(matcher.proposals(text));
        proposals.removeIf(proposal -> !proposal.bearing().isEvidence() || proposal.score() < config.evidenceFrom());
        return new Found(proposals, SameClaims.find(matcher, version, config.sameFrom()));
    }

    /** Keeps a proposal for an editor, unless the desk has seen it before or it says nothing new. */
    boolean keep(Proposal proposal, ArticleVersion version, Instant at) {
        Claim claim = Claim.findById(Long.parseLong(proposal.claim()));
        boolean announcedHere =
                Appearance.count("claim = ?1 and articleVersion.article = ?2", claim, version.article()) > 0;
        Optional<String> against = against(claim.status(), proposal.bearing());
        if (announcedHere || against.isEmpty() || Evidence.isKnown(claim, version, proposal.sentence())) {
            return false;
        }
        LocalDate day = version.publishedOn().orElseGet(() -> LocalDate.ofInstant(at, ZoneOffset.UTC));
        List<String> reasons = new ArrayList<>(proposal.reasons());
        against.filter(words -> !words.isEmpty()).ifPresent(words -> reasons.add(0, words));
        try {
            claim.proposeEvidence(
                    stance(proposal.bearing()),
                    EvidenceSource.InArticle.find(version, proposal.sentence(), day),
                    String.join("; ", reasons),
                    proposal.bearing().code(),
                    proposal.score(),
                    at);
            return true;
        } catch (RefusedException e) {
            LOG.debugf(e, "No evidence on claim %d", claim.id());
            return false;
        }
    }

    /** What a bearing says against a verdict; no words for an open claim, nothing when it says the same as the verdict. */
    private static Optional<String> against(Status status, Bearing bearing) {
        boolean happened = status == Status.HAPPENED || status == Status.PARTLY;
        return switch (bearing) {
            case HAPPENED, LATE, PARTLY ->
                status == Status.OPEN ? Optional.of("") : happened ? Optional.empty() : contrary(status);
            case DID_NOT_HAPPEN, WITHDRAWN ->
                status == Status.OPEN ? Optional.of("") : happened ? contrary(status) : Optional.empty();
            case POSTPONED, RESTATED -> status == Status.OPEN ? Optional.of("") : Optional.empty();
        };
    }

    private static Optional<String> contrary(Status status) {
        return Optional.of(
                "speaks against the verdict “%s”".formatted(status.code().replace('_', ' ')));
    }

    private static Stance stance(Bearing bearing) {
        return switch (bearing) {
            case HAPPENED, PARTLY, LATE -> Stance.SUPPORTS;
            case DID_NOT_HAPPEN, WITHDRAWN -> Stance.CONTRADICTS;
            case POSTPONED, RESTATED -> Stance.CONTEXT;
        };
    }
}
