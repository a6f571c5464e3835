package org.outturn.web.matches;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.EvidenceSearch;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Status;
import org.outturn.core.editor.Editor;
import org.outturn.importer.language.Language;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.match.Proposal;
import org.outturn.web.Desk;
import org.outturn.web.jobs.RecurringWork;

/**
 * Searches the stored articles for what became of a claim, once when its window has ended and whenever an editor asks; what was looked
 * through is kept, also when nothing was found.
 */
@ApplicationScoped
public class DeadlineSearch implements RecurringWork {
    private static final Logger LOG = Logger.getLogger(DeadlineSearch.class);

    /** So many articles are read sentence by sentence for one claim. */
    private static final int CANDIDATES = 200;

    /** So many pieces of evidence come of one search, the surest. */
    private static final int PROPOSALS = 3;

    private static final int AT_ONCE = 50;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int SECONDS = 60;

    private final Desk desk;
    private final EntityManager database;
    private final MatchConfig config;
    private final KnownClaims known;
    private final Matches matches;

    public DeadlineSearch(Desk desk, EntityManager database, MatchConfig config, KnownClaims known, Matches matches) {
        this.desk = desk;
        this.database = database;
        this.config = config;
        this.known = known;
        this.matches = matches;
    }

    @Override
    public String name() {
        return "search-at-deadlines";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        Instant begin = desk.now();
        List<Long> ended =
                QuarkusTransaction.requiringNew().call(() -> EvidenceSearch.unsearched(desk.today(), AT_ONCE));
        for (long id : ended) {
            if (Duration.between(begin, desk.now()).compareTo(LONGEST) > 0) {
                return;
            }
            try {
                QuarkusTransaction.requiringNew()
                        .timeout(SECONDS)
                        .run(() -> search(Claim.findById(id), null, desk.today(), desk.now()));
            } catch (RuntimeException e) {
                // tried again at the next run
                LOG.errorf(e, "The articles could not be searched for claim %d", id);
            }
        }
    }

    /**
     * Searches for a claim that is open, within the caller's transaction.
     *
     * @param by who asks; null when the end of the window does
     * @param today the last day of publication that is looked at
     */
    public EvidenceSearch search(Claim claim, @Nullable Editor by, LocalDate today, Instant at) {
        LocalDate from = claim.announcedOn();
        LocalDate to = today.isBefore(from) ? from : today;
        LocalDate end = claim.due().map(DueWindow::to).orElse(to);
        boolean followed = claim.review() == Review.ACCEPTED && claim.status() == Status.OPEN;
        List<Long> candidates = followed ? CandidateArticles.of(database, claim, from, to, end, CANDIDATES) : List.of();
        List<Found> found = new ArrayList<>();
        for (long candidate : candidates) {
            judge(claim, ArticleVersion.findById(candidate), at).ifPresent(found::add);
        }
        found.sort(Comparator.comparingDouble((Found one) -> one.proposal().score())
                .reversed());
        int proposed = 0;
        for (Found one : found) {
            if (proposed < PROPOSALS) {
                proposed += matches.keep(one.proposal(), one.version(), at) ? 1 : 0;
            }
        }
        CandidateArticles.Scope scope = CandidateArticles.scope(database, from, to);
        return EvidenceSearch.record(
                claim,
                new EvidenceSearch.Result(
                        from,
                        to,
                        scope.articles(),
                        scope.sources(),
                        candidates.size(),
                        proposed,
                        SilentFeeds.of(claim, from, to, desk.zone())),
                by,
                at);
    }

    private record Found(Proposal proposal, ArticleVersion version) {}

    private Optional<Found> judge(Claim claim, ArticleVersion version, Instant at) {
        Language language = Language.find(version.language());
        if (language == null) {
            return Optional.empty();
        }
        TaggedText text = language.tag(version.articleText());
        Proposal proposal = known.with(at, matcher -> matcher.proposal(String.valueOf(claim.id()), text));
        return Optional.ofNullable(proposal)
                .filter(one -> one.bearing().isEvidence() && one.score() >= config.evidenceFrom())
                .map(one -> new Found(one, version));
    }
}
