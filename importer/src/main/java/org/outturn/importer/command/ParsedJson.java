package org.outturn.importer.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleText;
import org.outturn.core.claim.ClaimDraft;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.ImportPipeline.Parsed;
import org.outturn.importer.quote.Statement;

/** Writes what was parsed as one JSON object on one line. Offsets become code points of the text. */
final class ParsedJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final boolean withStatements;

    ParsedJson(boolean withStatements) {
        this.withStatements = withStatements;
    }

    String write(String id, Parsed parsed) {
        StringWriter line = new StringWriter(parsed.article().text().length() * 2);
        try (JsonGenerator json = JSON.createGenerator(line)) {
            ArticleText article = parsed.article();
            CodePoints points = new CodePoints(article.text());
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("url", article.url());
            json.writeStringField("title", article.title());
            json.writeArrayFieldStart("authors");
            for (String author : article.authors()) {
                json.writeString(author);
            }
            json.writeEndArray();
            json.writeStringField("publishedAt", words(article.publishedAt()));
            json.writeStringField("publishedOn", words(article.publishedOn()));
            json.writeStringField("publisher", article.publisher());
            json.writeStringField("language", article.language());
            json.writeStringField("text", article.text());
            json.writeArrayFieldStart("claims");
            for (ClaimDraft draft : parsed.drafts()) {
                claim(json, draft, points);
            }
            json.writeEndArray();
            if (withStatements) {
                json.writeArrayFieldStart("statements");
                for (Statement statement : parsed.statements()) {
                    statement(json, statement, points);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return line.toString();
    }

    private static void claim(JsonGenerator json, ClaimDraft draft, CodePoints points) throws IOException {
        json.writeStartObject();
        json.writeStringField("sentence", draft.sentence());
        json.writeNumberField("start", points.before(draft.start()));
        json.writeNumberField("end", points.before(draft.end()));
        json.writeStringField("clause", draft.clause());
        json.writeStringField("summary", draft.summary());
        json.writeStringField("claimant", draft.claimant());
        json.writeStringField("kind", draft.kind().code());
        json.writeStringField("certainty", draft.certainty().code());
        DueWindow due = draft.due();
        if (due == null) {
            json.writeNullField("due");
        } else {
            json.writeObjectFieldStart("due");
            json.writeStringField("from", words(due.from()));
            json.writeStringField("to", words(due.to()));
            json.writeStringField("precision", due.precision().code());
            json.writeStringField("zone", due.zone().getId());
            json.writeStringField("words", due.words());
            json.writeStringField("rule", due.rule());
            json.writeEndObject();
        }
        json.writeStringField("condition", draft.condition());
        json.writeArrayFieldStart("rules");
        for (String rule : draft.rules()) {
            json.writeString(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void statement(JsonGenerator json, Statement statement, CodePoints points) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", points.before(statement.start()));
        json.writeNumberField("end", points.before(statement.end()));
        json.writeStringField("speaker", statement.speaker());
        json.writeStringField("cue", statement.cue());
        json.writeBooleanField("direct", statement.direct());
        json.writeEndObject();
    }

    String error(String id, String message, int number) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeObjectFieldStart("error");
            json.writeStringField("message", message);
            if (number > 0) {
                json.writeNumberField("line", number);
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return line.toString();
    }

    private static @Nullable String words(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Turns UTF-16 indexes into numbers of code points; free for a text without characters beyond the basic plane. */
    private static final class CodePoints {
        private final String text;
        private final boolean plain;

        CodePoints(String text) {
            this.text = text;
            this.plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        }

        int before(int index) {
            return plain ? index : text.codePointCount(0, index);
        }
    }
}
