package org.outturn.importer.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleText;
import org.outturn.core.article.ParagraphKind;

/**
 * Reads a news item of a wire service: IPTC ninjs 2 and 3, and what 1 has in common with them. Generation 3 writes the names of 2 with
 * capitals in them ({@code versionCreated}), generation 1 writes one headline, by-line and body each ({@code headline}, {@code byline},
 * {@code body_text}, {@code body_xhtml}).
 */
final class NinjsReader {
    private static final int MAX_DEPTH = 100;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(ArticleReader.MAX_BYTES)
                    .build())
            .build());

    private final JsonNode item;
    private final Page page;

    private NinjsReader(JsonNode item, Page page) {
        this.item = item;
        this.page = page;
    }

    /** What the text says, or null when it is no item of news. */
    static @Nullable ReadResult read(String text, Page page) {
        JsonNode item;
        try {
            item = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return null;
        }
        NinjsReader reader = new NinjsReader(item, page);
        boolean named = !reader.text("uri").isEmpty()
                || reader.field("standard").path("name").asText("").equalsIgnoreCase("ninjs");
        boolean news = !reader.headline().isEmpty() || !reader.field("bodies").isMissingNode();
        return named && news ? reader.read() : null;
    }

    private ReadResult read() {
        String refusal = refusal();
        if (refusal != null) {
            return new ReadResult.Unreadable(refusal);
        }
        TextAssembler text = body();
        if (text.paragraphs().isEmpty()) {
            String type = text("type");
            return new ReadResult.Unreadable(
                    type.isEmpty() || type.equals("text")
                            ? "The item has no running text"
                            : "The item has no running text: it is of the type \"" + type + "\"");
        }
        Moment published = published();
        Moment version = moment("versioncreated");
        Moment modified = version != null && published != null && isAfter(version, published) ? version : null;
        String language = LanguageGuess.primary(text("language"));
        String url = url();
        String publisher = text("copyrightholder");
        return new ReadResult.Read(new ArticleText(
                url,
                headline(),
                AuthorNames.clean(List.of(text("by").isEmpty() ? text("byline") : text("by"))),
                published == null ? null : published.instant(),
                published == null ? null : published.day(),
                modified == null ? null : modified.instant(),
                published == null ? null : published.zone(),
                publisher.isEmpty() ? Publisher.ofAddress(url) : publisher,
                language.isEmpty() ? LanguageGuess.of(text.text()) : language,
                "",
                text.text(),
                text.paragraphs()));
    }

    /** Why the item is not to be used, or null. */
    private @Nullable String refusal() {
        String status = text("pubstatus").toLowerCase(Locale.ROOT);
        status = status.substring(status.lastIndexOf(':') + 1);
        if (status.equals("canceled") || status.equals("cancelled") || status.equals("withheld")) {
            return "The publisher has withdrawn this item (" + status + ")";
        }
        Moment embargo = moment("embargoed");
        Instant until = embargo == null ? null : embargo.instant();
        Instant fetched = page.fetchedAt();
        return until != null && fetched != null && fetched.isBefore(until)
                ? "The item is under embargo until " + until
                : null;
    }

    /** When it was first to be seen: an embargo puts that off. */
    private @Nullable Moment published() {
        Moment first = moment("firstcreated");
        Moment created = first == null ? moment("versioncreated") : first;
        Moment settled = created == null ? moment("contentcreated") : created;
        Moment embargo = moment("embargoed");
        return settled == null || (embargo != null && isAfter(embargo, settled)) ? embargo : settled;
    }

    private static boolean isAfter(Moment one, Moment other) {
        Instant at = one.instant();
        Instant before = other.instant();
        return (at == null || before == null) ? one.day().isAfter(other.day()) : at.isAfter(before);
    }

    private @Nullable Moment moment(String name) {
        return MomentReader.read(text(name), false);
    }

    /** The item's own address where it is one of the web; many agencies give a name instead. */
    private @Nullable String url() {
        String uri = text("uri");
        return uri.startsWith("http://") || uri.startsWith("https://") ? uri : page.url();
    }

    private String headline() {
        JsonNode best = null;
        for (JsonNode headline : field("headlines")) {
            boolean main = field(headline, "role").asText("").equals("main");
            best = best == null || main ? headline : best;
        }
        String words = best == null ? text("headline") : field(best, "value").asText("");
        return words(words.isEmpty() ? text("title") : words);
    }

    private static String words(String value) {
        boolean marked = value.indexOf('<') >= 0 || value.indexOf('&') >= 0;
        return (marked ? Jsoup.parse(value).text() : value).strip().replace('\n', ' ');
    }

    /** The body with marks, which tell its paragraphs; else the plain one. Of several of a kind the longest. */
    private TextAssembler body() {
        String marked = "";
        String plain = "";
        for (JsonNode body : field("bodies")) {
            String value = field(body, "value").asText("");
            String type =
                    field(body, "contenttype").asText("") + field(body, "role").asText("");
            boolean isMarked = type.contains("ml") || (!type.contains("plain") && value.contains("</"));
            marked = isMarked && value.length() > marked.length() ? value : marked;
            plain = !isMarked && value.length() > plain.length() ? value : plain;
        }
        for (Map.Entry<String, JsonNode> field : item.properties()) {
            String name = field.getKey().toLowerCase(Locale.ROOT);
            String value = field.getValue().asText("");
            if (name.startsWith("body_")) {
                marked = name.endsWith("ml") && value.length() > marked.length() ? value : marked;
                plain = name.endsWith("text") && value.length() > plain.length() ? value : plain;
            }
        }
        TextAssembler text = new TextAssembler();
        if (marked.isBlank()) {
            for (TextParts.Part part : TextParts.find(plain)) {
                text.add(ParagraphKind.BODY, part.in(plain));
            }
        } else {
            HtmlReader.blocks(marked, page).forEach(block -> text.add(block.kind(), block.text()));
        }
        return text;
    }

    private String text(String name) {
        return field(name).asText("").strip();
    }

    private JsonNode field(String name) {
        return field(item, name);
    }

    /** The field of that name, in either case. */
    private static JsonNode field(JsonNode object, String name) {
        JsonNode direct = object.path(name);
        if (direct.isMissingNode()) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (field.getKey().equalsIgnoreCase(name)) {
                    return field.getValue();
                }
            }
        }
        return direct;
    }
}
