package org.outturn.web.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.outturn.core.run.Level;
import org.outturn.core.run.RunKind;
import org.outturn.core.run.Step;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.JsonArticle;
import org.outturn.importer.read.Page;
import org.outturn.importer.warc.WarcPage;
import org.outturn.importer.warc.WarcPages;
import org.outturn.web.Desk;
import picocli.CommandLine;

/** Takes whole files and web archives in, on all cores, each as one run. Memory does not grow with them. */
@ApplicationScoped
class ArchiveImport {
    private final ArticleImport articles;
    private final ObjectMapper json;
    private final Desk desk;

    ArchiveImport(ArticleImport articles, ObjectMapper json, Desk desk) {
        this.articles = articles;
        this.json = json;
        this.desk = desk;
    }

    /** Takes files; gives the number of the run. */
    long takeFiles(List<Path> files) throws IOException, InterruptedException {
        String label = files.size() == 1 ? files.get(0).toString() : "%,d files".formatted(files.size());
        long run = articles.beginWide(RunKind.ARCHIVE, label);
        try (Workers workers = new Workers(label)) {
            for (Path file : files) {
                takeFile(run, file, workers);
            }
        }
        articles.finish(run);
        return run;
    }

    private void takeFile(long run, Path file, Workers workers) throws InterruptedException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
                takeLines(run, file, workers);
            } else if (Files.size(file) > ArticleReader.MAX_BYTES) {
                articles.refuse(run, Step.READ, Level.RECORD, "The file is too large for an article.", file.toString());
            } else {
                Page page = new Page(null, Files.readAllBytes(file), type(name), desk.now());
                workers.submit(() -> articles.takePage(run, page, file.toString()));
            }
        } catch (IOException e) {
            articles.refuse(run, Step.FETCH, Level.OPERATOR, "The file cannot be read: " + e, file.toString());
        }
    }

    private static String type(String name) {
        return name.endsWith(".json")
                ? "application/json"
                : name.endsWith(".html") || name.endsWith(".htm") ? "text/html" : "text/plain";
    }

    private void takeLines(long run, Path file, Workers workers) throws IOException, InterruptedException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String place = "%s, line %d".formatted(file, number);
                String words = line;
                if (!words.isBlank()) {
                    workers.submit(() -> takeLine(run, words, place));
                }
            }
        }
    }

    private void takeLine(long run, String words, String place) {
        JsonArticle article;
        try {
            article = JsonArticle.of(json.readTree(words), null, null);
        } catch (JsonProcessingException e) {
            article = new JsonArticle.Wrong("", "This line is not JSON");
        }
        if (article instanceof JsonArticle.Text text) {
            articles.takeText(run, text.given());
        } else if (article instanceof JsonArticle.Html page) {
            articles.takePage(run, page.page(), place);
        } else {
            articles.refuse(run, Step.READ, Level.RECORD, ((JsonArticle.Wrong) article).reason() + ".", place);
        }
    }

    /** Takes a web archive; gives the number of the run. */
    long takeWarc(Path archive) throws IOException, InterruptedException {
        long run = articles.beginWide(RunKind.ARCHIVE, archive.toString());
        try (InputStream in = Files.newInputStream(archive);
                WarcPages pages = new WarcPages(in);
                Workers workers = new Workers(archive.toString())) {
            for (WarcPage next = pages.next(); next != null; next = pages.next()) {
                if (next instanceof WarcPage.Captured captured) {
                    workers.submit(() -> articles.takePage(
                            run, captured.page(), String.valueOf(captured.page().url())));
                } else if (next instanceof WarcPage.Unreadable one) {
                    articles.refuse(run, Step.READ, Level.RECORD, one.reason() + ".", one.address());
                } else {
                    String reason = ((WarcPage.Damaged) next).reason();
                    articles.refuse(run, Step.READ, Level.OPERATOR, reason + ".", archive.toString());
                }
            }
        } catch (IOException e) {
            articles.refuse(run, Step.FETCH, Level.OPERATOR, "The archive cannot be read: " + e, archive.toString());
        }
        articles.finish(run);
        return run;
    }

    /** As many threads as there are cores, and few tasks in waiting; shows on a terminal how far they are. */
    private static final class Workers implements AutoCloseable {
        private static final int WAITING = 64;
        private static final int SHOW_EVERY = 50;

        private final String label;
        private final ThreadPoolExecutor threads;
        private final AtomicLong done = new AtomicLong();
        private final long begun = System.nanoTime();

        Workers(String label) {
            int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
            this.label = label;
            this.threads = new ThreadPoolExecutor(
                    cores,
                    cores,
                    1,
                    TimeUnit.MINUTES,
                    new ArrayBlockingQueue<>(WAITING),
                    new ThreadPoolExecutor.CallerRunsPolicy());
        }

        void submit(Runnable task) {
            threads.execute(() -> {
                task.run();
                show(done.incrementAndGet(), false);
            });
        }

        @SuppressWarnings("SystemOut") // progress is for the one who looks at the terminal
        private void show(long count, boolean last) {
            PrintStream terminal = System.err;
            if (CommandLine.Help.Ansi.AUTO.enabled() && (last || count % SHOW_EVERY == 0)) {
                double seconds = (System.nanoTime() - begun) / 1e9;
                terminal.printf(
                        "\r%s: %,d articles, %,.0f a second%s", label, count, count / seconds, last ? "\n" : "");
            }
        }

        @Override
        public void close() {
            threads.shutdown();
            try {
                while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                    show(done.get(), false);
                }
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
            }
            show(done.get(), true);
        }
    }
}
