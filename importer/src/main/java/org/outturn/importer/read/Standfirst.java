package org.outturn.importer.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ParagraphKind;

/** Finds the lines between headline and text that sum the article up: part of what the publisher says, though outside the running text. */
final class Standfirst {
    private static final int MAX_BEHIND_HEADLINE = 20;
    private static final int MIN_LENGTH = 25;
    private static final int MAX_LENGTH = 500;

    private Standfirst() {}

    /**
     * The standfirst, or null when the page has none outside the body.
     *
     * @param body the blocks that were found to be the running text
     */
    static @Nullable Block find(PageBlocks page, List<Block> body, PageFacts facts) {
        List<Block> blocks = page.blocks();
        int headline = headline(blocks, facts.title());
        if (headline < 0 || body.isEmpty()) {
            return null;
        }
        Block named = null;
        int end = Math.min(blocks.size(), headline + 1 + MAX_BEHIND_HEADLINE);
        for (int i = headline + 1; i < end && !blocks.get(i).equals(body.get(0)); i++) {
            Block block = blocks.get(i);
            if (!isCandidate(block, body)) {
                continue;
            }
            if (Likeness.of(block.text(), facts.description()) > 0.6
                    || startsAlike(block.text(), facts.description())) {
                return block.as(ParagraphKind.BODY);
            }
            boolean below = i == headline + 1 && block.kind() == ParagraphKind.HEADING;
            if (named == null && (block.standfirst() || below)) {
                named = block.as(ParagraphKind.BODY);
            }
        }
        return named;
    }

    private static int headline(List<Block> blocks, String title) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == ParagraphKind.HEADING
                    && Headline.oneLine(blocks.get(i).text()).equals(title)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCandidate(Block block, List<Block> body) {
        String text = block.text();
        return text.length() >= MIN_LENGTH
                && text.length() <= MAX_LENGTH
                && block.kind() != ParagraphKind.CAPTION
                && block.linkShare() < 0.3
                && !PlainLine.isDateLine(text)
                && !AuthorNames.isByline(text)
                && !LineCues.is(LineCues.Kind.FURNITURE, text)
                && !LineCues.is(LineCues.Kind.RELATED, text)
                && body.stream().noneMatch(other -> other.text().equals(text));
    }

    private static boolean startsAlike(String text, String description) {
        String a = Likeness.plain(text);
        String b = Likeness.plain(description);
        int shared = Math.min(a.length(), b.length());
        return shared > 40 && a.regionMatches(0, b, 0, shared);
    }
}
