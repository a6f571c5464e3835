package org.outturn.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.run.ImportRun;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedCheck;
import org.outturn.core.source.FeedKind;
import org.outturn.core.source.FeedRecord;
import org.outturn.core.source.Source;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FeedTablesTest {
    private static final Instant ADDED = Instant.parse("2025-03-01T08:00:00Z");
    private static final Instant FAILED = Instant.parse("2025-03-02T08:00:00Z");
    private static final Instant PAUSED = Instant.parse("2025-03-03T08:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    AgroalDataSource source;

    @BeforeEach
    void nothing() {
        QuarkusTransaction.requiringNew().run(() -> Claim.getEntityManager()
                .createNativeQuery("truncate source, speaker, claim, import_run cascade")
                .executeUpdate());
    }

    private Map<String, @Nullable Object> only(String table, AsOf asOf) throws Exception {
        Table chosen = Tables.named(table).orElseThrow();
        List<Row> rows = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            chosen.forEach(connection, TableQuery.all(asOf, ClaimFilter.ACCEPTED), rows::add);
        }
        assertThat(rows).hasSize(1);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < chosen.columns().size(); i++) {
            row.put(chosen.columns().get(i).name(), rows.get(0).get(i));
        }
        return row;
    }

    private static Feed feed() {
        Feed feed = new Feed(
                Source.of("https://city-ledger.example/", "City Ledger", ADDED),
                FeedKind.SITEMAP,
                "https://city-ledger.example/news.xml",
                "News",
                "/news/",
                Optional.of(HOUR),
                ADDED);
        feed.persist();
        return feed;
    }

    private static void fail(Feed feed) {
        feed.checked(new FeedCheck(
                FAILED,
                FeedCheck.Outcome.FAILED,
                "The server city-ledger.example refuses the connection.",
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                new FeedRecord(HOUR, 1, 1, FAILED, null, 0),
                Optional.of(FAILED.plus(HOUR)),
                Optional.empty(),
                Optional.empty()));
    }

    @Test
    void aFeedTellsWhatItIsAndHowItDoes() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            Feed feed = feed();
            ImportRun run = ImportRun.begin(feed, ADDED);
            run.finish(ADDED.plusSeconds(5));
            fail(feed);
        });
        assertThat(only("feeds", AsOf.now(LocalDate.of(2025, 3, 4))))
                .containsEntry("kind", "sitemap")
                .containsEntry("pattern", "/news/")
                .containsEntry("cadenceMinutes", 60L)
                .containsEntry("nextCheckAt", FAILED.plus(HOUR))
                .containsEntry("lastCheckAt", FAILED)
                .containsEntry("lastSuccessAt", null)
                .containsEntry("lastNewAt", null)
                .containsEntry("lastResult", "The server city-ledger.example refuses the connection.")
                .containsEntry("failures", 1L)
                .containsEntry("failingSince", FAILED)
                .containsEntry("health", "amber")
                .containsEntry("healthSince", FAILED)
                .containsEntry("endedAt", null)
                .containsEntry("pausedBy", null);
        QuarkusTransaction.requiringNew().run(() -> Claim.getEntityManager()
                .createNativeQuery("update import_run set new_articles = 3")
                .executeUpdate());
        assertThat(only("feeds", AsOf.now(LocalDate.of(2025, 3, 4)))).containsEntry("lastNewAt", ADDED.plusSeconds(5));
    }

    @Test
    void aLookBackTellsWhatOutagesAndPausesTellAndNothingElse() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            Feed feed = feed();
            fail(feed);
            feed.pause("The paper asked us to", SampleClaims.editor("Noor"), PAUSED);
        });
        Map<String, @Nullable Object> before = only("feeds", AsOf.instant(FAILED.minusSeconds(1), ZoneOffset.UTC));
        assertThat(before)
                .containsEntry("failingSince", null)
                .containsEntry("health", null)
                .containsEntry("lastCheckAt", null)
                .containsEntry("lastResult", null)
                .containsEntry("kind", "sitemap");
        Map<String, @Nullable Object> between = only("feeds", AsOf.instant(PAUSED.minusSeconds(1), ZoneOffset.UTC));
        assertThat(between)
                .containsEntry("failingSince", FAILED)
                .containsEntry("pausedAt", null)
                .containsEntry("pausedReason", "")
                .containsEntry("pausedBy", null);
        assertThat(only("feeds", AsOf.instant(PAUSED, ZoneOffset.UTC)))
                .containsEntry("pausedAt", PAUSED)
                .containsEntry("pausedReason", "The paper asked us to")
                .containsEntry("pausedBy", "Noor");
    }

    @Test
    void aRunTellsWhatItSkippedOnceItIsOver() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportRun run = ImportRun.begin(feed(), ADDED);
            run.countSkipped(7);
            run.finish(ADDED.plusSeconds(5));
        });
        assertThat(only("import-runs", AsOf.now(LocalDate.of(2025, 3, 4)))).containsEntry("skipped", 7L);
        assertThat(only("import-runs", AsOf.instant(ADDED.plusSeconds(4), ZoneOffset.UTC)))
                .containsEntry("skipped", null)
                .containsEntry("outcome", "running");
    }
}
