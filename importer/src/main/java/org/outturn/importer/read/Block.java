package org.outturn.importer.read;

import org.jsoup.nodes.Element;
import org.outturn.core.article.ParagraphKind;

/**
 * One run of text between two block boundaries of a page.
 *
 * @param text its words, blanks made single; a line break inside it is {@code \n}
 * @param links how many of its characters are link text
 * @param kind what the elements around it say it is
 * @param element the nearest block element around it
 * @param standfirst whether an element around it bears the cue of a standfirst
 * @param region the number of the nearest region around it
 */
record Block(String text, int links, ParagraphKind kind, Element element, boolean standfirst, int region) {
    /** The same words, for something else. */
    Block as(ParagraphKind other) {
        return new Block(text, links, other, element, standfirst, region);
    }

    /** The part of the characters that are link text, 0 to 1. */
    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) links / text.length());
    }
}
