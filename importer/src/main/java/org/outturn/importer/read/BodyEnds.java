package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.article.ParagraphKind;

/**
 * Trims both ends of an article: by-line and date lines before its first sentence; headings without text, notes on who reported and who the
 * author is, calls to write or subscribe after its last one.
 */
final class BodyEnds {
    /** How many of the last blocks may be notes. */
    private static final int LAST = 6;

    private static final int MAX_NOTE = 600;

    private BodyEnds() {}

    static List<Block> trim(List<Block> blocks, PageFacts facts) {
        List<Block> kept = new ArrayList<>(cut(blocks));
        while (!kept.isEmpty() && isHead(kept.get(0), facts)) {
            kept.remove(0);
        }
        int last = kept.size();
        for (int i = kept.size() - 1; i >= Math.max(0, last - LAST); i--) {
            if (isNote(kept.get(i), facts)) {
                kept.remove(i);
            }
        }
        while (!kept.isEmpty() && isEmptyEnd(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    /** Everything before a line that says that the article is over, where most of the prose stands before it. */
    private static List<Block> cut(List<Block> blocks) {
        int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
        int before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (before > 0.6 * all
                    && LineCues.is(LineCues.Kind.END, blocks.get(i).text())) {
                return blocks.subList(0, i);
            }
            before += blocks.get(i).text().length();
        }
        return blocks;
    }

    private static boolean isHead(Block block, PageFacts facts) {
        if (block.text().length() > 200) {
            return false;
        }
        String text = SpacedWords.of(block);
        if (PlainLine.isDateLine(text) || AuthorNames.isByline(text)) {
            return true;
        }
        return isNamed(text, facts) && text.length() < 120 && !endsSentence(text);
    }

    private static boolean isNote(Block block, PageFacts facts) {
        String text = block.text();
        if (text.length() > MAX_NOTE) {
            return false;
        }
        return LineCues.is(LineCues.Kind.NOTE, text)
                || isNamed(text, facts)
                || (text.length() < 200 && hasMailAddress(text))
                || (text.length() < 60 && PlainLine.isDateLine(text));
    }

    private static boolean isNamed(String text, PageFacts facts) {
        for (String author : facts.authors()) {
            if (author.indexOf(' ') > 0 && text.contains(author)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMailAddress(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at + 3 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && text.indexOf('.', at) > 0;
    }

    private static boolean isEmptyEnd(Block block) {
        return block.kind() == ParagraphKind.HEADING || block.kind() == ParagraphKind.RELATED;
    }

    private static boolean endsSentence(String text) {
        return ".!?\"”".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
