package org.outturn.importer.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON-LD of a page: the one node that describes the article, wherever it stands (on its own, in an array, under {@code @graph} or
 * {@code mainEntity}), with references by {@code @id} followed. Source of the terms: schema.org, {@code Article} and its kin.
 */
final class LinkedDataReader {
    /** Kinds that describe an article, schema.org's subtypes of Article and what publishers use in their place. */
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

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final boolean monthFirst;
    private int nodes;

    private LinkedDataReader(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /**
     * What the page's JSON-LD says.
     *
     * @param scripts the text of each {@code application/ld+json} script
     * @param monthFirst how to read 3/4/2025
     */
    static PageFacts read(List<String> scripts, boolean monthFirst) {
        LinkedDataReader reader = new LinkedDataReader(monthFirst);
        PageFacts salvaged = PageFacts.NONE;
        for (String script : scripts) {
            JsonNode root = parse(script);
            if (root == null) {
                salvaged = salvaged.orElse(BrokenLinkedData.read(script, monthFirst));
            } else {
                reader.collect(root, 0);
            }
        }
        PageFacts facts = PageFacts.NONE;
        JsonNode article = reader.best();
        if (article != null) {
            facts = reader.facts(article);
        }
        facts = facts.orElse(salvaged);
        for (JsonNode page : reader.pages) {
            PageFacts other = reader.facts(page);
            // a page's own name is often the site's; only what is safe is taken
            facts = facts.orElse(new PageFacts(
                    "",
                    article == null ? other.authors() : List.of(),
                    other.byBody(),
                    other.published(),
                    other.modified(),
                    null,
                    other.publisher(),
                    other.language(),
                    "",
                    other.description(),
                    ""));
        }
        return facts;
    }

    private static @Nullable JsonNode parse(String script) {
        String json = script.strip();
        if (json.startsWith("<!--") || json.startsWith("//<![CDATA[") || json.startsWith("<![CDATA[")) {
            json = withoutWrapping(json);
        }
        try {
            return LENIENT.readTree(json);
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
        if (depth > 8 || nodes++ > MAX_NODES) {
            return;
        }
        if (node.isArray()) {
            for (JsonNode child : node) {
                collect(child, depth + 1);
            }
            return;
        }
        if (!node.isObject()) {
            return;
        }
        String id = node.path("@id").asText("");
        if (!id.isEmpty() && node.size() > 1) {
            byId.merge(id, node, (a, b) -> a.size() >= b.size() ? a : b);
        }
        if (isOf(node, ARTICLES)) {
            articles.add(node);
        } else if (isOf(node, PAGES)) {
            pages.add(node);
        }
        for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "author", "publisher")) {
            JsonNode child = node.path(inner);
            if (child.isContainerNode()) {
                collect(child, depth + 1);
            }
        }
    }

    private static boolean isOf(JsonNode node, Set<String> kinds) {
        JsonNode type = node.path("@type");
        if (type.isTextual()) {
            return kinds.contains(plain(type.asText()));
        }
        for (JsonNode one : type) {
            if (kinds.contains(plain(one.asText()))) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    /** The node that says most: a page may describe its teasers too, but in fewer words. */
    private @Nullable JsonNode best() {
        JsonNode best = null;
        int most = -1;
        for (JsonNode article : articles) {
            int says = 0;
            for (String field :
                    List.of("headline", "datePublished", "author", "articleBody", "mainEntityOfPage", "publisher")) {
                says += article.hasNonNull(field) ? 1 : 0;
            }
            if (says > most) {
                best = article;
                most = says;
            }
        }
        return best;
    }

    private PageFacts facts(JsonNode node) {
        String title = text(node.path("headline"));
        return new PageFacts(
                title.isEmpty() ? text(node.path("name")) : title,
                authors(node),
                isByBody(node),
                moment(node, "datePublished", "uploadDate", "dateCreated"),
                moment(node, "dateModified"),
                address(node),
                names(node.path("publisher")).stream().findFirst().orElse(""),
                text(node.path("inLanguage")),
                text(node.path("articleSection")),
                text(node.path("description")),
                text(node.path("articleBody")));
    }

    private List<String> authors(JsonNode node) {
        List<String> authors = names(node.path("author"));
        return authors.isEmpty() ? names(node.path("creator")) : authors;
    }

    private boolean isByBody(JsonNode node) {
        JsonNode author = node.path("author");
        JsonNode first = author.isArray() ? author.path(0) : author;
        JsonNode known = byId.getOrDefault(first.path("@id").asText(""), first);
        String type = plain(known.path("@type").asText(""));
        return type.endsWith("Organization") || type.equals("Corporation") || type.equals("Thing");
    }

    private @Nullable Moment moment(JsonNode node, String... fields) {
        for (String field : fields) {
            String words = text(node.path(field));
            Moment moment = words.isEmpty() ? null : MomentReader.read(words, monthFirst);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    private static @Nullable String address(JsonNode node) {
        String url = text(node.path("url"));
        if (url.isEmpty()) {
            JsonNode main = node.path("mainEntityOfPage");
            url = main.isTextual() ? main.asText() : text(main.path("@id"));
        }
        return url.startsWith("http") ? url : null;
    }

    private List<String> names(JsonNode node) {
        Set<String> names = new LinkedHashSet<>();
        names(node, names, 0);
        return new ArrayList<>(names);
    }

    private void names(JsonNode node, Set<String> names, int depth) {
        if (depth > 4 || names.size() > 50) {
            return;
        }
        if (node.isArray()) {
            for (JsonNode child : node) {
                names(child, names, depth + 1);
            }
        } else if (node.isTextual()) {
            JsonNode known = byId.get(node.asText());
            if (known != null) {
                names(known, names, depth + 1);
            } else {
                add(names, node.asText());
            }
        } else if (node.isObject()) {
            JsonNode name = node.path("name");
            JsonNode known = byId.get(node.path("@id").asText(""));
            if (name.isArray()) {
                names(name, names, depth + 1);
            } else if (name.isTextual()) {
                add(names, name.asText());
            } else if (known != null && !known.equals(node)) {
                names(known, names, depth + 1);
            }
        }
    }

    private static void add(Set<String> names, String name) {
        String clean = unescaped(name);
        if (!clean.isEmpty() && !clean.startsWith("http")) {
            names.add(clean);
        }
    }

    private static String text(JsonNode node) {
        if (node.isArray() && !node.isEmpty()) {
            return text(node.get(0));
        }
        if (node.isObject()) {
            return text(node.path("name"));
        }
        return node.isValueNode() && !node.isNull() ? unescaped(node.asText()) : "";
    }

    /** Publishers escape JSON-LD as if it were HTML, some twice. */
    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text.strip()
                : Parser.unescapeEntities(text, false).strip();
    }
}
