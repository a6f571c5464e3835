package org.outturn.importer.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.outturn.core.source.FeedRecord;
import org.outturn.core.source.Health;
import org.outturn.importer.fetch.FetchResult.Failed.Kind;
import org.outturn.importer.schedule.FeedSchedule.Next;

class FeedScheduleTest {
    private static final Instant NOW = Instant.parse("2024-05-06T07:00:00Z");
    private static final Cadence ADAPTIVE =
            new Cadence.Adaptive(Duration.ofMinutes(30), Duration.ofMinutes(10), Duration.ofHours(12));
    private static final URI NEW = URI.create("https://new.example/feed");
    private static final URI OTHER = URI.create("https://other.example/feed");

    private static Next after(Cadence cadence, Checked... checks) {
        FeedSchedule schedule = new FeedSchedule(cadence);
        Next next = new Next(FeedRecord.fresh(cadence.first()), NOW, null, "");
        for (Checked check : checks) {
            next = schedule.after(next.record(), check, NOW);
        }
        return next;
    }

    private static Duration waitAfter(Cadence cadence, Checked... checks) {
        return Duration.between(NOW, after(cadence, checks).at());
    }

    private static Checked[] times(int times, Checked check) {
        Checked[] checks = new Checked[times];
        java.util.Arrays.fill(checks, check);
        return checks;
    }

    private static Checked read(int fresh) {
        return new Checked.Read(fresh, 50, null);
    }

    private static Checked failed(Kind kind) {
        return new Checked.Failed("It failed", kind, null);
    }

    @Nested
    class AFeedThatDoesWell {
        @Test
        void isCheckedSoonerWhereItBringsSomethingNew() {
            assertThat(waitAfter(ADAPTIVE, read(1))).isEqualTo(Duration.ofMinutes(20));
            assertThat(waitAfter(ADAPTIVE, read(1), read(3))).isBetween(Duration.ofMinutes(13), Duration.ofMinutes(14));
        }

        @Test
        void isCheckedMuchSoonerWhereItBringsPlenty() {
            assertThat(waitAfter(ADAPTIVE, read(10))).isEqualTo(Duration.ofMinutes(10));
        }

        @Test
        void isCheckedMuchSoonerWhereSomethingMayHaveBeenMissed() {
            assertThat(waitAfter(ADAPTIVE, new Checked.Read(5, 5, null))).isEqualTo(Duration.ofMinutes(10));
            assertThat(waitAfter(ADAPTIVE, new Checked.Read(1, 1, null))).isEqualTo(Duration.ofMinutes(20));
        }

        @Test
        void isCheckedLaterWhereItBringsNothing() {
            assertThat(waitAfter(ADAPTIVE, read(0)))
                    .isEqualTo(Duration.ofMinutes(37).plusSeconds(30));
            assertThat(waitAfter(ADAPTIVE, new Checked.Unchanged()))
                    .isEqualTo(Duration.ofMinutes(37).plusSeconds(30));
            assertThat(waitAfter(ADAPTIVE, new Checked.Read(0, 0, null))).isGreaterThan(Duration.ofMinutes(30));
        }

        @Test
        void staysWithinItsLimits() {
            assertThat(waitAfter(ADAPTIVE, times(100, read(0)))).isEqualTo(Duration.ofHours(12));
            assertThat(waitAfter(ADAPTIVE, times(100, read(50)))).isEqualTo(Duration.ofMinutes(10));
        }

        @Test
        void comesBackToAShortIntervalWhenItWakesUp() {
            FeedSchedule schedule = new FeedSchedule(ADAPTIVE);
            FeedRecord asleep =
                    after(ADAPTIVE, times(100, new Checked.Unchanged())).record();
            Next awake = schedule.after(asleep, read(2), NOW);
            assertThat(Duration.between(NOW, awake.at())).isEqualTo(Duration.ofHours(8));
        }

