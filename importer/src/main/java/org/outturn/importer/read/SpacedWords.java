package org.outturn.importer.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The words of a short line with a blank between the elements that they stand in. Pages set by-line and date side by side with styles alone,
 * so that plain reading gives "Mira HoltMay 14, 2024".
 */
final class SpacedWords {
    private SpacedWords() {}

    /** The block's words, spaced where its element holds nothing else; else as they are. */
    static String of(Block block) {
        if (block.element().childrenSize() == 0) {
            return block.text();
        }
        StringBuilder spaced = new StringBuilder();
        block.element().nodeStream(TextNode.class).limit(50).forEach(node -> {
            String words = node.text().strip();
            if (!words.isEmpty() && !isSilent(node.parentElement())) {
                spaced.append(spaced.isEmpty() ? "" : " ").append(words);
            }
        });
        return dense(spaced).equals(dense(block.text())) ? spaced.toString() : block.text();
    }

    private static boolean isSilent(@Nullable Element parent) {
        return parent == null || BlockCutter.isSilent(parent.normalName());
    }

    private static String dense(CharSequence words) {
        StringBuilder dense = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (!BlockText.isBlank(words.charAt(i)) && !BlockText.isInvisible(words.charAt(i))) {
                dense.append(words.charAt(i));
            }
        }
        return dense.toString();
    }
}
