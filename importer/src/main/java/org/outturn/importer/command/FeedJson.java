package org.outturn.importer.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.feed.FeedEntry;
import org.outturn.importer.feed.FeedProblem;
import org.outturn.importer.feed.FeedText;

/** Writes a feed as one JSON object on one line. */
final class FeedJson {
    private static final JsonFactory JSON = new JsonFactory();

    /** What goes into the object behind the file's name. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private FeedJson() {}

    static String feed(String file, FeedText feed) {
        return line(file, json -> {
            json.writeStringField("format", feed.format());
            json.writeStringField("title", feed.title());
            json.writeStringField("homeUrl", feed.homeUrl());
            json.writeStringField("language", feed.language());
            json.writeArrayFieldStart("entries");
            for (FeedEntry entry : feed.entries()) {
                entry(json, entry);
            }
            json.writeEndArray();
            problems(json, feed.problems());
        });
    }

    static String error(String file, String message) {
        return line(file, json -> {
            json.writeObjectFieldStart("error");
            json.writeStringField("message", message);
            json.writeEndObject();
        });
    }

    private static void entry(JsonGenerator json, FeedEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("url", entry.url());
        json.writeStringField("id", entry.id());
        json.writeStringField("title", entry.title());
        strings(json, "authors", entry.authors());
        json.writeStringField("publishedAt", words(entry.publishedAt()));
        json.writeStringField("publishedOn", words(entry.publishedOn()));
        json.writeStringField("modifiedAt", words(entry.modifiedAt()));
        json.writeStringField("language", entry.language());
        strings(json, "categories", entry.categories());
        json.writeStringField("summary", entry.summary());
        json.writeStringField("contentHtml", entry.contentHtml());
        json.writeEndObject();
    }

    static void problems(JsonGenerator json, List<FeedProblem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (FeedProblem problem : problems) {
            json.writeStartObject();
            json.writeNumberField("entry", problem.entry());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static String line(String file, Body body) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return line.toString();
    }

    static @Nullable String words(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