        @Test
        void withAFixedCadenceIsAlwaysCheckedAfterTheSameTime() {
            Cadence hourly = new Cadence.Fixed(Duration.ofHours(1));
            assertThat(waitAfter(hourly, read(40))).isEqualTo(Duration.ofHours(1));
            assertThat(waitAfter(hourly, times(9, new Checked.Unchanged()))).isEqualTo(Duration.ofHours(1));
        }

        @Test
        void isGreen() {
            assertThat(after(ADAPTIVE, read(0)).record().health()).isEqualTo(Health.GREEN);
            assertThat(FeedRecord.fresh(ADAPTIVE.first()).health()).isEqualTo(Health.GREEN);
        }
    }

    @Nested
    class AFeedThatFails {
        @Test
        void forNowIsPutOffLittleByLittle() {
            assertThat(waitAfter(ADAPTIVE, failed(Kind.TEMPORARY))).isEqualTo(Duration.ofMinutes(30));
            assertThat(waitAfter(ADAPTIVE, times(2, failed(Kind.TEMPORARY)))).isEqualTo(Duration.ofMinutes(60));
            assertThat(waitAfter(ADAPTIVE, times(5, failed(Kind.TEMPORARY)))).isEqualTo(Duration.ofMinutes(150));
            assertThat(waitAfter(ADAPTIVE, times(500, failed(Kind.TEMPORARY)))).isEqualTo(Duration.ofHours(6));
        }

        @Test
        void becauseItsServerIsBrokenIsPutOffTwiceAsMuch() {
            assertThat(waitAfter(ADAPTIVE, failed(Kind.SOFT))).isEqualTo(Duration.ofMinutes(60));
            assertThat(waitAfter(ADAPTIVE, times(3, failed(Kind.SOFT)))).isEqualTo(Duration.ofMinutes(180));
            assertThat(waitAfter(ADAPTIVE, times(500, failed(Kind.SOFT)))).isEqualTo(Duration.ofDays(1));
        }

        @Test
        void withoutHopeIsPutOffTwiceAsLongEachTime() {
            assertThat(waitAfter(ADAPTIVE, failed(Kind.HARD))).isEqualTo(Duration.ofHours(1));
            assertThat(waitAfter(ADAPTIVE, times(2, failed(Kind.HARD)))).isEqualTo(Duration.ofHours(2));
            assertThat(waitAfter(ADAPTIVE, times(5, failed(Kind.HARD)))).isEqualTo(Duration.ofHours(16));
            assertThat(waitAfter(ADAPTIVE, times(500, failed(Kind.HARD)))).isEqualTo(Duration.ofDays(7));
        }

        @Test
        void isNotCheckedMoreOftenThanWhenItDoesWell() {
            Cadence monthly = new Cadence.Fixed(Duration.ofDays(30));
            for (Kind kind : Kind.values()) {
                assertThat(waitAfter(monthly, times(9, failed(kind)))).isEqualTo(Duration.ofDays(30));
            }
        }

        @Test
        void isLetAloneForAsLongAsTheServerAsks() {
            Checked busy = new Checked.Failed("It failed", Kind.TEMPORARY, Duration.ofHours(9));
            assertThat(waitAfter(ADAPTIVE, busy)).isEqualTo(Duration.ofHours(9));
            Checked brief = new Checked.Failed("It failed", Kind.TEMPORARY, Duration.ofSeconds(1));
            assertThat(waitAfter(ADAPTIVE, brief)).isEqualTo(Duration.ofMinutes(30));
            Checked forEver = new Checked.Failed("It failed", Kind.TEMPORARY, Duration.ofDays(9999));
            assertThat(waitAfter(ADAPTIVE, forEver)).isEqualTo(Duration.ofDays(7));
        }

