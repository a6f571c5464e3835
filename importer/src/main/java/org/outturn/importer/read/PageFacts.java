package org.outturn.importer.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a page says about the article.
 *
 * @param title the headline; empty when it says none
 * @param authors the by-line's names, as written; empty when it says none
 * @param byBody whether the authors are bodies rather than people: the publisher, an agency
 * @param published when it was published, or null
 * @param modified when it was last edited, or null
 * @param url the canonical address, or null
 * @param publisher the publication's name; empty when it says none
 * @param language a BCP 47 tag as written; empty when it says none
 * @param section the section; empty when it says none
 * @param description the summary; empty when it says none
 * @param body the running text; empty when it says none
 */
record PageFacts(
        String title,
        List<String> authors,
        boolean byBody,
        @Nullable Moment published,
        @Nullable Moment modified,
        @Nullable String url,
        String publisher,
        String language,
        String section,
        String description,
        String body) {
    /** Nothing said. */
    static final PageFacts NONE = new PageFacts("", List.of(), false, null, null, null, "", "", "", "", "");

    PageFacts {
        authors = List.copyOf(authors);
    }

    /** These facts, and the other's where these are silent. */
    PageFacts orElse(PageFacts other) {
        return new PageFacts(
                title.isEmpty() ? other.title : title,
                authors.isEmpty() ? other.authors : authors,
                authors.isEmpty() ? other.byBody : byBody,
                published == null ? other.published : published,
                modified == null ? other.modified : modified,
                url == null ? other.url : url,
                publisher.isEmpty() ? other.publisher : publisher,
                language.isEmpty() ? other.language : language,
                section.isEmpty() ? other.section : section,
                description.isEmpty() ? other.description : description,
                body.isEmpty() ? other.body : body);
    }
}
