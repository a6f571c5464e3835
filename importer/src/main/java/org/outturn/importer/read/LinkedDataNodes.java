package org.outturn.importer.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a page's JSON-LD that say something of the article, wherever they stand: on their own, in arrays, under {@code @graph} or
 * {@code mainEntity}. Nodes in lists of other articles ({@code itemListElement}, {@code liveBlogUpdate}) are left alone.
 */
final class LinkedDataNodes {
    /** Kinds that describe an article: schema.org's subtypes of Article, and what publishers use in their place. */
    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "Article",
            "BlogPosting",
            "LiveBlogPosting",
            "SatiricalArticle",
            "ScholarlyArticle",
            "TechArticle",
            "AdvertiserContentArticle",
            "SocialMediaPosting",
            "Report",
            "Review",
            "CriticReview",
            "ClaimReview",
            "WebPageElement");

    /** Kinds that at least give a date or a name when there is nothing better. */
    private static final Set<String> PAGES = Set.of(
            "WebPage",
            "ItemPage",
            "CollectionPage",
            "VideoObject",
            "Recipe",
            "Event",
            "CreativeWork",
            "MediaGallery",
            "ImageGallery");

    /** What an article's node should say; the node that says most of it is the page's own. */
    private static final List<String> EXPECTED =
            List.of("headline", "datePublished", "author", "articleBody", "mainEntityOfPage", "publisher");

    private static final List<String> INNER =
            List.of("@graph", "mainEntity", "mainEntityOfPage", "author", "publisher");

    private static final ObjectReader LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build()
            .reader();

    private static final int MAX_NODES = 20_000;
    private static final int MAX_DEPTH = 8;

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private int nodes;

    /** Takes in one script; false when no parser can read it. */
    boolean add(String script) {
        JsonNode root = parse(script);
        if (root == null) {
            return false;
        }
        collect(root, 0);
        return true;
    }

    /** The node that describes the page's own article, or null. */
    @Nullable JsonNode article() {
        JsonNode best = null;
        long most = -1;
        for (JsonNode article : articles) {
            long says = EXPECTED.stream().filter(article::hasNonNull).count();
            if (says > most) {
                best = article;
                most = says;
            }
        }
        return best;
    }

    /** Nodes that describe the page rather than the article. */
    List<JsonNode> pages() {
        return pages;
    }

    /** The node with that {@code @id}, or null. */
    @Nullable JsonNode byId(String id) {
        return byId.get(id);
    }

    /** The kind without its namespace, such as {@code Person}; empty when there is none. */
    static String kind(JsonNode node) {
        String type = node.path("@type").asText("");
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    private static @Nullable JsonNode parse(String script) {
        String json = script.strip();
        boolean wrapped = json.startsWith("<!--") || json.startsWith("//<![CDATA[") || json.startsWith("<![CDATA[");
        try {
            return LENIENT.readTree(wrapped ? withoutWrapping(json) : json);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** What stands between the first bracket and the last one, without comment or CDATA marks. */
    private static String withoutWrapping(String json) {
        // past the mark itself, which holds a bracket
        int mark = json.indexOf("CDATA[");
        int start = mark < 0 ? 0 : mark + "CDATA[".length();
        int object = json.indexOf('{', start);
        int array = json.indexOf('[', start);
        boolean list = array >= 0 && array < object;
        int from = list ? array : object;
        int last = json.lastIndexOf('}');
        int to = list ? json.indexOf(']', last) : last;
        return from >= 0 && to > from ? json.substring(from, to + 1) : "";
    }

    private void collect(JsonNode node, int depth) {
        if (depth > MAX_DEPTH || nodes++ > MAX_NODES) {
            return;
        }
        if (node.isArray()) {
            for (JsonNode child : node) {
                collect(child, depth + 1);
            }
        } else if (node.isObject()) {
            keep(node);
            for (String inner : INNER) {
                JsonNode child = node.path(inner);
                if (child.isContainerNode()) {
                    collect(child, depth + 1);
                }
            }
        }
    }

    private void keep(JsonNode node) {
        String id = node.path("@id").asText("");
        if (!id.isEmpty() && node.size() > 1) {
            // the fullest of several nodes with the same id
            byId.merge(id, node, (a, b) -> a.size() >= b.size() ? a : b);
        }
        if (isOf(node, ARTICLES)) {
            articles.add(node);
        } else if (isOf(node, PAGES)) {
            pages.add(node);
        }
    }

    private static boolean isOf(JsonNode node, Set<String> kinds) {
        JsonNode type = node.path("@type");
        if (!type.isArray()) {
            return kinds.contains(kind(node));
        }
        for (JsonNode one : type) {
            String name = one.asText();
            if (kinds.contains(name.substring(name.lastIndexOf('/') + 1))) {
                return true;
            }
        }
        return false;
    }
}
