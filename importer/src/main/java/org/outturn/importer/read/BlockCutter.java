package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ParagraphKind;

/** Cuts a page into blocks of text, in one walk over its nodes. The walk's depth is bounded by the parser's. */
final class BlockCutter {
    /** Elements whose text nobody reads as prose. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "canvas",
            "object",
            "embed",
            "audio",
            "video",
            "button",
            "select",
            "textarea",
            "input",
            "option",
            "datalist",
            "head",
            "title",
            "meta",
            "link",
            "area",
            "map",
            "progress");

    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "dialog", "menu");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<Block> blocks = new ArrayList<>();
    private final List<@Nullable Region> regions = new ArrayList<>();
    private final BlockText text = new BlockText();

    private BlockCutter() {}

    /** The blocks of the page's body. */
    static PageBlocks cut(Document document) {
        BlockCutter cutter = new BlockCutter();
        Element body = document.body();
        cutter.region(body, new Around(-1, ParagraphKind.BODY, false, body, false));
        List<Region> regions = new ArrayList<>(cutter.regions.size());
        for (@Nullable Region region : cutter.regions) {
            if (region != null) {
                regions.add(region);
            }
        }
        return new PageBlocks(cutter.blocks, regions);
    }

    /** What the elements around a piece of text say of it. */
    private record Around(int region, ParagraphKind kind, boolean standfirst, Element block, boolean link) {
        Around linked() {
            return new Around(region, kind, standfirst, block, true);
        }
    }

    /** Whether nobody reads the text of such an element as prose. */
    static boolean isSilent(String tag) {
        return SILENT.contains(tag);
    }

    private void region(Element element, Around outer) {
        EnumSet<ElementCue> found = ElementCues.of(element);
        int number = regions.size();
        regions.add(null);
        int from = blocks.size();
        boolean standfirst = outer.standfirst || found.contains(ElementCue.STANDFIRST);
        Around inner = new Around(number, kind(element, found, outer.kind), standfirst, element, outer.link);
        children(element, inner);
        flush(inner);
        regions.set(
                number,
                new Region(
                        element,
                        outer.region,
                        from,
                        blocks.size(),
                        furniture(element, found),
                        found.contains(ElementCue.BODY),
                        found.contains(ElementCue.DATE) || found.contains(ElementCue.BYLINE)));
    }

    private void children(Element element, Around around) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText(), around.link);
            } else if (node instanceof Element child) {
                child(child, around);
            }
        }
    }

    private void child(Element child, Around around) {
        String tag = child.normalName();
        if (SILENT.contains(tag)) {
            return;
        }
        if (tag.equals("br")) {
            if (text.lineBreak()) {
                flush(around);
            }
        } else if (tag.equals("hr")) {
            flush(around);
        } else if (isBlock(child, tag)) {
            flush(around);
            region(child, around);
        } else if (tag.equals("a")) {
            children(child, around.linked());
        } else {
            children(child, around);
        }
    }

    /** Custom elements are blocks to us: pages build boxes of them, hardly ever words within a sentence. */
    private static boolean isBlock(Element element, String tag) {
        return element.isBlock() || tag.indexOf('-') > 0 || tag.equals("summary") || tag.equals("picture");
    }

    private static ParagraphKind kind(Element element, EnumSet<ElementCue> found, ParagraphKind outer) {
        String tag = element.normalName();
        if (outer == ParagraphKind.CAPTION
                || tag.equals("figcaption")
                || tag.equals("figure")
                || tag.equals("caption")) {
            return ParagraphKind.CAPTION;
        }
        if (found.contains(ElementCue.CAPTION) && !found.contains(ElementCue.BODY)) {
            return ParagraphKind.CAPTION;
        }
        if (HEADINGS.contains(tag)) {
            return ParagraphKind.HEADING;
        }
        if (tag.equals("blockquote") || outer == ParagraphKind.QUOTE) {
            return ParagraphKind.QUOTE;
        }
        return tag.equals("li") || outer == ParagraphKind.LIST_ITEM ? ParagraphKind.LIST_ITEM : outer;
    }

    private static Region.Furniture furniture(Element element, EnumSet<ElementCue> found) {
        if (isHidden(element)) {
            return Region.Furniture.HIDDEN;
        }
        if (FURNITURE.contains(element.normalName())) {
            return Region.Furniture.TAGGED;
        }
        if (found.contains(ElementCue.FOREIGN)) {
            return Region.Furniture.FOREIGN;
        }
        return found.contains(ElementCue.FURNITURE) && !found.contains(ElementCue.BODY)
                ? Region.Furniture.NAMED
                : Region.Furniture.NONE;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attributes().getIgnoreCase("style");
        if (style.isEmpty() || style.length() > 1000) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private void flush(Around around) {
        if (!text.isEmpty()) {
            blocks.add(text.take(around.kind, around.block, around.standfirst, around.region));
        }
    }
}
