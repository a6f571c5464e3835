package org.outturn.web.matches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Claim;
import org.outturn.importer.match.Bearing;
import org.outturn.importer.match.ClaimMatcher;
import org.outturn.importer.match.KnownClaim;

/**
 * The claims that the desk follows, as the importer's matcher knows them: those that are open, and for a while those that have a verdict. Each
 * use first takes over what was decided since the last one, in this process or another.
 */
@ApplicationScoped
public class KnownClaims {
    /** So many claims are read from the database at a time. */
    private static final int PORTION = 500;

    /** What another process recorded at about the time of the last look may have become visible only after it. */
    private static final int SECONDS_BACK = 5;

    /**
     * Claims that were decided on; a draft on which the desk has decided nothing yet was never held against anything. Each half has an index of
     * its own: this is asked for every article, most of the time in vain, while drafts come in by the thousand.
     */
    private static final String DECIDED = """
            select id from claim where review in ('accepted', 'rejected', 'merged') and changed_at >= ?1
            union select claim_id from review_change where from_review is not null and recorded_at >= ?1
            order by 1""";

    private static final String CLAIMS = """
            select c.id, c.announced_on, first.sentence, c.claimant, c.kind, c.due_from, c.due_to, c.summary, first.title, first.text, first.language,
                   c.review = 'accepted' and (c.status = 'open' or c.known_since >= ?2) as followed
            from claim c
            join lateral (
              select a.sentence, v.title, v.text, v.language from appearance a join article_version v on v.id = a.article_version_id
              where a.claim_id = c.id order by a.id limit 1) first on true
            where c.id = any (?1) order by c.id""";

    private static final String PROPOSED = """
            select claim_id, rule, score from evidence
            where claim_id = any (?1) and origin = 'machine' and score is not null order by id""";

    private final ClaimMatcher matcher = new ClaimMatcher();
    private final MatchConfig config;
    private volatile @Nullable Instant knownUntil;

    public KnownClaims(MatchConfig config) {
        this.config = config;
    }

    /** Uses the matcher, within the caller's transaction; by one thread at a time. */
    public synchronized <T> T with(Instant now, Function<ClaimMatcher, T> use) {
        refresh(now);
        return use.apply(matcher);
    }

    /** Whether the claims have been read once; the first reading takes seconds when there are many. */
    public boolean isLoaded() {
        return knownUntil != null;
    }

    private void refresh(Instant now) {
        Instant since = knownUntil == null ? Instant.EPOCH : knownUntil.minusSeconds(SECONDS_BACK);
        LocalDate watchedFrom = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(config.watchDays());
        List<Long> decided = decided(since);
        for (int from = 0; from < decided.size(); from += PORTION) {
            Long[] portion = decided.subList(from, Math.min(decided.size(), from + PORTION))
                    .toArray(Long[]::new);
            claims(portion, watchedFrom).forEach(this::take);
            recall(portion);
        }
        knownUntil = now;
    }

    @SuppressWarnings("unchecked")
    private static List<Long> decided(Instant since) {
        return database()
                .createNativeQuery(DECIDED, Long.class)
                .setParameter(1, since)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> claims(Long[] ids, LocalDate watchedFrom) {
        return database()
                .createNativeQuery(CLAIMS)
                .setParameter(1, ids)
                .setParameter(2, watchedFrom)
                .getResultList();
    }

    private void take(Object[] row) {
        String id = String.valueOf(row[0]);
        if (Boolean.TRUE.equals(row[11])) {
            matcher.add(new KnownClaim(
                    id,
                    Objects.requireNonNull(day(row[1])),
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    day(row[5]),
                    day(row[6]),
                    (String) row[7],
                    (String) row[8],
                    (String) row[9],
                    (String) row[10]));
        } else {
            matcher.remove(id);
        }
    }

    /** What earlier articles told of these claims. */
    @SuppressWarnings("unchecked")
    private void recall(Long[] ids) {
        List<Object[]> proposals =
                database().createNativeQuery(PROPOSED).setParameter(1, ids).getResultList();
        for (Object[] proposal : proposals) {
            Arrays.stream(Bearing.values())
                    .filter(bearing -> bearing.code().equals(proposal[1]))
                    .findFirst()
                    .ifPresent(bearing ->
                            matcher.recall(String.valueOf(proposal[0]), ((Number) proposal[2]).doubleValue(), bearing));
        }
    }

    private static EntityManager database() {
        return Claim.getEntityManager();
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value == null || value instanceof LocalDate ? (LocalDate) value : ((java.sql.Date) value).toLocalDate();
    }
}
