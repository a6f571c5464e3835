package org.outturn.importer.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * An article as programs hand it over: one JSON object. Either {@code {id, url, title, publishedOn, publisher, language, text}}, or the same with
 * {@code html} for {@code text}, or an item in the ninjs format of the IPTC.
 */
public sealed interface JsonArticle {
    /**
     * Running text with what is known about it.
     *
     * @param id what the sender calls it; empty when it has no name
     * @param given the text
     */
    record Text(String id, HandedIn given) implements JsonArticle {}

    /**
     * A page that is still to be read.
     *
     * @param id what the sender calls it; empty when it has no name
     * @param page the page
     */
    record Html(String id, Page page) implements JsonArticle {}

    /**
     * No article.
     *
     * @param id what the sender calls it; empty when it has no name
     * @param reason why, in plain words without a full stop
     */
    record Wrong(String id, String reason) implements JsonArticle {}

    /**
     * What a JSON value holds. Never throws for what is in it.
     *
     * @param url the address to take where the object gives none, or null
     * @param published the day to take where the object gives none, or null
     */
    static JsonArticle of(JsonNode node, @Nullable String url, @Nullable LocalDate published) {
        if (!node.isObject()) {
            return new Wrong("", "This is not a JSON object");
        }
        String id = node.path("id").asText("");
        String address = node.hasNonNull("url") ? node.get("url").asText() : url;
        if (node.hasNonNull("text")) {
            return text(id, node, address, published);
        }
        if (node.hasNonNull("html")) {
            byte[] body = node.get("html").asText().getBytes(StandardCharsets.UTF_8);
            return new Html(id, new Page(address, body, "text/html; charset=utf-8", null));
        }
        if (node.hasNonNull("uri")) {
            byte[] body = node.toString().getBytes(StandardCharsets.UTF_8);
            return new Html(node.get("uri").asText(), new Page(url, body, "application/json; charset=utf-8", null));
        }
        return new Wrong(id, "The article has neither text nor html");
    }

    private static JsonArticle text(String id, JsonNode node, @Nullable String address, @Nullable LocalDate published) {
        LocalDate day = published;
        if (node.hasNonNull("publishedOn")) {
            String words = node.get("publishedOn").asText();
            try {
                day = LocalDate.parse(words.length() > 10 ? words.substring(0, 10) : words);
            } catch (DateTimeParseException e) {
                return new Wrong(id, "publishedOn is not a day such as 2025-03-14: " + words);
            }
        }
        return new Text(
                id,
                new HandedIn(
                        node.get("text").asText(),
                        node.path("title").asText(""),
                        address,
                        day,
                        node.path("publisher").asText(""),
                        node.path("language").asText("")));
    }
}
