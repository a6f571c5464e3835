package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads who, when, where and what of an article from every part of its page and settles where they differ: JSON-LD goes before meta elements,
 * these before what stands around the headline, that before the address. Two facts go the other way round, as readers see them: the headline,
 * of which metadata often hold a variant for search engines, and the day ({@link PublicationTime}).
 */
final class FactsReader {
    /** Regions of English that write the day first. */
    private static final Set<String> DAY_FIRST =
            Set.of("GB", "UK", "AU", "NZ", "IE", "IN", "ZA", "KE", "NG", "SG", "HK", "PK");

    private FactsReader() {}

    static PageFacts read(Document document, PageBlocks blocks, Page page) {
        PageElements elements = PageElements.of(document);
        PageFacts meta = MetaReader.read(document, elements, true);
        boolean monthFirst = isMonthFirst(meta.language(), page.url() == null ? meta.url() : page.url());
        if (!monthFirst) {
            meta = MetaReader.read(document, elements, false);
        }
        PageFacts linked = LinkedDataReader.read(elements.linkedData(), monthFirst);
        PageFacts stated = linked.orElse(meta);
        String publisher = stated.publisher();
        List<String> titles = List.of(linked.title(), meta.title(), document.title());
        PageFacts shown = VisibleFacts.read(elements, blocks, monthFirst, titles);
        String url = address(meta.url() == null ? linked.url() : meta.url(), page.url());
        return new PageFacts(
                Headline.settle(shown.title(), List.of(linked.title(), meta.title(), document.title()), publisher),
                Bylines.settle(linked, meta, shown.authors(), publisher),
                false,
                PublicationTime.settle(
                        known(linked.published(), meta.published(), VisibleFacts.timeElement(elements, monthFirst)),
                        shown.published(),
                        AddressDay.of(url),
                        page.fetchedAt()),
                stated.modified() != null && PublicationTime.isPlausible(stated.modified(), page.fetchedAt())
                        ? stated.modified()
                        : null,
                url,
                publisher.isEmpty() ? Publisher.ofAddress(url) : publisher,
                meta.language().isEmpty() ? linked.language() : meta.language(),
                stated.section(),
                stated.description(),
                linked.body());
    }

    private static List<Moment> known(@Nullable Moment... moments) {
        List<Moment> known = new ArrayList<>();
        for (Moment moment : moments) {
            if (moment != null) {
                known.add(moment);
            }
        }
        return known;
    }

    /** The canonical address; where it is only the site's front page, which careless templates write, the one that was fetched. */
    private static @Nullable String address(@Nullable String canonical, @Nullable String fetched) {
        if (canonical == null || fetched == null) {
            return canonical == null ? fetched : canonical;
        }
        return hasPath(canonical) || !hasPath(fetched) ? canonical : fetched;
    }

    private static boolean hasPath(String url) {
        int slash = url.indexOf('/', url.indexOf("://") + 3);
        return slash > 0 && slash + 1 < url.length();
    }

    /** Americans write the month first. An English page is taken for American unless its language tag or its host says otherwise. */
    private static boolean isMonthFirst(String language, @Nullable String url) {
        String primary = LanguageGuess.primary(language);
        if (!primary.isEmpty() && !primary.equals("en")) {
            return false;
        }
        String tag = language.toUpperCase(Locale.ROOT).replace('_', '-');
        String region = tag.startsWith("EN-") ? tag.substring(3) : "";
        String host = Publisher.ofAddress(url).toUpperCase(Locale.ROOT);
        String domain = host.substring(host.lastIndexOf('.') + 1);
        return !DAY_FIRST.contains(region) && !DAY_FIRST.contains(domain);
    }
}
