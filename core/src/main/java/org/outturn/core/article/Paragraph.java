package org.outturn.core.article;

/**
 * One paragraph of an {@link ArticleText}.
 *
 * @param kind what it is for
 * @param start first character, a UTF-16 index into {@link ArticleText#text()}
 * @param end index after its last character
 */
public record Paragraph(ParagraphKind kind, int start, int end) {
    public Paragraph {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A paragraph from %d to %d".formatted(start, end));
        }
    }
}
