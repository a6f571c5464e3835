package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements of a page that facts are read from, gathered in one walk.
 *
 * @param metas the named values in its head
 * @param links the addresses in its head
 * @param linkedData the text of its JSON-LD scripts
 * @param times the elements that give a time
 * @param authorLinks the links that say that they lead to the author
 */
record PageElements(
        List<Element> metas,
        List<Element> links,
        List<String> linkedData,
        List<Element> times,
        List<Element> authorLinks) {
    /** Pages with more than this many of one sort repeat themselves. */
    private static final int MAX_EACH = 2_000;

    /** Gathers them from a page. */
    static PageElements of(Document document) {
        PageElements found = new PageElements(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        found.gather(document);
        return found;
    }

    /** Looks at all elements within; their depth is bounded by the parser's. */
    private void gather(Element around) {
        for (Node node : around.childNodes()) {
            if (node instanceof Element element) {
                add(element);
                gather(element);
            }
        }
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "meta" -> add(metas, element);
            case "link" -> add(links, element);
            case "time" -> add(times, element);
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json") && linkedData.size() < MAX_EACH) {
                    linkedData.add(element.data());
                }
            }
            case "a" -> {
                if (element.attr("rel").equalsIgnoreCase("author")
                        || element.attr("itemprop").equals("author")) {
                    add(authorLinks, element);
                }
            }
            default -> {
                // says nothing of itself
            }
        }
    }

    private static void add(List<Element> list, Element element) {
        if (list.size() < MAX_EACH) {
            list.add(element);
        }
    }
}