        @Test
        void isAmberAtFirstAndRedWhenItGoesOn() {
            assertThat(after(ADAPTIVE, failed(Kind.HARD)).record().health()).isEqualTo(Health.AMBER);
            assertThat(after(ADAPTIVE, times(2, failed(Kind.HARD))).record().health())
                    .isEqualTo(Health.RED);
            assertThat(after(ADAPTIVE, times(3, failed(Kind.SOFT))).record().health())
                    .isEqualTo(Health.AMBER);
            assertThat(after(ADAPTIVE, times(4, failed(Kind.SOFT))).record().health())
                    .isEqualTo(Health.RED);
            assertThat(after(ADAPTIVE, times(7, failed(Kind.TEMPORARY)))
                            .record()
                            .health())
                    .isEqualTo(Health.AMBER);
            assertThat(after(ADAPTIVE, times(8, failed(Kind.TEMPORARY)))
                            .record()
                            .health())
                    .isEqualTo(Health.RED);
        }

        @Test
        void saysWhyItIsNotGreen() {
            Next amber = after(ADAPTIVE, failed(Kind.SOFT));
            assertThat(amber.health()).isEqualTo(Health.AMBER);
            assertThat(amber.reason()).isEqualTo("It failed");
            assertThat(after(ADAPTIVE, failed(Kind.SOFT), read(1)).reason()).isEmpty();
            assertThat(after(ADAPTIVE, new Checked.TooOften(null)).reason()).contains("429");
            assertThat(after(ADAPTIVE, new Checked.Gone()).reason()).contains("410");
        }

        @Test
        void remembersSinceWhen() {
            FeedSchedule schedule = new FeedSchedule(ADAPTIVE);
            FeedRecord first = schedule.after(FeedRecord.fresh(ADAPTIVE.first()), failed(Kind.SOFT), NOW)
                    .record();
            FeedRecord second =
                    schedule.after(first, failed(Kind.SOFT), NOW.plusSeconds(9)).record();
            assertThat(second.failingSince()).isEqualTo(NOW);
            assertThat(second.failures()).isEqualTo(2);
        }

        @Test
        void hasAllForgivenByOneCheckThatGoesWell() {
            FeedSchedule schedule = new FeedSchedule(ADAPTIVE);
            FeedRecord failing = after(ADAPTIVE, times(9, failed(Kind.HARD))).record();
            Next well = schedule.after(failing, new Checked.Unchanged(), NOW);
            assertThat(well.record().failures()).isZero();
            assertThat(well.record().failingSince()).isNull();
            assertThat(well.record().health()).isEqualTo(Health.GREEN);
            assertThat(Duration.between(NOW, well.at()))
                    .isEqualTo(Duration.ofMinutes(37).plusSeconds(30));
        }
    }

    @Nested
    class AServerThatAsksForPeace {
        @Test
        void getsItForAsLongAsItSays() {
            assertThat(waitAfter(ADAPTIVE, new Checked.TooOften(Duration.ofHours(3))))
                    .isEqualTo(Duration.ofHours(3));
        }

        @Test
        void getsItForTwiceAsLongEachTimeWhereItDoesNotSay() {
            assertThat(waitAfter(ADAPTIVE, new Checked.TooOften(null))).isEqualTo(Duration.ofMinutes(75));
            assertThat(waitAfter(ADAPTIVE, times(2, new Checked.TooOften(null))))
                    .isGreaterThan(Duration.ofHours(3));
            assertThat(waitAfter(ADAPTIVE, times(50, new Checked.TooOften(null))))
                    .isEqualTo(Duration.ofDays(1));
        }

        @Test
        void isAskedLessOftenFromThenOn() {
            assertThat(after(ADAPTIVE, new Checked.TooOften(Duration.ZERO))
                            .record()
                            .interval())
                    .isEqualTo(Duration.ofMinutes(37).plusSeconds(30));
            assertThat(waitAfter(ADAPTIVE, new Checked.TooOften(Duration.ZERO)))
                    .isEqualTo(Duration.ofMinutes(37).plusSeconds(30));
        }
    }

    @Nested
    class AFeedThatIsGone {
        @Test
        void isNotCheckedAgainAndRed() {
            Next gone = after(ADAPTIVE, read(1), new Checked.Gone());
            assertThat(gone.at()).isNull();
            assertThat(gone.record().health()).isEqualTo(Health.RED);
            assertThat(gone.record().failingSince()).isEqualTo(NOW);
        }
    }

