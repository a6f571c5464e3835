package org.outturn.importer.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.ImportPipeline;
import org.outturn.importer.warc.WarcPage;
import org.outturn.importer.warc.WarcPages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the claims in articles and writes them as JSON Lines, in the order of the input. Memory does not grow with the input. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the claims in articles: who announced what, due when, under which condition.",
            "",
            "INPUT is a saved page (.html, .htm), plain text or Markdown (.txt, .md), a news item (ninjs .json),",
            "any of them gzipped (.gz); a web archive (.warc, .warc.gz), each of its pages an article known by its address;",
            "or JSON Lines (.jsonl, or - for standard input), one article per line:",
            "{id, url, title, publishedOn, text} or {id, url, html}. A given text comes back unchanged.",
            "",
            "Writes one JSON object per article:",
            "{id, url, title, authors, publishedAt, publishedOn, publisher, language, text,",
            " claims: [{sentence, start, end, clause, summary, claimant, kind, certainty,",
            "           due: {from, to, precision, zone, words, rule} or null, condition, rules}],",
            " statements: [{start, end, speaker, cue, direct}]}",
            "Offsets count characters (Unicode code points) of text. A line or file that cannot be parsed gives",
            "{id, error: {message, line}} in its place, and the rest goes on."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn-importer parse article.html",
            "  outturn-importer parse --published 2025-03-14 pasted.txt",
            "  outturn-importer parse --statements archive.jsonl > parsed.jsonl",
            "  outturn-importer parse crawl-2025.warc.gz > parsed.jsonl",
            "  curl -s https://example.org/a.html | jq -Rs '{id: \"a\", html: .}' -c | outturn-importer parse -",
            "  outturn-importer parse - < archive.jsonl | jq -r '.claims[] | [.due.to, .claimant, .summary] | @tsv'",
            "",
            "Exit code: 0 every article was parsed, 1 some were not, 2 the arguments were wrong."
        })
public final class ParseCommand implements Callable<Integer> {
    @Option(names = "--statements", description = "Write the attributed statements too.")
    private boolean withStatements;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The address of a page or text that does not name its own.")
    private @Nullable String url;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day of publication (2025-03-14) of an article that does not name its own.")
    private @Nullable LocalDate published;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Pages, texts, web archives, JSON Lines, or - for JSON Lines from standard input.")
    private List<String> inputs;

    @Spec
    private CommandSpec spec;

    /** Parses the inputs; 0 when all articles were parsed, 1 otherwise. */
    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ParseProgress progress = new ParseProgress(spec.commandLine().getErr(), CommandLine.Help.Ansi.AUTO.enabled());
        ArticleParser parser = new ArticleParser(new ImportPipeline(), new ParsedJson(withStatements), url, published);
        try (OrderedWork work = new OrderedWork(line -> {
            out.println(line.json());
            progress.took(line);
        })) {
            for (String input : inputs) {
                if (input.equals("-")) {
                    lines(System.in, "-", work, parser);
                } else if (isJsonLines(input)) {
                    file(input, work, parser);
                } else if (input.endsWith(".warc") || input.endsWith(".warc.gz")) {
                    archive(input, work, parser);
                } else {
                    work.add(() -> parser.file(Path.of(input)));
                }
            }
        }
        out.flush();
        progress.done();
        return progress.failed() == 0 ? 0 : 1;
    }

    private static boolean isJsonLines(String input) {
        return input.endsWith(".jsonl") || input.endsWith(".jsonl.gz") || input.endsWith(".ndjson");
    }

    private static void file(String input, OrderedWork work, ArticleParser parser) {
        Path path = Path.of(input);
        try (InputStream raw = Files.newInputStream(path);
                InputStream stream = input.endsWith(".gz") ? new GZIPInputStream(raw, 65_536) : raw) {
            lines(stream, input, work, parser);
        } catch (IOException e) {
            work.add(() -> parser.failed(input, PageFile.reason(path, e), 0));
        }
    }

    private static void archive(String input, OrderedWork work, ArticleParser parser) {
        Path path = Path.of(input);
        try (WarcPages pages = new WarcPages(Files.newInputStream(path))) {
            for (WarcPage next = pages.next(); next != null; next = pages.next()) {
                WarcPage found = next;
                if (found instanceof WarcPage.Captured captured) {
                    work.add(() -> parser.captured(captured.page()));
                } else if (found instanceof WarcPage.Unreadable unreadable) {
                    work.add(() -> parser.failed(unreadable.address(), unreadable.reason(), 0));
                } else if (found instanceof WarcPage.Damaged damaged) {
                    work.add(() -> parser.failed(input, damaged.reason(), 0));
                }
            }
        } catch (IOException e) {
            work.add(() -> parser.failed(input, PageFile.reason(path, e), 0));
        }
    }

    private static void lines(InputStream stream, String input, OrderedWork work, ArticleParser parser)
            throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 65_536);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                String words = line;
                int at = number;
                work.add(() -> parser.line(words, at));
            }
        }
    }
}
