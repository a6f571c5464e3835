package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ParagraphKind;

/** Reads what stands on the page for everyone to see, around the headline: the headline itself, the by-line, the date. */
final class VisibleFacts {
    /** How many blocks before and after the headline may bear the by-line and the date. */
    private static final int BEFORE = 8;

    private static final int AFTER = 24;

    /** The headline is not sought further down than this many headings. */
    private static final int MAX_HEADINGS = 300;

    private static final int MAX_HEADLINE = 400;

    /** A heading of the first rank that says what a title says is the headline. */
    private static final double CERTAIN = 1.2;

    /** How many blocks below the headline the date line may stand. */
    private static final int DATE_WITHIN = 11;

    /** Longer lines are prose that happens to name a date. */
    private static final int DATE_LINE = 110;

    private final List<Block> blocks;
    private final boolean monthFirst;
    private final int headline;

    private VisibleFacts(List<Block> blocks, boolean monthFirst, int headline) {
        this.blocks = blocks;
        this.monthFirst = monthFirst;
        this.headline = headline;
    }

    /**
     * What the page shows.
     *
     * @param titles what the page's metadata take for the title; the headline is the one that resembles them
     */
    static PageFacts read(PageElements elements, PageBlocks page, boolean monthFirst, List<String> titles) {
        int headline = headline(page.blocks(), titles);
        VisibleFacts visible = new VisibleFacts(page.blocks(), monthFirst, Math.max(headline, 0));
        return new PageFacts(
                headline < 0 ? "" : page.blocks().get(headline).text(),
                visible.byline(elements),
                false,
                visible.date(),
                null,
                null,
                "",
                "",
                "",
                "",
                "");
    }

    /** The number of the block that is the headline, or -1: the heading that resembles a title most, else the first of the highest rank. */
    private static int headline(List<Block> blocks, List<String> titles) {
        List<Set<String>> known = titles.stream().map(Likeness::words).toList();
        int best = -1;
        double most = 0;
        int headings = 0;
        for (int i = 0; i < blocks.size() && headings < MAX_HEADINGS; i++) {
            Block block = blocks.get(i);
            if (block.kind() != ParagraphKind.HEADING || block.text().length() > MAX_HEADLINE) {
                continue;
            }
            headings++;
            double rank = block.element().normalName().equals("h1") ? 0.3 : 0;
            double score = rank;
            Set<String> words = Likeness.words(block.text());
            for (Set<String> title : known) {
                score = Math.max(score, rank + Likeness.of(words, title));
            }
            if (score > most + 0.001) {
                most = score;
                best = i;
            }
            if (score > CERTAIN) {
                break;
            }
        }
        return most >= 0.3 ? best : -1;
    }

    /** The date line nearest to the headline, first below it, then above. */
    private @Nullable Moment date() {
        for (int i = headline + 1; i < Math.min(blocks.size(), headline + 1 + DATE_WITHIN); i++) {
            Moment moment = dateLine(blocks.get(i));
            if (moment != null) {
                return moment;
            }
        }
        for (int i = headline - 1; i >= Math.max(0, headline - BEFORE); i--) {
            Moment moment = dateLine(blocks.get(i));
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    /** The moment in a line that says little else than when, and who. */
    private @Nullable Moment dateLine(Block block) {
        String text = block.text();
        boolean prose =
                text.length() > DATE_LINE || text.split("\\s+").length > 16 || block.kind() == ParagraphKind.CAPTION;
        if (prose || LineCues.is(LineCues.Kind.NOTE, text) || LineCues.is(LineCues.Kind.MODIFIED, text)) {
            return null;
        }
        return MomentReader.read(SpacedWords.of(block), monthFirst);
    }

    /** The first {@code time} element's moment, or null. */
    static @Nullable Moment timeElement(PageElements elements, boolean monthFirst) {
        for (Element time : elements.times()) {
            String words = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
            Moment moment = MomentReader.read(words, monthFirst);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    private List<String> byline(PageElements elements) {
        for (int i = Math.max(0, headline - BEFORE); i < Math.min(blocks.size(), headline + AFTER); i++) {
            if (i == headline || blocks.get(i).text().length() > 250) {
                continue;
            }
            String text = SpacedWords.of(blocks.get(i));
            if (AuthorNames.isByline(text)) {
                List<String> names = names(List.of(text));
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        List<String> linked = new ArrayList<>();
        for (Element link : elements.authorLinks()) {
            linked.add(link.text());
        }
        List<String> names = names(linked);
        return names.isEmpty() ? named() : names;
    }

    /** Blocks beside the headline whose elements bear the cue of a by-line. */
    private List<String> named() {
        List<String> found = new ArrayList<>();
        for (int i = Math.max(0, headline - BEFORE); i < Math.min(blocks.size(), headline + AFTER); i++) {
            Block block = blocks.get(i);
            if (i != headline && block.text().length() < 120 && isMarked(block.element(), ElementCue.BYLINE)) {
                found.addAll(names(List.of(SpacedWords.of(block))));
            }
        }
        return found;
    }

    private static boolean isMarked(Element element, ElementCue cue) {
        Element at = element;
        for (int i = 0; i < 3 && at != null; i++) {
            EnumSet<ElementCue> found = ElementCues.of(at);
            if (found.contains(cue)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static List<String> names(List<String> written) {
        return AuthorNames.clean(written).stream().filter(AuthorNames::isName).toList();
    }
}