    @Nested
    class AFeedThatMoves {
        private final Checked moved = new Checked.Read(0, 50, NEW);

        @Test
        void isBelievedTheThirdTimeInARow() {
            assertThat(after(ADAPTIVE, times(2, moved)).newAddress()).isNull();
            assertThat(after(ADAPTIVE, times(3, moved)).newAddress()).isEqualTo(NEW);
            assertThat(after(ADAPTIVE, times(4, moved)).newAddress()).isNull();
        }

        @Test
        void isNotBelievedWhereItChangesItsMind() {
            Checked elsewhere = new Checked.Read(0, 50, OTHER);
            assertThat(after(ADAPTIVE, moved, moved, elsewhere).newAddress()).isNull();
            assertThat(after(ADAPTIVE, moved, moved, read(0), moved).newAddress())
                    .isNull();
        }

        @Test
        void isStillBelievedAfterAFailureOrWhereNothingHadChangedInBetween() {
            assertThat(after(ADAPTIVE, moved, failed(Kind.TEMPORARY), moved, new Checked.Unchanged(), moved)
                            .newAddress())
                    .isEqualTo(NEW);
        }
    }

    @Nested
    class FeedsThatWereAddedTogether {
        @Test
        void areSpreadOverATenthOfTheWait() {
            Instant at = NOW.plus(Duration.ofMinutes(100));
            for (long seed = 0; seed < 1000; seed++) {
                assertThat(FeedSchedule.spread(at, NOW, seed)).isBetween(at, at.plus(Duration.ofMinutes(10)));
            }
            assertThat(List.of(1L, 2L, 3L, 4L).stream()
                            .map(seed -> FeedSchedule.spread(at, NOW, seed))
                            .distinct())
                    .hasSize(4);
            assertThat(FeedSchedule.spread(at, NOW, 7)).isEqualTo(FeedSchedule.spread(at, NOW, 7));
        }

        @Test
        void areNotMovedWhereTheTimeHasCome() {
            assertThat(FeedSchedule.spread(NOW, NOW, 7)).isEqualTo(NOW);
            assertThat(FeedSchedule.spread(NOW.minusSeconds(9), NOW, 7)).isEqualTo(NOW.minusSeconds(9));
        }
    }

    @Nested
    class WhatMakesNoSense {
        @Test
        void isRefused() {
            assertThatThrownBy(() -> new Cadence.Fixed(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Checked.Read(3, 2, null)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(
                            () -> new Cadence.Adaptive(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(tries = 500)
    void anyHistoryLeadsToACheckWithinItsLimits(@ForAll("histories") List<Checked> checks) {
        Next next = after(ADAPTIVE, checks.toArray(Checked[]::new));
        assertThat(next.at())
                .isAfterOrEqualTo(NOW.plus(Duration.ofMinutes(10)))
                .isBeforeOrEqualTo(NOW.plus(Duration.ofDays(7)));
        assertThat(next.record().interval()).isBetween(Duration.ofMinutes(10), Duration.ofHours(12));
        assertThat(next.record().failures() == 0).isEqualTo(next.record().failingSince() == null);
    }

    @Provide
    Arbitrary<List<Checked>> histories() {
        Arbitrary<Duration> asked = Arbitraries.longs()
                .between(0, 10_000_000)
                .map(Duration::ofSeconds)
                .injectNull(0.5);
        Arbitrary<Checked> reads =
                Arbitraries.integers().between(0, 50).map(fresh -> new Checked.Read(fresh, 50, null));
        Arbitrary<Checked> busy = asked.map(Checked.TooOften::new);
        Arbitrary<Checked> failures = asked.flatMap(
                wait -> Arbitraries.of(Kind.class).map(kind -> new Checked.Failed("It failed", kind, wait)));
        return Arbitraries.oneOf(reads, busy, failures, Arbitraries.of(new Checked.Unchanged()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
