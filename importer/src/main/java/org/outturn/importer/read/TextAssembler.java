package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.article.Paragraph;
import org.outturn.core.article.ParagraphKind;

/** Puts paragraphs together into one text, a blank line between them, and remembers where each one stands. */
final class TextAssembler {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Adds a paragraph; empty ones are left out. */
    void add(ParagraphKind kind, String words) {
        if (words.isBlank()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(words.strip());
        paragraphs.add(new Paragraph(kind, start, text.length()));
    }

    /** How many characters the text has so far. */
    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }
}
