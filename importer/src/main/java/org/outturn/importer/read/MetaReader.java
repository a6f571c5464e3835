package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code meta} and {@code link} elements of a page: OpenGraph, Dublin Core, Parse.ly, Sailthru, schema.org item properties. Which
 * name gives which fact, best first, is in {@code meta-names.txt}.
 */
final class MetaReader {
    private static final Map<String, List<String>> NAMES = new HashMap<>();

    static {
        for (WordFile.Entry entry : WordFile.entries("meta-names.txt")) {
            NAMES.computeIfAbsent(entry.section(), section -> new ArrayList<>()).add(entry.first());
        }
    }

    private MetaReader() {}

    /** What the page's meta elements say. */
    static PageFacts read(Document document, PageElements elements, boolean monthFirst) {
        Map<String, List<String>> values = values(elements);
        return new PageFacts(
                first(values, "title"),
                authors(values),
                false,
                moment(values, "published", monthFirst),
                moment(values, "modified", monthFirst),
                canonical(elements, values),
                first(values, "publisher"),
                language(document, values),
                first(values, "section"),
                first(values, "description"),
                "");
    }

    private static Map<String, List<String>> values(PageElements elements) {
        Map<String, List<String>> values = new HashMap<>();
        for (Element meta : elements.metas()) {
            String content = meta.attr("content").strip();
            if (content.isEmpty() || content.length() > 5000) {
                continue;
            }
            for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty()) {
                    values.computeIfAbsent(name, n -> new ArrayList<>(2)).add(content);
                }
            }
        }
        return values;
    }

    private static String first(Map<String, List<String>> values, String fact) {
        for (String name : NAMES.getOrDefault(fact, List.of())) {
            List<String> found = values.get(name);
            if (found != null) {
                return found.get(0);
            }
        }
        return "";
    }

    private static List<String> authors(Map<String, List<String>> values) {
        for (String name : NAMES.getOrDefault("author", List.of())) {
            List<String> names = values.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.startsWith("http") && !value.startsWith("@") && !value.startsWith("/"))
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static @Nullable Moment moment(Map<String, List<String>> values, String fact, boolean monthFirst) {
        Moment day = null;
        for (String name : NAMES.getOrDefault(fact, List.of())) {
            for (String value : values.getOrDefault(name, List.of())) {
                Moment moment = MomentReader.read(value, monthFirst);
                if (moment != null && moment.instant() != null) {
                    return moment;
                }
                day = day == null ? moment : day;
            }
        }
        return day;
    }

    private static @Nullable String canonical(PageElements elements, Map<String, List<String>> values) {
        for (Element link : elements.links()) {
            if (link.attr("rel").equalsIgnoreCase("canonical") && isAddress(link.attr("href"))) {
                return link.attr("href").strip();
            }
        }
        String url = first(values, "url");
        return isAddress(url) ? url : null;
    }

    private static boolean isAddress(String url) {
        return url.strip().startsWith("http");
    }

    private static String language(Document document, Map<String, List<String>> values) {
        Element html = document.firstElementChild();
        String language = html == null ? "" : html.attr("lang");
        if (language.isBlank() && html != null) {
            language = html.attr("xml:lang");
        }
        return language.isBlank() ? first(values, "language") : language;
    }
}
