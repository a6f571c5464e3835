package org.outturn.core.source;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one day of a feed brought.
 *
 * @param feedId the feed
 * @param day the day, in UTC
 * @param checks how often it was checked
 * @param failures how many of these checks failed
 * @param newArticles how many articles were new or changed
 * @param drafts how many drafts were new
 */
public record FeedDay(long feedId, LocalDate day, int checks, int failures, int newArticles, int drafts) {
    /** The days of all feeds from a day on, by feed, oldest first; days without a check are left out. */
    public static Map<Long, List<FeedDay>> since(LocalDate first) {
        return read("day >= ?1 order by day", first).stream().collect(Collectors.groupingBy(FeedDay::feedId));
    }

    /** The days of one feed from a day on, oldest first; days without a check are left out. */
    public static List<FeedDay> since(Feed feed, LocalDate first) {
        return read("day >= ?1 and feed_id = " + feed.id() + " order by day", first);
    }

    /** On how many days a feed has brought something. */
    static long withArticles(Feed feed) {
        return ((Number) Feed.getEntityManager()
                        .createNativeQuery("select count(*) from feed_day where feed_id = ?1 and new_articles > 0")
                        .setParameter(1, feed.id())
                        .getSingleResult())
                .longValue();
    }

    /** Adds to the figures of a feed's day. */
    static void count(Feed feed, Instant at, int checks, int failed, int articles, int drafts) {
        Feed.getEntityManager()
                .createNativeQuery(
                        "insert into feed_day (feed_id, day, checks, failures, new_articles, drafts) values (?1, ?2, ?6, ?3, ?4, ?5)"
                                + " on conflict (feed_id, day) do update set checks = feed_day.checks + excluded.checks,"
                                + " failures = feed_day.failures + excluded.failures,"
                                + " new_articles = feed_day.new_articles + excluded.new_articles,"
                                + " drafts = feed_day.drafts + excluded.drafts")
                .setParameter(1, feed.id())
                .setParameter(2, LocalDate.ofInstant(at, ZoneOffset.UTC))
                .setParameter(3, failed)
                .setParameter(4, articles)
                .setParameter(5, drafts)
                .setParameter(6, checks)
                .executeUpdate();
    }

    private static List<FeedDay> read(String condition, LocalDate first) {
        List<?> rows = Feed.getEntityManager()
                .createNativeQuery(
                        "select feed_id, day, checks, failures, new_articles, drafts from feed_day where " + condition)
                .setParameter(1, first)
                .getResultList();
        return rows.stream().map(row -> of((Object[]) row)).toList();
    }

    private static FeedDay of(Object[] row) {
        LocalDate day = row[1] instanceof Date date ? date.toLocalDate() : (LocalDate) row[1];
        return new FeedDay(
                ((Number) row[0]).longValue(), day, number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
