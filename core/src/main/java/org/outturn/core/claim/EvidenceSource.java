package org.outturn.core.claim;

import java.time.Instant;
import java.time.LocalDate;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.article.CodePoints;

/** Where the words of evidence stand. */
public sealed interface EvidenceSource {
    /** The words, verbatim. */
    String quote();

    /** The day that they are from. */
    LocalDate datedOn();

    /**
     * Words in a stored article version.
     *
     * @param start first character, in code points of the version's text
     * @param end offset after the last character
     * @param datedOn the day the article was published, or first seen where that is unknown
     */
    record InArticle(ArticleVersion version, int start, int end, LocalDate datedOn) implements EvidenceSource {
        public InArticle {
            if (start < 0
                    || end <= start
                    || end > version.text().codePointCount(0, version.text().length())) {
                throw new RefusedException("quote", "Those words do not stand in the article.");
            }
        }

        /** The place of a quotation in an article version; refuses words that do not stand there literally. */
        public static InArticle find(ArticleVersion version, String quote, LocalDate datedOn) {
            String words = quote.strip();
            int at = words.isEmpty() ? -1 : version.text().indexOf(words);
            if (at < 0) {
                throw new RefusedException(
                        "quote", "These words do not stand in the article. Copy them from it, word for word.");
            }
            return new InArticle(
                    version,
                    CodePoints.before(version.text(), at),
                    CodePoints.before(version.text(), at + words.length()),
                    datedOn);
        }

        @Override
        public String quote() {
            return CodePoints.slice(version.text(), start, end);
        }
    }

    /**
     * Words at an address, as somebody saw them.
     *
     * @param url an http or https address
     * @param quote the words, as copied
     * @param capturedAt when they were seen
     */
    record AtAddress(String url, String quote, Instant capturedAt, LocalDate datedOn) implements EvidenceSource {
        public AtAddress {
            quote = quote.strip();
            if (!url.matches("https?://[^\\s/?#]+\\S*")) {
                throw new RefusedException("url", "Give the whole address, beginning with https://.");
            }
            if (quote.isEmpty()) {
                throw new RefusedException("quote", "Copy the words that bear on the claim.");
            }
        }
    }
}
