package org.outturn.importer.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.article.ParagraphKind;

/**
 * Finds which blocks of a page are the article. Three steps: furniture is set aside, unless it holds most of the page's prose; from the
 * page's body one goes down to the smallest element that still holds nearly all of the prose; of the blocks in it those that read like
 * teasers, link lists or boxes are left out.
 */
final class BodyFinder {
    private static final double NEARLY_ALL = 0.8;
    private static final double NAMED_BODY = 0.6;
    private static final double MOST = 0.45;
    private static final double MUCH = 0.4;
    private static final double HARDLY_ANYTHING_ELSE = 0.85;

    private static final int WRAPPED_PROSE = 200;

    private final List<Block> blocks;
    private final List<Region> regions;
    private final boolean[] furniture;
    /** Prose before each block, in characters. */
    private final double[] prose;

    private BodyFinder(PageBlocks page) {
        this.blocks = page.blocks();
        this.regions = page.regions();
        this.furniture = new boolean[blocks.size()];
        this.prose = new double[blocks.size() + 1];
    }

    /** The article's blocks in order; none when the page has no prose. */
    static List<Block> find(PageBlocks page, PageFacts facts) {
        BodyFinder finder = new BodyFinder(page);
        finder.setFurnitureAside();
        int container = finder.container();
        return container < 0 ? List.of() : BlockSieve.sift(page, finder.furniture, finder.prose, container, facts);
    }

    private void setFurnitureAside() {
        weigh();
        double all = prose[blocks.size()];
        Map<Integer, Double> hidden = hiddenInBodies();
        boolean[] aside = new boolean[regions.size()];
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            double share = all == 0 ? 0 : within(region) / all;
            boolean itself =
                    switch (region.furniture()) {
                        case NONE -> false;
                        case NAMED -> share < MOST && !isWrapped(i);
                        case FOREIGN, TAGGED -> share < HARDLY_ANYTHING_ELSE;
                        case HIDDEN -> share < HARDLY_ANYTHING_ELSE && !isForSubscribers(region, hidden);
                    };
            aside[i] = itself || (region.parent() >= 0 && aside[region.parent()]);
        }
        for (int i = 0; i < blocks.size(); i++) {
            furniture[i] = aside[blocks.get(i).region()];
        }
        weigh();
    }

    /** Hidden prose by the number of the named body that holds it: pages hide there what is only for subscribers, box by box. */
    private Map<Integer, Double> hiddenInBodies() {
        Map<Integer, Double> hidden = new HashMap<>();
        for (Region region : regions) {
            int body = region.furniture() == Region.Furniture.HIDDEN ? namedBody(region) : -1;
            if (body >= 0) {
                hidden.merge(body, within(region), Double::sum);
            }
        }
        return hidden;
    }

    private int namedBody(Region region) {
        for (int i = region.parent(); i >= 0; i = regions.get(i).parent()) {
            if (regions.get(i).body()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isForSubscribers(Region region, Map<Integer, Double> hidden) {
        int body = namedBody(region);
        return body >= 0 && hidden.getOrDefault(body, 0.0) > MUCH * within(regions.get(body));
    }

    /** Whether the region holds little but an element that is named as running text: a wrapper, whatever its own name says. */
    private boolean isWrapped(int number) {
        Region region = regions.get(number);
        double whole = within(region);
        if (whole < WRAPPED_PROSE) {
            return false;
        }
        for (int i = number + 1; i < regions.size() && regions.get(i).from() < region.to(); i++) {
            if (regions.get(i).body() && within(regions.get(i)) > NEARLY_ALL * whole) {
                return true;
            }
        }
        return false;
    }

    private void weigh() {
        for (int i = 0; i < blocks.size(); i++) {
            prose[i + 1] = prose[i] + (furniture[i] ? 0 : weight(blocks.get(i)));
        }
    }

    /** How much the block weighs as running prose: its length without links; short and linked lines weigh nothing. */
    private static double weight(Block block) {
        boolean line = block.text().length() < 40
                || block.kind() == ParagraphKind.HEADING
                || block.kind() == ParagraphKind.CAPTION;
        if (line || block.linkShare() > 0.5) {
            return 0;
        }
        double weight = block.text().length() - block.links();
        return block.kind() == ParagraphKind.LIST_ITEM ? weight / 2 : weight;
    }

    private double within(Region region) {
        return prose[region.to()] - prose[region.from()];
    }

    private int container() {
        int at = 0;
        if (within(regions.get(0)) == 0) {
            return -1;
        }
        while (true) {
            int next = inner(at);
            if (next < 0) {
                return at;
            }
            at = next;
        }
    }

    /** The next smaller element to look at, or -1. */
    private int inner(int outer) {
        double whole = within(regions.get(outer));
        int child = -1;
        int named = -1;
        for (int i = outer + 1;
                i < regions.size() && regions.get(i).from() < regions.get(outer).to();
                i++) {
            Region region = regions.get(i);
            if (region.to() > regions.get(outer).to() || isParagraph(region)) {
                continue;
            }
            double part = within(region);
            if (region.parent() == outer && (child < 0 || part > within(regions.get(child)))) {
                child = i;
            }
            if (region.body() && (named < 0 || part > within(regions.get(named)))) {
                named = i;
            }
        }
        if (named >= 0 && within(regions.get(named)) >= NAMED_BODY * whole) {
            return named;
        }
        if (regions.get(outer).body()) {
            return -1;
        }
        return child >= 0 && within(regions.get(child)) >= NEARLY_ALL * whole ? child : -1;
    }

    private static boolean isParagraph(Region region) {
        return switch (region.element().normalName()) {
            case "p",
                    "li",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "figcaption",
                    "figure",
                    "pre",
                    "td",
                    "tr",
                    "ul",
                    "ol" -> true;
            default -> false;
        };
    }
}
