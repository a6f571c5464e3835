package org.outturn.importer.read;

import org.outturn.core.article.ArticleText;

/**
 * Reads articles. Pure: the same bytes give the same article; no network, no clock. What the bytes are decides how they are read, not what
 * their server calls them. Time and memory grow linearly with the input, up to {@link #MAX_BYTES}.
 */
public final class ArticleReader {
    /**
     * The number of this reader's rules. It is recorded with every article version, so that a change in a text can be told from a change in
     * how it was read; it goes up whenever a rule changes what comes out.
     */
    public static final int READER_VERSION = 1;

    /** The largest page that is read, in bytes; the largest news pages seen have 5 MB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** Reads a page that came from the network or a file. Never throws for what is in the page. */
    public ReadResult read(Page page) {
        if (page.body().length > MAX_BYTES) {
            return new ReadResult.Unreadable("The page is larger than " + MAX_BYTES / 1024 / 1024 + " MB");
        }
        String binary = PageShape.binary(page.body());
        if (binary != null) {
            return new ReadResult.Unreadable(binary);
        }
        PageDecoder decoder = PageDecoder.of(page);
        String beginning = decoder.beginning(PageShape.LOOK_AT);
        if (beginning.isBlank() && decoder.text().isBlank()) {
            return new ReadResult.Unreadable("The page is empty");
        }
        ReadResult item = beginning.stripLeading().startsWith("{") ? NinjsReader.read(decoder.text(), page) : null;
        if (item != null) {
            return item;
        }
        String listing = PageShape.listing(beginning);
        if (listing != null) {
            return new ReadResult.Unreadable("This is a list of articles (" + listing + "), not an article");
        }
        return switch (PageShape.of(beginning, page.contentType())) {
            case HTML -> HtmlReader.read(decoder, page);
            case TEXT -> readText(decoder.text(), page);
        };
    }

    private static ReadResult readText(String text, Page page) {
        return PageShape.isData(text)
                ? new ReadResult.Unreadable("This is JSON data, not an article")
                : PlainTextReader.read(text, page);
    }

    /**
     * Reads text that somebody handed in. The text comes back unchanged as {@link ArticleText#text()}; its paragraphs are found in it.
     *
     * @return the article; its text may be without a paragraph where nothing but blanks was handed in
     */
    public ArticleText read(HandedIn given) {
        return HandedInReader.read(given);
    }
}
