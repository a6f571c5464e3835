package org.outturn.importer.read;

import org.outturn.core.article.ArticleText;

/** What came of reading a page. */
public sealed interface ReadResult {
    /**
     * An article was found.
     *
     * @param article the article; its text has at least one paragraph
     */
    record Read(ArticleText article) implements ReadResult {}

    /**
     * There is no article to be had from these bytes.
     *
     * @param reason why, in plain words for an editor or operator, one sentence without a full stop
     */
    record Unreadable(String reason) implements ReadResult {}
}
