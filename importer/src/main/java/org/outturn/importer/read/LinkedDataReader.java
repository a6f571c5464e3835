package org.outturn.importer.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts from a page's JSON-LD: from the node that describes the article ({@link LinkedDataNodes}), with references by {@code @id}
 * followed. Source of the terms: schema.org, {@code Article} and its kin.
 */
final class LinkedDataReader {
    private static final int MAX_NAMES = 50;

    private final LinkedDataNodes nodes;
    private final boolean monthFirst;

    private LinkedDataReader(LinkedDataNodes nodes, boolean monthFirst) {
        this.nodes = nodes;
        this.monthFirst = monthFirst;
    }

    /**
     * What the page's JSON-LD says.
     *
     * @param scripts the text of each {@code application/ld+json} script
     * @param monthFirst how to read 3/4/2025
     */
    static PageFacts read(List<String> scripts, boolean monthFirst) {
        LinkedDataNodes nodes = new LinkedDataNodes();
        PageFacts salvaged = PageFacts.NONE;
        for (String script : scripts) {
            if (!nodes.add(script)) {
                salvaged = salvaged.orElse(BrokenLinkedData.read(script, monthFirst));
            }
        }
        return new LinkedDataReader(nodes, monthFirst).read(salvaged);
    }

    private PageFacts read(PageFacts salvaged) {
        JsonNode article = nodes.article();
        PageFacts facts = article == null ? salvaged : facts(article).orElse(salvaged);
        for (JsonNode page : nodes.pages()) {
            facts = facts.orElse(ofPage(facts(page), article == null));
        }
        return facts;
    }

    /** What a node about the page may add: not its name, which is often the site's, nor its address. */
    private static PageFacts ofPage(PageFacts page, boolean withAuthors) {
        return new PageFacts(
                "",
                withAuthors ? page.authors() : List.of(),
                page.byBody(),
                page.published(),
                page.modified(),
                null,
                page.publisher(),
                page.language(),
                "",
                page.description(),
                "");
    }

    private PageFacts facts(JsonNode node) {
        String title = text(node.path("headline"));
        List<String> authors = names(node.path("author"));
        return new PageFacts(
                title.isEmpty() ? text(node.path("name")) : title,
                authors.isEmpty() ? names(node.path("creator")) : authors,
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

    private boolean isByBody(JsonNode node) {
        JsonNode author = node.path("author");
        JsonNode first = author.isArray() ? author.path(0) : author;
        JsonNode known = nodes.byId(first.path("@id").asText(""));
        String kind = LinkedDataNodes.kind(known == null ? first : known);
        return kind.endsWith("Organization") || kind.equals("Corporation") || kind.equals("Thing");
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
        if (depth > 4 || names.size() > MAX_NAMES) {
            return;
        }
        if (node.isArray()) {
            for (JsonNode child : node) {
                names(child, names, depth + 1);
            }
        } else if (node.isTextual()) {
            JsonNode known = nodes.byId(node.asText());
            if (known == null) {
                add(names, node.asText());
            } else {
                names(known, names, depth + 1);
            }
        } else if (node.isObject()) {
            namesOf(node, names, depth);
        }
    }

    private void namesOf(JsonNode node, Set<String> names, int depth) {
        JsonNode name = node.path("name");
        JsonNode known = nodes.byId(node.path("@id").asText(""));
        if (name.isArray()) {
            names(name, names, depth + 1);
        } else if (name.isTextual()) {
            add(names, name.asText());
        } else if (known != null && !known.equals(node)) {
            names(known, names, depth + 1);
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

    /** Publishers escape JSON-LD as if it were HTML. */
    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text.strip()
                : Parser.unescapeEntities(text, false).strip();
    }
}
