package org.outturn.importer.schedule;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.outturn.core.source.FeedRecord;
import org.outturn.core.source.Health;
import org.outturn.importer.fetch.FetchResult.Failed.Kind;

/**
 * Says when to check a feed again. Pure: all times are passed in, so the same history gives the same schedule.
 *
 * <p>A feed that does well is checked by its {@link Cadence}. Failures put the next check off, the more so the less
 * hope there is: after temporary ones and soft ones linearly, after hard ones and requests for peace exponentially,
 * each up to a limit; no check is earlier than the server asked for. The first check that goes well makes good for all.
 */
public final class FeedSchedule {
    /** No feed that may come back by itself waits longer. */
    public static final Duration LONGEST_TEMPORARY = Duration.ofHours(6);

    /** No feed whose server is broken waits longer. */
    public static final Duration LONGEST_SOFT = Duration.ofDays(1);

    /** No feed at all waits longer. */
    public static final Duration LONGEST_HARD = Duration.ofDays(7);

    /** How many checks in a row must be redirected before a feed's address is changed: a mistake is undone sooner. */
    public static final int MOVES_BEFORE_BELIEVED = 3;

    /** So many new entries at once mean that the feed was checked too late. */
    private static final int PLENTY = 10;

    private static final double SOONER = 2.0 / 3;
    private static final double MUCH_SOONER = 1.0 / 3;
    private static final double LATER = 1.25;

    private final Cadence cadence;

    /**
     * What follows from a check.
     *
     * @param record the feed's record from now on
     * @param at when to check again, or null when there is nothing to check any more
     * @param newAddress the address to use from now on, or null to keep the one there is
     * @param reason why it is not green, one sentence without a full stop; empty when it is
     */
    public record Next(
            FeedRecord record,
            @Nullable Instant at,
            @Nullable URI newAddress,
            String reason) {
        /** How the feed does from now on; since when it fails, if it does, is in its record. */
        public Health health() {
            return record.health();
        }
    }

    /** A schedule for feeds of that cadence. */
    public FeedSchedule(Cadence cadence) {
        this.cadence = cadence;
    }

    /**
     * When to check again.
     *
     * @param record how the feed has done so far
     * @param check what came of the check that was just made
     * @param now when that was
     */
    public Next after(FeedRecord record, Checked check, Instant now) {
        if (check instanceof Checked.Read read) {
            boolean same = read.movedTo() != null && read.movedTo().equals(record.movedTo());
            int moved = read.movedTo() == null ? 0 : same ? record.moved() + 1 : 1;
            return well(adapted(record.interval(), read), read.movedTo(), moved, now);
        }
        if (check instanceof Checked.Unchanged) {
            // whether that answer came over a redirect is not known
            return well(within(record.interval(), LATER), record.movedTo(), record.moved(), now);
        }
        if (check instanceof Checked.TooOften busy) {
            // asked too often, so the cadence itself was wrong
            FeedRecord slower = failed(record, within(record.interval(), LATER), Kind.TEMPORARY, now);
            Duration wait = exponential(slower.interval(), slower.failures(), LONGEST_SOFT);
            Duration asked = atLeast(busy.retryAfter(), slower.interval(), wait);
            return new Next(slower, now.plus(asked), null, "The server asks to be let alone for a while (429)");
        }
        if (check instanceof Checked.Failed failed) {
            FeedRecord worse = failed(record, record.interval(), failed.kind(), now);
            Duration wait = wait(worse, failed.kind());
            return new Next(worse, now.plus(atLeast(failed.retryAfter(), wait, wait)), null, failed.reason());
        }
        FeedRecord gone = failed(record, record.interval(), Kind.HARD, now);
        double red = Math.max(gone.weight(), FeedRecord.RED);
        return new Next(
                new FeedRecord(gone.interval(), gone.failures(), red, gone.failingSince(), null, 0),
                null,
                null,
                "The feed is gone for good (410)");
    }

    /**
     * The same time, put off by up to a tenth of the wait, so that feeds which were added together are not checked
     * together for ever.
     *
     * @param seed what tells feeds apart, such as their number: the same one always gives the same time
     */
    public static Instant spread(Instant at, Instant now, long seed) {
        long wait = Duration.between(now, at).toMillis();
        long mixed = (seed * 0x9E3779B97F4A7C15L) >>> 40; // 24 bits that differ for neighbours
        return wait <= 0 ? at : at.plusMillis((wait / 10 * mixed) >> 24);
    }

    private static Next well(Duration interval, @Nullable URI movedTo, int moved, Instant now) {
        boolean believed = moved >= MOVES_BEFORE_BELIEVED;
        FeedRecord next = new FeedRecord(interval, 0, 0, null, believed ? null : movedTo, believed ? 0 : moved);
        return new Next(next, now.plus(interval), believed ? movedTo : null, "");
    }

    private Duration adapted(Duration interval, Checked.Read read) {
        if (read.fresh() == 0) {
            return within(interval, LATER);
        }
        // where everything is new, something may have come and gone unseen
        boolean late = read.fresh() >= PLENTY || (read.fresh() == read.entries() && read.entries() > 1);
        return within(interval, late ? MUCH_SOONER : SOONER);
    }

    private Duration within(Duration interval, double factor) {
        if (cadence instanceof Cadence.Adaptive adaptive) {
            Duration changed = times(interval, factor);
            Duration most = changed.compareTo(adaptive.longest()) > 0 ? adaptive.longest() : changed;
            return most.compareTo(adaptive.shortest()) < 0 ? adaptive.shortest() : most;
        }
        return cadence.first();
    }

    private static FeedRecord failed(FeedRecord record, Duration interval, Kind kind, Instant now) {
        double weight =
                switch (kind) {
                    case HARD -> 1;
                    case SOFT -> 0.5;
                    case TEMPORARY -> 0.25;
                };
        Instant since = record.failingSince() == null ? now : record.failingSince();
        return new FeedRecord(
                interval, record.failures() + 1, record.weight() + weight, since, record.movedTo(), record.moved());
    }

    private static Duration wait(FeedRecord record, Kind kind) {
        return switch (kind) {
            case TEMPORARY -> limited(times(record.interval(), record.failures()), record, LONGEST_TEMPORARY);
            case SOFT -> limited(times(record.interval(), 2.0 * record.failures()), record, LONGEST_SOFT);
            case HARD -> exponential(record.interval(), record.failures(), LONGEST_HARD);
        };
    }

    private static Duration exponential(Duration interval, int failures, Duration longest) {
        Duration wait = times(interval, Math.pow(2, Math.min(failures, 30)));
        Duration most = longest.compareTo(interval) < 0 ? interval : longest;
        return wait.compareTo(most) > 0 ? most : wait;
    }

    /** A feed that is rarely checked when it does well is not checked more often when it fails. */
    private static Duration limited(Duration wait, FeedRecord record, Duration longest) {
        Duration most = longest.compareTo(record.interval()) < 0 ? record.interval() : longest;
        return wait.compareTo(most) > 0 ? most : wait;
    }

    /** What the server asked for and no less than the cadence; our own wait where it did not say. */
    private static Duration atLeast(@Nullable Duration asked, Duration interval, Duration own) {
        if (asked == null) {
            return own;
        }
        Duration longest = asked.compareTo(LONGEST_HARD) > 0 ? LONGEST_HARD : asked;
        return longest.compareTo(interval) > 0 ? longest : interval;
    }

    private static Duration times(Duration duration, double factor) {
        double most = (double) Duration.ofDays(365).toMillis();
        return Duration.ofMillis((long) Math.min(duration.toMillis() * factor, most));
    }
}
