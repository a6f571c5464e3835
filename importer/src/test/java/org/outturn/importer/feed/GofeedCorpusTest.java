package org.outturn.importer.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The feeds that gofeed is tested with, where they lie beside the project: every field that we keep must come out as
 * it expects.
 */
class GofeedCorpusTest {
    private static final Path CORPUS = Path.of("../../shared/eval/feeds/gofeed");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsEveryFeedAsExpected(TestReporter reporter) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS));
        Score score = new Score();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.sorted().toList()) {
                Path expected = expected(file);
                if (expected != null && Files.exists(expected)) {
                    String group = CORPUS.relativize(file).getParent().toString();
                    score.add(group, file.getFileName().toString(), difference(file, expected));
                }
            }
        }
        reporter.publishEntry("gofeed", score.toString());
        assertThat(score.failures()).isEmpty();
    }

    private static Path expected(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".xml")) {
            return file.resolveSibling(name.replace(".xml", ".json"));
        }
        return name.endsWith(".json")
                        && !name.endsWith("_expected.json")
                        && file.toString().contains("/json/")
                ? file.resolveSibling(name.replace(".json", "_expected.json"))
                : null;
    }

    private static String difference(Path file, Path expectedFile) throws IOException {
        JsonNode expected = JSON.readTree(expectedFile.toFile());
        FeedResult result = new FeedReader().read(Files.readAllBytes(file), null, null);
        if (!(result instanceof FeedResult.Read read)) {
            return result.toString();
        }
        FeedText feed = read.feed();
        if (differs(expected.path("title"), feed.title())) {
            return "title " + feed.title();
        }
        String link = text(expected, "link", "home_page_url");
        if (link != null && !link.equals(feed.homeUrl())) {
            return "home " + feed.homeUrl();
        }
        String language = text(expected, "language");
        if (language != null && !language.equals(feed.language())) {
            return "language " + feed.language();
        }
        JsonNode items = expected.has("entries") ? expected.path("entries") : expected.path("items");
        List<JsonNode> kept = new ArrayList<>();
        items.forEach(kept::add);
        if (feed.entries().size() != kept.size()) {
            // those with nothing in them that we keep are left out
            kept.removeIf(item -> difference(item, empty()) == null);
        }
        if (feed.entries().size() != kept.size()) {
            return kept.size() + " entries, not " + feed.entries().size();
        }
        for (int i = 0; i < kept.size(); i++) {
            String difference = difference(kept.get(i), feed.entries().get(i));
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private static FeedEntry empty() {
        return new FeedEntry(null, "", "", List.of(), null, null, null, "", "", List.of(), "");
    }

    private static String difference(JsonNode item, FeedEntry entry) {
        if (differs(item.path("title"), entry.title())) {
            return "title " + entry.title();
        }
        String link = text(item, "link", "url");
        if (link == null) {
            for (JsonNode each : item.path("links")) {
                String href =
                        each.isTextual() ? each.asText() : each.path("href").asText();
                boolean page = each.path("rel").asText("alternate").equals("alternate");
                link = link == null && page && !href.isEmpty() ? href : link;
            }
        }
        if (link != null && !link.equals(entry.url())) {
            return "url " + entry.url() + ", not " + link;
        }
        String id = item.path("guid").isObject() ? text(item.path("guid"), "value") : text(item, "guid", "id");
        if (id != null && !Score.sameWords(id, entry.id())) {
            return "id " + entry.id();
        }
        String moment = moment(item, entry);
        if (moment != null) {
            return moment;
        }
        String summary = text(item, "description", "summary");
        if (summary != null && !Score.sameWords(summary, entry.summary())) {
            return "summary " + entry.summary() + ", not " + summary;
        }
        String content = item.path("content").isObject()
                ? text(item.path("content"), "value")
                : text(item, "content", "content_html");
        if (content != null && !Score.sameMarkup(content, entry.contentHtml())) {
            return "content " + entry.contentHtml() + ", not " + content;
        }
        List<String> authors = names(item);
        if (!entry.authors().containsAll(authors)) {
            return "authors " + entry.authors() + ", not " + authors;
        }
        for (JsonNode category :
                item.path("categories").isMissingNode() ? item.path("tags") : item.path("categories")) {
            String label = category.isTextual() ? category.asText() : text(category, "label", "term", "value");
            if (label != null && entry.categories().stream().noneMatch(found -> Score.sameWords(label, found))) {
                return "categories " + entry.categories() + " without " + label;
            }
        }
        return null;
    }

    private static String moment(JsonNode item, FeedEntry entry) {
        // one date alone is both for gofeed; we keep the one that the feed gives
        Instant publishedAt = entry.publishedOn() == null ? entry.modifiedAt() : entry.publishedAt();
        String published = text(item, "publishedParsed", "pubDateParsed", "date_published");
        if (published != null && !Score.sameMoment(Instant.parse(published), publishedAt, entry.publishedOn())) {
            return "published " + publishedAt + ", not " + published;
        }
        Instant modifiedAt = entry.modifiedAt() == null ? entry.publishedAt() : entry.modifiedAt();
        String modified = text(item, "updatedParsed", "date_modified");
        return modified != null && !Score.sameMoment(Instant.parse(modified), modifiedAt, null)
                ? "modified " + modifiedAt + ", not " + modified
                : null;
    }

    private static List<String> names(JsonNode item) {
        List<String> names = new ArrayList<>();
        JsonNode authors = item.path("authors").isMissingNode() ? item.path("author") : item.path("authors");
        if (authors.isTextual()) {
            names.add(FeedAuthors.withoutAddress(FeedWords.ofMarkup(authors.asText())));
        }
        authors.forEach(author -> names.add(author.path("name")
                .asText(authors.isObject() ? authors.path("name").asText() : "")));
        names.removeIf(String::isEmpty);
        return names.stream().distinct().toList();
    }

    private static boolean differs(JsonNode expected, String found) {
        return expected.isTextual() && !Score.sameWords(expected.asText(), found);
    }

    private static String text(JsonNode node, String... names) {
        for (String name : names) {
            if (node.path(name).isTextual() && !node.path(name).asText().isEmpty()) {
                return node.path(name).asText();
            }
        }
        return null;
    }
}
