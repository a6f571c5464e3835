package org.outturn.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.outturn.core.article.ArticleText;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.HandedIn;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.ReadResult;

/**
 * How fast articles are read and parsed, against {@code Jsoup.parse} alone on the same pages in the same run. The pages are the golden ones of
 * the tests, or those of the folder that {@code -Dpages=} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ImportBenchmark {
    /** The length of an article of the news agencies, in bytes. */
    private static final int ARTICLE = 4_400;

    private static final int MOST_PAGES = 300;

    private final ImportPipeline pipeline = new ImportPipeline();
    private final List<byte[]> pages = pages();
    private final List<ArticleText> texts = texts();

    private static List<byte[]> pages() {
        String folder = System.getProperty("pages", "src/test/resources/articles");
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<byte[]> found = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".html")).sorted().limit(MOST_PAGES).toList()) {
                found.add(Files.readAllBytes(file));
            }
            if (found.isEmpty()) {
                throw new IllegalArgumentException("There is no .html file in " + folder);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Articles of the usual length, made of the texts of the pages one after another. */
    private List<ArticleText> texts() {
        List<ArticleText> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (byte[] page : pages) {
            if (pipeline.read(new Page(null, page, "text/html", null)) instanceof ReadResult.Read read
                    && read.article().language().equals("en")) {
                text.append(read.article().text()).append("\n\n");
            }
            while (text.length() >= ARTICLE) {
                HandedIn given = new HandedIn(
                        text.substring(0, ARTICLE), "A headline", null, LocalDate.of(2025, 3, 14), "", "en");
                texts.add(new ArticleReader().read(given));
                text.delete(0, ARTICLE);
            }
        }
        return texts;
    }

    @Benchmark
    public void jsoup(Blackhole hole) {
        for (byte[] page : pages) {
            hole.consume(Jsoup.parse(new String(page, StandardCharsets.UTF_8)));
        }
    }

    @Benchmark
    public void read(Blackhole hole) {
        for (byte[] page : pages) {
            hole.consume(pipeline.read(new Page(null, page, "text/html", null)));
        }
    }

    @Benchmark
    public void htmlToClaims(Blackhole hole) {
        for (byte[] page : pages) {
            hole.consume(pipeline.parse(new Page(null, page, "text/html", null)));
        }
    }

    @Benchmark
    public void textToClaims(Blackhole hole) {
        for (ArticleText text : texts) {
            hole.consume(pipeline.parse(text));
        }
    }

    /** Runs all of them and prints the ratios. */
    public static void main(String[] arguments) throws RunnerException {
        ImportBenchmark material = new ImportBenchmark();
        String pages = System.getProperty("pages");
        OptionsBuilder options = new OptionsBuilder();
        options.include(ImportBenchmark.class.getName());
        if (pages != null) {
            options.jvmArgsAppend("-Dpages=" + pages);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        double jsoup = score(results, "jsoup");
        System.out.printf(Locale.ROOT, "%n%d pages, %d texts of %,d bytes%n", material.pages.size(), material.texts.size(), ARTICLE);
        System.out.printf(Locale.ROOT, "read / Jsoup.parse:            %.2f%n", score(results, "read") / jsoup);
        System.out.printf(Locale.ROOT, "HTML to claims / Jsoup.parse:  %.2f%n", score(results, "htmlToClaims") / jsoup);
        System.out.printf(
                Locale.ROOT,
                "text to claims:                %,.0f articles a second and core%n",
                1000 * material.texts.size() / score(results, "textToClaims"));
    }

    private static double score(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
