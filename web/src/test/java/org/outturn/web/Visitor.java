package org.outturn.web;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.outturn.core.editor.ApiToken;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;
import org.outturn.core.editor.Secret;
import org.outturn.core.editor.Session;

/** Somebody with a browser that runs no script: sends forms with their token, follows no redirect by itself. */
public final class Visitor {
    /** Sixteen bytes in Base64; the cookie and the field must say the same. */
    private static final String TOKEN = "MDEyMzQ1Njc4OWFiY2RlZg";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String session;
    private final long editorId;

    private Visitor(String session, long editorId) {
        this.session = session;
        this.editorId = editorId;
    }

    public static Visitor stranger() {
        return new Visitor("", 0);
    }

    public static Visitor named(String name, Role role) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Editor editor = new Editor(
                    name.toLowerCase().replace(' ', '.') + NUMBER.incrementAndGet(), name, role, Instant.now());
            editor.persist();
            return new Visitor(
                    Session.begin(editor, Duration.ofHours(1), Instant.now()).value(), editor.id());
        });
    }

    /** Somebody known, signed in anew. */
    public static Visitor again(long editorId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new Visitor(
                        Session.begin(Editor.findById(editorId), Duration.ofHours(1), Instant.now())
                                .value(),
                        editorId));
    }

    public static Visitor editor() {
        return named("Noor Okafor", Role.EDITOR);
    }

    public long editorId() {
        return editorId;
    }

    public Secret token() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ApiToken.issue(Editor.findById(editorId), "test", Instant.now()));
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Document page(String path) {
        return document(get(path), 200);
    }

    public static Document document(Response response, int status) {
        if (response.statusCode() != status) {
            throw new AssertionError(
                    "Expected %d, got %d:%n%s".formatted(status, response.statusCode(), response.asString()));
        }
        return Jsoup.parse(response.asString());
    }

    /** Sends a form. */
    public Response post(String path, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("csrf", TOKEN);
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path);
    }

    /** A request with this visitor's cookies. */
    public RequestSpecification request() {
        RequestSpecification request = given().config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .cookie("outturn-csrf", TOKEN)
                .urlEncodingEnabled(false);
        return session.isEmpty() ? request : request.cookie("outturn-session", session);
    }

    public static String csrf() {
        return TOKEN;
    }
}
