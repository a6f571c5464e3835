package org.outturn.importer.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.read.Moment;
import org.outturn.importer.xml.XmlElement;

/**
 * Reads JSON Feed 1.0 and 1.1, one entry after the other, so that one that breaks off gives what stands before that.
 */
final class JsonFeedReader {
    private static final int MAX_DEPTH = 50;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build());

    private final FeedEntries entries = new FeedEntries();
    private final Map<String, JsonNode> facts = new HashMap<>();
    private final @Nullable String url;
    private boolean withItems;

    private JsonFeedReader(@Nullable String url) {
        this.url = url;
    }

    static FeedResult read(String text, @Nullable String url) {
        return new JsonFeedReader(url).read(text);
    }

    private FeedResult read(String text) {
        List<String> problems = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                object(parser);
            }
        } catch (JsonProcessingException e) {
            problems.add("The feed is not whole JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
        if (!withItems) {
            return new FeedResult.Unreadable("This is JSON data, not a feed");
        }
        String version = words(fact("version"));
        String home = FeedLinks.absolute(FeedLinks.base(url, List.of()), words(fact("home_page_url")));
        return new FeedResult.Read(entries.feed(
                "JSON Feed " + version.substring(version.lastIndexOf('/') + 1),
                FeedWords.collapsed(words(fact("title"))),
                home.isEmpty() ? null : home,
                words(fact("language")),
                problems));
    }

    private void object(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("items") && value == JsonToken.START_ARRAY) {
                withItems = true;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    entry(JSON.readTree(parser));
                }
            } else {
                facts.put(name, JSON.readTree(parser));
            }
        }
    }

    private void entry(JsonNode item) {
        if (!entries.mayTakeMore()) {
            return;
        }
        List<String> problems = new ArrayList<>();
        entries.add(read(item, problems), problems);
    }

    private @Nullable FeedEntry read(JsonNode item, List<String> problems) {
        String link = words(item.path("url"));
        String base = FeedLinks.base(url, List.of());
        String address = FeedLinks.absolute(base, link.isEmpty() ? words(item.path("external_url")) : link);
        String html = words(item.path("content_html"));
        String text = words(item.path("content_text"));
        String title = FeedWords.collapsed(words(item.path("title")));
        if (address.isEmpty() && title.isEmpty() && html.isEmpty() && text.isEmpty()) {
            problems.add("The entry is empty, so it was left out");
            return null;
        }
        if (address.isEmpty() || !FeedLinks.isWeb(address)) {
            problems.add("The entry gives no address of an article");
        }
        Moment published = date(item.path("date_published"), problems);
        Moment modified = date(item.path("date_modified"), problems);
        List<String> authors = authors(item);
        String language = words(item.path("language"));
        return new FeedEntry(
                address.isEmpty() || !FeedLinks.isWeb(address) ? null : address,
                words(item.path("id")),
                title,
                authors.isEmpty() ? authors(JSON.valueToTree(facts)) : authors,
                published == null ? null : published.instant(),
                published == null ? null : published.day(),
                modified == null ? null : modified.instant(),
                FeedWords.collapsed(words(item.path("summary"))),
                FeedWords.withAbsoluteLinks(html.isEmpty() ? XmlElement.escaped(text) : html, base),
                tags(item.path("tags")),
                language.isEmpty() ? words(fact("language")) : language);
    }

    private JsonNode fact(String name) {
        return facts.getOrDefault(name, MissingNode.getInstance());
    }

    private static @Nullable Moment date(JsonNode node, List<String> problems) {
        String words = words(node);
        Moment moment = words.isEmpty() ? null : FeedDates.read(words, true);
        if (moment == null && !words.isEmpty()) {
            problems.add("The date \"" + words.substring(0, Math.min(words.length(), 60)) + "\" cannot be read");
        }
        return moment;
    }

    /** Those of version 1.1, else the one of version 1.0. */
    private static List<String> authors(JsonNode holder) {
        Set<String> names = new LinkedHashSet<>();
        holder.path("authors").forEach(author -> names.add(FeedWords.collapsed(words(author.path("name")))));
        if (names.isEmpty()) {
            names.add(FeedWords.collapsed(words(holder.path("author").path("name"))));
        }
        names.remove("");
        return List.copyOf(names);
    }

    private static List<String> tags(JsonNode tags) {
        Set<String> words = new LinkedHashSet<>();
        tags.forEach(tag -> words.add(FeedWords.collapsed(words(tag))));
        words.remove("");
        return List.copyOf(words);
    }

    /** The words of a string or number; empty for anything else. */
    private static String words(JsonNode node) {
        return node.isTextual() || node.isNumber() ? node.asText() : "";
    }
}
