package org.outturn.web.matches;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Claim;
import org.outturn.importer.match.Bearing;
import org.outturn.importer.match.ClaimMatcher;
import org.outturn.importer.match.KeptClaim;
import org.outturn.importer.match.KnownClaim;

/**
 * The claims that the desk follows, as the importer's matcher knows them: those that are open, and for a while those that have a verdict. Each
 * use first takes over what was decided since the last one, in this process or another. What a claim is compared by is kept in the database, so
 * that only the first process that ever meets it reads its sentence and its article.
 */
@ApplicationScoped
public class KnownClaims {
    private static final Logger LOG = Logger.getLogger(KnownClaims.class);

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

    /** The followed claims that came in last. */
    private static final String FOLLOWED = """
            select id from claim where review = 'accepted' and (status = 'open' or known_since >= ?1) order by id desc limit ?2""";

    private static final String KEPT = """
            select c.id, c.announced_on, c.kind, c.due_from, c.due_to, kept.language, kept.slots, kept.fingerprint,
                   c.review = 'accepted' and (c.status = 'open' or c.known_since >= ?2) as followed
            from claim c left join claim_slots kept on kept.claim_id = c.id and kept.claim_changed_at = c.changed_at
            where c.id = any (?1) order by c.id""";

    private static final String CLAIMS = """
            select c.id, c.announced_on, first.sentence, c.claimant, c.kind, c.due_from, c.due_to, c.summary, first.title, first.text, first.language
            from claim c
            join lateral (
              select a.sentence, v.title, v.text, v.language from appearance a join article_version v on v.id = a.article_version_id
              where a.claim_id = c.id order by a.id limit 1) first on true
            where c.id = any (?1) order by c.id""";

    private static final String KEEP = """
            insert into claim_slots (claim_id, fingerprint, claim_changed_at, language, slots)
            select c.id, read.fingerprint, c.changed_at, read.language, read.slots
            from unnest(?1, ?2, ?3, ?4) read (id, fingerprint, language, slots) join claim c on c.id = read.id
            order by c.id
            on conflict (claim_id) do update set fingerprint = excluded.fingerprint, claim_changed_at = excluded.claim_changed_at,
                language = excluded.language, slots = excluded.slots""";

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

    /** Reads the claims unless they have been read: before anybody waits for it, as the first reading takes seconds when there are many. */
    public synchronized void load(Instant now) {
        if (knownUntil != null) {
            return;
        }
        LocalDate watchedFrom = watchedFrom(now);
        // each portion in a transaction of its own: what was read of very many is kept, whatever becomes of the rest
        // and of who asked
        List<Long> ids = QuarkusTransaction.requiringNew().call(() -> followed(watchedFrom));
        for (List<Long> portion : portions(ids)) {
            QuarkusTransaction.requiringNew().run(() -> take(portion, watchedFrom));
        }
        knownUntil = now;
    }

    private void refresh(Instant now) {
        load(now);
        Instant since = Objects.requireNonNull(knownUntil).minusSeconds(SECONDS_BACK);
        for (List<Long> portion : portions(decided(since))) {
            take(portion, watchedFrom(now));
        }
        knownUntil = now;
    }

    private LocalDate watchedFrom(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(config.watchDays());
    }

    private static List<List<Long>> portions(List<Long> ids) {
        List<List<Long>> portions = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PORTION) {
            portions.add(ids.subList(from, Math.min(ids.size(), from + PORTION)));
        }
        return portions;
    }

    private void take(List<Long> ids, LocalDate watchedFrom) {
        Long[] portion = ids.toArray(Long[]::new);
        List<Long> unread = new ArrayList<>();
        for (Object[] row : rows(KEPT, portion, watchedFrom)) {
            take(row, unread);
        }
        if (!unread.isEmpty()) {
            readAndKeep(unread.toArray(Long[]::new));
        }
        recall(portion);
    }

    @SuppressWarnings("unchecked")
    private List<Long> followed(LocalDate watchedFrom) {
        List<Long> ids = new ArrayList<>(database()
                .createNativeQuery(FOLLOWED)
                .setParameter(1, watchedFrom)
                .setParameter(2, config.claims() + 1)
                .getResultList());
        if (ids.size() > config.claims()) {
            ids.remove(ids.size() - 1);
            LOG.warnf(
                    "More than %d claims are followed; new articles are held against those that came in last."
                            + " Raise outturn.matches.claims, and the heap with it, to hold them against more.",
                    config.claims());
        }
        Collections.reverse(ids);
        return ids;
    }

    @SuppressWarnings("unchecked")
    private static List<Long> decided(Instant since) {
        return database().createNativeQuery(DECIDED).setParameter(1, since).getResultList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(String sql, Long[] ids, @Nullable LocalDate watchedFrom) {
        Query query = database().createNativeQuery(sql).setParameter(1, ids);
        if (watchedFrom != null) {
            query.setParameter(2, watchedFrom);
        }
        return query.getResultList();
    }

    /** Takes what was kept of a claim; one of which nothing was kept, or by other rules, is to be read. */
    private void take(Object[] row, List<Long> unread) {
        String id = String.valueOf(row[0]);
        if (!Boolean.TRUE.equals(row[8])) {
            matcher.remove(id);
            return;
        }
        String language = (String) row[5];
        if (language == null || ((Number) row[7]).intValue() != ClaimMatcher.fingerprint(language)) {
            unread.add((Long) row[0]);
        } else if (!((String) row[6]).isEmpty()) {
            matcher.add(new KeptClaim(
                    id,
                    Objects.requireNonNull(day(row[1])),
                    (String) row[2],
                    day(row[3]),
                    day(row[4]),
                    language,
                    (String) row[6]));
        }
    }

    private void readAndKeep(Long[] ids) {
        List<Object[]> rows = rows(CLAIMS, ids, null);
        Long[] read = new Long[rows.size()];
        Integer[] fingerprints = new Integer[rows.size()];
        String[] languages = new String[rows.size()];
        String[] slots = new String[rows.size()];
        for (int i = 0; i < read.length; i++) {
            Object[] row = rows.get(i);
            String id = String.valueOf(row[0]);
            String language = (String) row[10];
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
                    language));
            read[i] = (Long) row[0];
            fingerprints[i] = ClaimMatcher.fingerprint(language);
            languages[i] = language;
            slots[i] = matcher.slots(id).orElse("");
        }
        database()
                .createNativeQuery(KEEP)
                .setParameter(1, read)
                .setParameter(2, fingerprints)
                .setParameter(3, languages)
                .setParameter(4, slots)
                .executeUpdate();
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
