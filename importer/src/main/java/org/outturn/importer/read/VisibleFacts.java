package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ParagraphKind;

/** Reads what stands on the page for everyone to see, around the headline: the headline itself, the by-line, the date. */
final class VisibleFacts {
    /** How many blocks before and after the headline may bear the by-line and the date. */
    private static final int BEFORE = 8;

    private static final int AFTER = 24;

    private final List<Block> blocks;
    private final ElementCues cues;
    private final boolean monthFirst;
    private final int headline;

    private VisibleFacts(List<Block> blocks, ElementCues cues, boolean monthFirst, int headline) {
        this.blocks = blocks;
        this.cues = cues;
        this.monthFirst = monthFirst;
        this.headline = headline;
    }

    /**
     * What the page shows.
     *
     * @param titles what the page's metadata take for the title; the headline is the one that resembles them
     */
    static PageFacts read(
            Document document, PageBlocks page, ElementCues cues, boolean monthFirst, List<String> titles) {
        int headline = headline(page.blocks(), titles);
        VisibleFacts visible = new VisibleFacts(page.blocks(), cues, monthFirst, Math.max(headline, 0));
        Moment shown = visible.date();
        return new PageFacts(
                headline < 0 ? "" : page.blocks().get(headline).text(),
                visible.byline(document),
                shown == null ? timeElement(document, monthFirst) : shown,
                null,
                null,
                "",
                "",
                "",
                "",
                "");
    }

    /** The number of the block that is the headline, or -1. */
    static int headline(List<Block> blocks, List<String> titles) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() != ParagraphKind.HEADING || block.text().length() > 400) {
                continue;
            }
            String tag = block.element().normalName();
            double score = tag.equals("h1") ? 0.3 : tag.equals("h2") ? 0.05 : 0;
            for (String title : titles) {
                score = Math.max(score, (tag.equals("h1") ? 0.3 : 0) + Likeness.of(block.text(), title));
            }
            if (score > most + 0.001) {
                most = score;
                best = i;
            }
        }
        return most >= 0.3 ? best : -1;
    }

    private @Nullable Moment date() {
        Moment day = null;
        for (int i = Math.max(0, headline - BEFORE); i < Math.min(blocks.size(), headline + AFTER); i++) {
            Block block = blocks.get(i);
            if (i == headline || block.text().length() > MomentReader.MAX_LENGTH) {
                continue;
            }
            Moment moment = MomentReader.read(block.text(), monthFirst);
            if (moment != null && moment.instant() != null) {
                return moment;
            }
            day = day == null ? moment : day;
        }
        return day;
    }

    private static @Nullable Moment timeElement(Document document, boolean monthFirst) {
        for (Element time : document.getElementsByTag("time")) {
            String words = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
            Moment moment = MomentReader.read(words, monthFirst);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    private List<String> byline(Document document) {
        for (int i = Math.max(0, headline - BEFORE); i < Math.min(blocks.size(), headline + AFTER); i++) {
            String text = blocks.get(i).text();
            if (i != headline && text.length() < 250 && AuthorNames.isByline(text)) {
                List<String> names = names(List.of(text));
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        List<String> linked = new ArrayList<>();
        for (Element link : document.getElementsByTag("a")) {
            String rel = link.attr("rel").toLowerCase(Locale.ROOT);
            if (rel.equals("author") || link.attr("itemprop").equals("author")) {
                linked.add(link.text());
            }
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
                found.addAll(names(List.of(block.text())));
            }
        }
        return found;
    }

    private boolean isMarked(Element element, ElementCue cue) {
        Element at = element;
        for (int i = 0; i < 3 && at != null; i++) {
            EnumSet<ElementCue> found = cues.of(at);
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
