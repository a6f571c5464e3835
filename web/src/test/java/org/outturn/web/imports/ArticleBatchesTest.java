package org.outturn.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.ClaimIntake.Change;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Outcome;
import org.outturn.core.run.RunKind;
import org.outturn.importer.read.Page;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ArticleBatchesTest {
    @Inject
    ArticleBatches batches;

    @Inject
    ArticleImport imports;

    private static OfferedArticle article(String url, String title, LongConsumer with) {
        String page = """
                <html lang="en"><head><title>%1$s</title><link rel="canonical" href="%2$s">
                <meta property="article:published_time" content="2025-03-03T09:00:00Z"></head>
                <body><article><h1>%1$s</h1><p>The council met on Monday in the old town hall of %1$s, and many came to listen.</p>
                <p>“We will open the new bridge of %1$s in May,” the mayor told the council. The bridge has been under repair for two years.</p>
                </article></body></html>
                """.formatted(title, url);
        return OfferedArticle.page(
                new Page(
                        url, page.getBytes(StandardCharsets.UTF_8), "text/html", Instant.parse("2025-03-03T10:00:00Z")),
                url,
                with);
    }

    private static String address() {
        return "https://batch.example/" + UUID.randomUUID();
    }

    @Test
    void anArticleThatCannotBeStoredCostsTheOthersOfItsBatchNothing() {
        long run = imports.begin(RunKind.PUSH, "A batch", null);
        List<Long> kept = new ArrayList<>();
        String first = address();
        List<ArticleImport.Result> results = batches.take(
                run,
                List.of(
                        article(first, "Northmouth " + UUID.randomUUID(), kept::add),
                        article(address(), "Southmouth " + UUID.randomUUID(), id -> {
                            throw new IllegalStateException("refused by the test");
                        }),
                        article(address(), "Westmouth " + UUID.randomUUID(), kept::add)));
        imports.finish(run);

        assertThat(results.get(0).change()).contains(Change.NEW);
        assertThat(results.get(1).articleId()).isEmpty();
        assertThat(results.get(2).change()).contains(Change.NEW);
        assertThat(kept)
                .contains(
                        results.get(0).articleId().orElseThrow(),
                        results.get(2).articleId().orElseThrow());
        QuarkusTransaction.requiringNew().run(() -> {
            ImportRun ended = ImportRun.findById(run);
            assertThat(ended.newArticles()).isEqualTo(2);
            assertThat(ended.problems()).hasSize(1);
            assertThat(ended.outcome()).isEqualTo(Outcome.INCOMPLETE);
        });
    }

    @Test
    void whatStandsAsBeforeIsCountedBesideWhatIsNew() {
        long run = imports.begin(RunKind.PUSH, "A batch", null);
        String address = address();
        String title = "Eastmouth " + UUID.randomUUID();
        batches.take(run, List.of(article(address, title, id -> {})));
        List<ArticleImport.Result> again = batches.take(
                run,
                List.of(
                        article(address(), "Midmouth " + UUID.randomUUID(), id -> {}),
                        article(address, title, id -> {})));
        imports.finish(run);

        assertThat(again.get(0).change()).contains(Change.NEW);
        assertThat(again.get(1).change()).contains(Change.UNCHANGED);
        QuarkusTransaction.requiringNew().run(() -> {
            ImportRun ended = ImportRun.findById(run);
            assertThat(ended.fetched()).isEqualTo(3);
            assertThat(ended.newArticles()).isEqualTo(2);
            assertThat(ended.unchangedArticles()).isEqualTo(1);
        });
    }
}
