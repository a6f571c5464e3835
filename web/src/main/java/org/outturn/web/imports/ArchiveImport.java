package org.outturn.web.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.outturn.core.run.Level;
import org.outturn.core.run.RunKind;
import org.outturn.core.run.Step;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.JsonArticle;
import org.outturn.importer.read.Page;
import org.outturn.importer.warc.WarcPage;
import org.outturn.importer.warc.WarcPages;
import org.outturn.web.Desk;

/** Takes whole files and web archives in, on all cores, each as one run. Memory does not grow with them. */
@ApplicationScoped
class ArchiveImport {
    private final ArticleImport articles;
    private final ArticleBatches batches;
    private final ObjectMapper json;
    private final Desk desk;
    private final Interruption interruption;

    ArchiveImport(
            ArticleImport articles, ArticleBatches batches, ObjectMapper json, Desk desk, Interruption interruption) {
        this.articles = articles;
        this.batches = batches;
        this.json = json;
        this.desk = desk;
        this.interruption = interruption;
    }

    /** Takes files; gives the number of the run. */
    long takeFiles(List<Path> files) {
        String label = files.size() == 1 ? files.get(0).toString() : "%,d files".formatted(files.size());
        long run = articles.beginWide(RunKind.ARCHIVE, label);
        try (ArchiveWork work = new ArchiveWork(batches, run, label, interruption)) {
            for (Path file : files) {
                takeFile(run, file, work);
            }
        } catch (InterruptedException e) {
            interruption.ask();
        }
        finish(run, label);
        return run;
    }

    private void finish(long run, String label) {
        if (interruption.isAsked()) {
            String reason = "The import was interrupted. Start it again: what has come in is not taken twice.";
            articles.refuse(run, Step.INTAKE, Level.OPERATOR, reason, label);
        }
        articles.finish(run);
    }

    private void takeFile(long run, Path file, ArchiveWork work) throws InterruptedException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
                takeLines(run, file, work);
            } else if (Files.size(file) > ArticleReader.MAX_BYTES) {
                articles.refuse(run, Step.READ, Level.RECORD, "The file is too large for an article.", file.toString());
            } else {
                Page page = new Page(null, Files.readAllBytes(file), type(name), desk.now());
                work.add(OfferedArticle.page(page, file.toString()));
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

    private void takeLines(long run, Path file, ArchiveWork work) throws IOException, InterruptedException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    takeLine(run, line, "%s, line %d".formatted(file, number), work);
                }
            }
        }
    }

    private void takeLine(long run, String words, String place, ArchiveWork work) throws InterruptedException {
        JsonArticle article;
        try {
            article = JsonArticle.of(json.readTree(words), null, null);
        } catch (JsonProcessingException e) {
            article = new JsonArticle.Wrong("", "This line is not JSON");
        }
        if (article instanceof JsonArticle.Text text) {
            work.add(OfferedArticle.text(text.given(), place));
        } else if (article instanceof JsonArticle.Html page) {
            work.add(OfferedArticle.page(page.page(), place));
        } else {
            articles.refuse(run, Step.READ, Level.RECORD, ((JsonArticle.Wrong) article).reason() + ".", place);
        }
    }

    /** Takes a web archive; gives the number of the run. */
    long takeWarc(Path archive) {
        long run = articles.beginWide(RunKind.ARCHIVE, archive.toString());
        try (InputStream in = Files.newInputStream(archive);
                WarcPages pages = new WarcPages(in);
                ArchiveWork work = new ArchiveWork(batches, run, archive.toString(), interruption)) {
            for (WarcPage next = pages.next(); next != null; next = pages.next()) {
                if (next instanceof WarcPage.Captured captured) {
                    work.add(OfferedArticle.page(
                            captured.page(), String.valueOf(captured.page().url())));
                } else if (next instanceof WarcPage.Unreadable one) {
                    articles.refuse(run, Step.READ, Level.RECORD, one.reason() + ".", one.address());
                } else {
                    String reason = ((WarcPage.Damaged) next).reason();
                    articles.refuse(run, Step.READ, Level.OPERATOR, reason + ".", archive.toString());
                }
            }
        } catch (InterruptedException e) {
            interruption.ask();
        } catch (IOException e) {
            articles.refuse(run, Step.FETCH, Level.OPERATOR, "The archive cannot be read: " + e, archive.toString());
        }
        finish(run, archive.toString());
        return run;
    }
}
