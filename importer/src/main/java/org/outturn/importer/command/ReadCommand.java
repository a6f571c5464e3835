package org.outturn.importer.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleText;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads saved pages and texts, and writes what it read as JSON Lines. One file is held in memory at a time. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles out of saved pages (.html, .htm), plain text and Markdown (.txt, .md), gzipped or not (.gz).",
            "Writes one JSON object per file, in the order of the files:",
            "{file, title, authors, publishedAt, publishedOn, language, url, publisher, text}.",
            "A file that cannot be read gives {file, error: {message}} in its place, and the rest goes on."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn-importer read article.html",
            "  outturn-importer read saved/*.html.gz > articles.jsonl",
            "  outturn-importer read pasted.txt | jq -r .text",
            "",
            "Exit code: 0 every file was read, 1 some file was not, 2 the arguments were wrong."
        })
public final class ReadCommand implements Callable<Integer> {
    private static final JsonFactory JSON = new JsonFactory();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Pages and texts, .gz or not.")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    /** Reads the files; 0 when all of them were read, 1 otherwise. */
    @Override
    public Integer call() throws IOException {
        ArticleReader reader = new ArticleReader();
        PrintWriter out = spec.commandLine().getOut();
        int unread = 0;
        for (Path file : files) {
            ReadResult result = read(reader, file);
            unread += result instanceof ReadResult.Unreadable ? 1 : 0;
            out.println(line(file, result));
        }
        out.flush();
        return unread == 0 ? 0 : 1;
    }

    private static ReadResult read(ArticleReader reader, Path file) {
        try {
            return reader.read(PageFile.page(file));
        } catch (IOException e) {
            return new ReadResult.Unreadable(PageFile.reason(file, e));
        }
    }

    private static String line(Path file, ReadResult result) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("file", file.toString());
            if (result instanceof ReadResult.Read read) {
                write(json, read.article());
            } else if (result instanceof ReadResult.Unreadable unreadable) {
                json.writeObjectFieldStart("error");
                json.writeStringField("message", unreadable.reason());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, ArticleText article) throws IOException {
        json.writeStringField("title", article.title());
        json.writeArrayFieldStart("authors");
        for (String author : article.authors()) {
            json.writeString(author);
        }
        json.writeEndArray();
        write(json, "publishedAt", article.publishedAt());
        write(json, "publishedOn", article.publishedOn());
        json.writeStringField("language", article.language());
        json.writeStringField("url", article.url());
        json.writeStringField("publisher", article.publisher());
        json.writeStringField("text", article.text());
    }

    private static void write(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        json.writeStringField(field, value == null ? null : value.toString());
    }
}
