package org.outturn.web.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleVersion;
import org.outturn.web.OutturnConfig;
import org.outturn.web.page.ErrorMappers;

/** One article, its versions, and the text that quotations count their places in. */
@Path("/api/v1/articles/{id:[0-9]{1,18}}")
@RolesAllowed("viewer")
@Tag(name = "One article")
@APIResponse(responseCode = "200", description = "The article; its tag answers If-None-Match with 304")
@APIResponse(responseCode = "400", description = "A parameter is not understood")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "404", description = "There is no such article or version")
public class ArticleItemResource {
    private final OutturnConfig config;
    private final ObjectMapper json;

    ArticleItemResource(OutturnConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    @GET
    @Transactional
    @Operation(summary = "One article with its versions")
    public Response article(@RestPath long id, @Context UriInfo uri, @Context Request request) throws IOException {
        Parameters.none(uri);
        Article article = ErrorMappers.require(Article.findById(id));
        Base base = Base.of(config, uri);
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", article.id());
        body.put("sourceId", article.source().id());
        body.put("source", article.source().name());
        body.put("url", article.url().orElse(null));
        body.put("title", article.title());
        body.put("publishedOn", article.publishedOn().map(Object::toString).orElse(null));
        body.put("firstSeenAt", article.firstSeenAt().toString());
        List<Map<String, @Nullable Object>> versions = article.versions().stream()
                .map(version -> version(version, base))
                .toList();
        body.put("versions", versions);
        return Tagged.answer(request, json.writeValueAsBytes(body), MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("versions/{number:[0-9]{1,9}}")
    @Transactional
    @Operation(summary = "One version of an article, with its text")
    public Response version(@RestPath long id, @RestPath int number, @Context UriInfo uri, @Context Request request)
            throws IOException {
        Parameters.none(uri);
        ArticleVersion version = find(id, number);
        Map<String, @Nullable Object> body = version(version, Base.of(config, uri));
        body.put("text", version.text());
        return Tagged.answer(request, json.writeValueAsBytes(body), MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("versions/{number:[0-9]{1,9}}/text")
    @Transactional
    @Operation(summary = "The text of one version of an article; places are counted in it in code points, from 0")
    public Response text(@RestPath long id, @RestPath int number, @Context UriInfo uri, @Context Request request) {
        Parameters.none(uri);
        return Tagged.answer(
                request, find(id, number).text().getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8");
    }

    private static ArticleVersion find(long id, int number) {
        return ErrorMappers.<Article>require(Article.findById(id)).versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Map<String, @Nullable Object> version(ArticleVersion version, Base base) {
        String address =
                base.api("articles/%d/versions/%d".formatted(version.article().id(), version.number()));
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("number", version.number());
        body.put("title", version.title());
        body.put("authors", version.authors());
        body.put("publishedAt", version.publishedAt().map(Object::toString).orElse(null));
        body.put("publishedOn", version.publishedOn().map(Object::toString).orElse(null));
        body.put("language", version.language());
        body.put("section", version.section());
        body.put("recordedAt", version.recordedAt().toString());
        body.put("sha256", Tagged.sha256(version.text().getBytes(StandardCharsets.UTF_8)));
        body.put("self", address);
        body.put("textAddress", address + "/text");
        return body;
    }
}
