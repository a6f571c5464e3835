package org.outturn.web.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.outturn.core.run.Level;
import org.outturn.core.run.RunKind;
import org.outturn.core.run.Step;
import org.outturn.importer.read.JsonArticle;
import org.outturn.web.export.Download;
import org.outturn.web.page.ProblemDocument;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.security.Writes;

/** Takes articles that other programs push: one as JSON, or many as JSON Lines. Sending one again changes nothing. */
@Path("/api/v1")
@RolesAllowed(Writes.ARTICLES)
@Tag(name = "Articles")
public class PushedArticlesResource {
    static final String JSON_LINES = "application/x-ndjson";

    private final ArticleImport articles;
    private final CurrentEditor current;
    private final ObjectMapper json;

    PushedArticlesResource(ArticleImport articles, CurrentEditor current, ObjectMapper json) {
        this.articles = articles;
        this.current = current;
        this.json = json;
    }

    /**
     * What became of an article.
     *
     * @param id what the sender calls it
     * @param article its number here; null when it did not come in
     * @param change new, changed or unchanged; null when it did not come in
     * @param drafts how many drafts were new
     * @param run the import run that it is kept on
     * @param error why it did not come in; null when it did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Taken(
            String id,
            @Nullable Long article,
            @Nullable String change,
            int drafts,
            long run,
            @Nullable Fault error) {
        static Taken of(String id, ArticleImport.Result result, @Nullable Integer line) {
            return new Taken(
                    id,
                    result.articleId().orElse(null),
                    result.change()
                            .map(change -> change.name().toLowerCase(Locale.ROOT))
                            .orElse(null),
                    result.drafts(),
                    result.runId(),
                    result.articleId().isPresent() ? null : new Fault(result.reason(), line));
        }
    }

    /**
     * Why an article did not come in.
     *
     * @param message in a sentence
     * @param line the line it stood on, from 1; null for a single article
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(String message, @Nullable Integer line) {}

    @POST
    @Path("articles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Push an article",
            description =
                    "{id, url, title, publishedOn, publisher, language, text} or html for text, or an item in ninjs. Known by its"
                            + " canonical address, or by its text where it has none: sending it again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "It is new",
            content = @Content(schema = @Schema(implementation = Taken.class)))
    @APIResponse(responseCode = "200", description = "It was known, and has a new version or stands as before")
    @APIResponse(
            responseCode = "422",
            description = "It cannot be read as an article",
            content = @Content(mediaType = ProblemDocument.MEDIA_TYPE))
    public Response push(String body) {
        JsonNode node;
        try {
            node = json.readTree(body);
        } catch (JsonProcessingException e) {
            return ProblemDocument.answer(
                    400,
                    "json",
                    "The body is not JSON",
                    "It breaks off or goes wrong at line %d, column %d"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
        }
        long run = articles.begin(RunKind.PUSH, "Pushed article", current.id().orElse(null));
        Taken taken = take(run, node);
        articles.finish(run);
        if (taken.error() != null) {
            return ProblemDocument.answer(
                    422, "article", "This is no article", taken.error().message());
        }
        boolean created = "new".equals(taken.change());
        Response.ResponseBuilder answer =
                created ? Response.created(URI.create("/articles/" + taken.article())) : Response.ok();
        return answer.entity(taken).build();
    }

    @POST
    @Path("articles")
    @Consumes({JSON_LINES, "application/jsonl"})
    @Produces(JSON_LINES)
    @Operation(
            summary = "Push many articles",
            description =
                    "One JSON object a line. One line comes back for each, in order, as soon as it is stored; a bad one is an error in its place and the rest goes in.")
    @APIResponse(responseCode = "200", description = "What became of each line")
    public Response pushMany(@Context RoutingContext context, String body) {
        long run = articles.begin(
                RunKind.PUSH,
                "%,d pushed articles".formatted(body.lines().count()),
                current.id().orElse(null));
        return Response.ok(new Download(context, out -> take(run, body, new PushedAnswers(json, out))))
                .type(JSON_LINES)
                .build();
    }

    private void take(long run, String body, PushedAnswers answers) {
        PushedLines lines = new PushedLines(articles, json, run, answers::add);
        int number = 0;
        for (String line : (Iterable<String>) body.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                lines.add(line, number);
            }
        }
        lines.answer();
        articles.finish(run);
    }

    private Taken take(long run, JsonNode node) {
        JsonArticle article = JsonArticle.of(node, null, null);
        if (article instanceof JsonArticle.Text text) {
            return Taken.of(text.id(), articles.takeText(run, text.given()), null);
        }
        if (article instanceof JsonArticle.Html page) {
            return Taken.of(page.id(), articles.takePage(run, page.page(), subject(page)), null);
        }
        JsonArticle.Wrong wrong = (JsonArticle.Wrong) article;
        return Taken.of(wrong.id(), articles.refuse(run, Step.READ, Level.RECORD, wrong.reason(), wrong.id()), null);
    }

    /** What a page is called where something is said about it. */
    static String subject(JsonArticle.Html page) {
        return page.id().isEmpty() ? String.valueOf(page.page().url()) : page.id();
    }
}
