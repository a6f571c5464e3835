package org.outturn.importer.read;

import java.util.Locale;
import org.outturn.core.article.ParagraphKind;

/** What a paragraph of plain text or Markdown is for, by its marks and its words. */
final class PlainLine {
    private static final int MAX_CAPTION = 300;
    private static final int MAX_CREDIT = 80;
    private static final int MAX_DATE_LINE = 80;

    private PlainLine() {}

    /** The paragraph's kind; its marks still stand in it. */
    static ParagraphKind kind(String paragraph) {
        LineMark mark = LineMark.of(paragraph, 0, paragraph.length());
        String bare = MarkdownWords.of(paragraph.substring(Math.min(mark.length(), paragraph.length())));
        if (LineCues.is(LineCues.Kind.RELATED, bare)
                || LineCues.is(LineCues.Kind.ADDRESS, bare)
                || LineCues.is(LineCues.Kind.FURNITURE, bare)
                || isAddress(bare)) {
            return ParagraphKind.RELATED;
        }
        return switch (mark.kind()) {
            case HEADING -> ParagraphKind.HEADING;
            case QUOTE -> ParagraphKind.QUOTE;
            case ITEM -> ParagraphKind.LIST_ITEM;
            case RULE -> ParagraphKind.RELATED;
            case NONE -> isCaption(paragraph) ? ParagraphKind.CAPTION : ParagraphKind.BODY;
        };
    }

    /**
     * A picture's words: a short paragraph that is a Markdown picture, or that ends in a bold credit ("Putin's spokesman. **A. Lee / TASS**"),
     * or whose last words are "name / agency".
     */
    static boolean isCaption(String paragraph) {
        if (paragraph.length() > MAX_CAPTION) {
            return false;
        }
        if (paragraph.startsWith("![")) {
            return true;
        }
        if (paragraph.endsWith("**")) {
            int open = paragraph.lastIndexOf("**", paragraph.length() - 3);
            String credit = open < 0 ? "" : paragraph.substring(open + 2, paragraph.length() - 2);
            return open > 0 && !credit.isEmpty() && credit.length() < MAX_CREDIT && !credit.endsWith(".");
        }
        int slash = paragraph.lastIndexOf(" / ");
        return slash > 0 && paragraph.length() - slash < 40 && AuthorNames.isAgency(paragraph.substring(slash + 3));
    }

    /** Whether the paragraph is the title again, or nothing but the date. */
    static boolean isTitleOrDate(String paragraph, String title) {
        String bare = MarkdownWords.of(paragraph);
        return (!title.isEmpty() && Likeness.plain(bare).equals(Likeness.plain(title))) || isDateLine(bare);
    }

    /** "March 14, 2025", "Updated: 3 May 2024, 10:15 GMT": a date with at most a few words around it. */
    static boolean isDateLine(String words) {
        if (words.length() > MAX_DATE_LINE || MomentReader.read(words, true) == null) {
            return false;
        }
        long letters = words.chars().filter(Character::isLetter).count();
        return letters <= 40 && !words.endsWith("?") && words.split("\\s+").length <= 9;
    }

    /** Whether the next paragraph is the article's address. */
    static boolean announcesAddress(String paragraph) {
        return LineCues.is(LineCues.Kind.ADDRESS, paragraph)
                && !paragraph.toLowerCase(Locale.ROOT).contains("http");
    }

    /** Whether it is an address and nothing else. */
    static boolean isAddress(String words) {
        String bare = words.strip();
        return (bare.startsWith("http://") || bare.startsWith("https://"))
                && bare.indexOf(' ') < 0
                && bare.indexOf('\n') < 0;
    }
}
