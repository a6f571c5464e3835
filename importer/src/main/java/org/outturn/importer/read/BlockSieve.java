package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.article.ParagraphKind;

/**
 * Leaves out of an article's container what is not the article: boxes of links, labels, lines that say what they are. What stands directly
 * among the paragraphs is the author's; what stands in a box of its own has to read like prose.
 */
final class BlockSieve {
    /** What a block stands in: the nearest element around it that holds other blocks too. */
    private static final class Level {
        private int length;
        private int links;
        private int linkedHeadings;
        private double prose;
    }

    private final PageBlocks page;
    private final double[] prose;
    private final Region container;
    private final PageFacts facts;
    private final Map<Integer, Level> levels = new HashMap<>();

    private BlockSieve(PageBlocks page, double[] prose, Region container, PageFacts facts) {
        this.page = page;
        this.prose = prose;
        this.container = container;
        this.facts = facts;
    }

    /**
     * The blocks of the container that are the article's, in order.
     *
     * @param furniture which blocks are furniture already
     * @param prose the page's prose before each block, in characters
     * @param container the number of the region that holds the article
     */
    static List<Block> sift(PageBlocks page, boolean[] furniture, double[] prose, int container, PageFacts facts) {
        Region region = page.regions().get(container);
        BlockSieve sieve = new BlockSieve(page, prose, region, facts);
        for (int i = region.from(); i < region.to(); i++) {
            if (!furniture[i]) {
                sieve.measure(i);
            }
        }
        List<Block> kept = new ArrayList<>();
        for (int i = region.from(); i < region.to(); i++) {
            if (!furniture[i] && sieve.keeps(i)) {
                Block block = page.blocks().get(i);
                boolean leadsAway = block.linkShare() > 0.6 && block.kind() == ParagraphKind.BODY;
                kept.add(leadsAway ? block.as(ParagraphKind.RELATED) : block);
            }
        }
        return BodyEnds.trim(kept, facts);
    }

    private void measure(int i) {
        Block block = page.blocks().get(i);
        Level level = levels.computeIfAbsent(level(block), number -> new Level());
        level.length += block.text().length();
        level.links += block.links();
        level.linkedHeadings += block.kind() == ParagraphKind.HEADING && block.linkShare() > 0.6 ? 1 : 0;
        level.prose += prose[i + 1] - prose[i];
    }

    private int level(Block block) {
        int at = block.region();
        while (page.regions().get(at).parent() >= 0) {
            Region region = page.regions().get(at);
            if (region.to() - region.from() > 1 || region.equals(container)) {
                break;
            }
            at = region.parent();
        }
        return at;
    }

    private boolean keeps(int i) {
        Block block = page.blocks().get(i);
        if (block.kind() == ParagraphKind.CAPTION || !block.text().chars().anyMatch(Character::isLetterOrDigit)) {
            return false;
        }
        if (block.kind() == ParagraphKind.HEADING && Likeness.of(block.text(), facts.title()) > 0.7) {
            return false;
        }
        if (LineCues.is(LineCues.Kind.FURNITURE, block.text())) {
            return false;
        }
        if (PictureCredit.ends(block.text()) || isLabel(block) || isClock(block.text())) {
            return false;
        }
        int number = level(block);
        Level level = levels.getOrDefault(number, new Level());
        double all = prose[container.to()] - prose[container.from()];
        boolean among = level.prose >= 0.15 * all;
        if (block.linkShare() > 0.6) {
            return among
                    && block.kind() != ParagraphKind.LIST_ITEM
                    && block.text().length() > 3
                    && !LineCues.is(LineCues.Kind.RELATED, block.text())
                    && !LineCues.is(LineCues.Kind.LINKED, block.text());
        }
        if (among && (block.kind() != ParagraphKind.LIST_ITEM || level.links < 0.4 * level.length)) {
            return true;
        }
        Region around = page.regions().get(number);
        boolean teasers = level.linkedHeadings > 0 && level.links > 0.25 * level.length;
        boolean linkList = level.links > (block.kind() == ParagraphKind.LIST_ITEM ? 0.4 : 0.5) * level.length;
        return !teasers && !linkList && prose[around.to()] - prose[around.from()] > 0;
    }

    /** A line that is nothing but a time of day, as live entries bear it. */
    private static boolean isClock(String text) {
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits |= c >= '0' && c <= '9';
            if ("0123456789:. apmAPMhH".indexOf(c) < 0) {
                return false;
            }
        }
        return digits && text.length() <= 10 && text.indexOf(':') > 0;
    }

    /** A short line in an element that is named as a by-line or a date, such as the time of a live entry. */
    private boolean isLabel(Block block) {
        if (block.text().length() > 80
                || ".!?”\"".indexOf(block.text().charAt(block.text().length() - 1)) >= 0) {
            return false;
        }
        int at = block.region();
        for (int i = 0; i < 3 && at >= 0; i++) {
            Region region = page.regions().get(at);
            if (region.label() && region.to() - region.from() < 4) {
                return true;
            }
            at = region.parent();
        }
        return false;
    }
}
