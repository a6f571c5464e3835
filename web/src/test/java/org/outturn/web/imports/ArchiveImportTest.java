package org.outturn.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Outcome;
import org.outturn.core.run.Problem;
import org.outturn.web.Desk;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ArchiveImportTest {
    private static final int FILES = 300;

    @Inject
    ArticleImport articles;

    @Inject
    ArticleBatches batches;

    @Inject
    ObjectMapper json;

    @Inject
    Desk desk;

    @TempDir
    Path folder;

    @Test
    void anImportThatIsAskedToStopEndsAtOnceAndTheNextOneTakesTheRest() throws IOException {
        List<Path> files = files();
        Interruption interruption = new Interruption();
        List<Path> stoppingHalfWay = new AbstractList<>() {
            @Override
            public Path get(int index) {
                if (index == FILES / 2) {
                    interruption.ask();
                }
                return files.get(index);
            }

            @Override
            public int size() {
                return FILES;
            }
        };
        long first = imports(interruption).takeFiles(stoppingHalfWay);
        int taken = QuarkusTransaction.requiringNew().call(() -> {
            ImportRun run = ImportRun.findById(first);
            assertThat(run.outcome()).isNotIn(Outcome.RUNNING, Outcome.SUCCEEDED);
            assertThat(run.problems())
                    .hasSize(1)
                    .first()
                    .extracting(Problem::message)
                    .satisfies(message -> assertThat(String.valueOf(message)).startsWith("The import was interrupted"));
            assertThat(run.newArticles()).isLessThanOrEqualTo(FILES / 2);
            return run.newArticles();
        });

        long second = imports(new Interruption()).takeFiles(files);
        QuarkusTransaction.requiringNew().run(() -> {
            ImportRun run = ImportRun.findById(second);
            assertThat(run.outcome()).isEqualTo(Outcome.SUCCEEDED);
            assertThat(run.unchangedArticles()).isEqualTo(taken);
            assertThat(run.newArticles()).isEqualTo(FILES - taken);
        });
    }

    @Test
    void aPageWithoutADateHasComeInAllTheSame() throws IOException {
        Path file = folder.resolve("undated.html");
        Files.writeString(file, """
                <html lang="en"><head><title>Ferry %1$s</title><link rel="canonical" href="https://archive.example/%1$s"></head>
                <body><article><h1>Ferry %1$s</h1><p>The harbour board met to speak of the ferry.</p>
                <p>“We will build a ferry by the summer,” the harbour master told the board, which had asked for a plan.</p></article></body></html>
                """.formatted(UUID.randomUUID()));
        long run = imports(new Interruption()).takeFiles(List.of(file));
        QuarkusTransaction.requiringNew().run(() -> {
            ImportRun ended = ImportRun.findById(run);
            assertThat(ended.newArticles()).isEqualTo(1);
            assertThat(ended.problems())
                    .extracting(Problem::message)
                    .singleElement()
                    .satisfies(
                            message -> assertThat(String.valueOf(message)).startsWith("The article carries no date"));
            assertThat(ended.outcome()).isEqualTo(Outcome.SUCCEEDED);
        });
    }

    private ArchiveImport imports(Interruption interruption) {
        return new ArchiveImport(articles, batches, json, desk, interruption);
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Path file = folder.resolve("article-%d.html".formatted(i));
            Files.writeString(file, """
                    <html lang="en"><head><title>Landing stage %1$s</title><link rel="canonical" href="https://archive.example/%1$s">
                    <meta property="article:published_time" content="2025-03-03T09:00:00Z"></head>
                    <body><article><h1>Landing stage %1$s</h1><p>The harbour board met on Monday to speak of landing stage %1$s.</p>
                    <p>“We will rebuild it by the summer,” the harbour master told the board, which had asked for a plan.</p></article></body></html>
                    """.formatted(UUID.randomUUID()));
            files.add(file);
        }
        return files;
    }
}
