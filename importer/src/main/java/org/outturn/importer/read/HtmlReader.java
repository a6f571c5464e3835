package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.outturn.core.article.ArticleText;

/** Reads an article out of an HTML page. */
final class HtmlReader {
    /** Deeper nesting is flattened by the parser; real pages stay under 60. */
    private static final int MAX_DEPTH = 200;

    /** More tags than this make no article; the longest pages seen have about 20,000. */
    private static final int MAX_TAGS = 400_000;

    private HtmlReader() {}

    static ReadResult read(String html, Page page) {
        if (tags(html) > MAX_TAGS) {
            return new ReadResult.Unreadable("The page has more than " + MAX_TAGS + " tags");
        }
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        Document document = parser.parseInput(html, page.url() == null ? "" : page.url());
        ElementCues cues = new ElementCues();
        PageBlocks blocks = BlockCutter.cut(document, cues);
        PageFacts facts = facts(document, blocks, cues, page);
        List<Block> body = BodyFinder.find(blocks, facts);
        TextAssembler assembler = new TextAssembler();
        for (Block block : body) {
            assembler.add(block.kind(), block.text());
        }
        if (assembler.paragraphs().isEmpty()) {
            return new ReadResult.Unreadable("The page has no running text");
        }
        return new ReadResult.Read(article(facts, page, assembler));
    }

    private static int tags(String html) {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            tags++;
        }
        return tags;
    }

    private static PageFacts facts(Document document, PageBlocks blocks, ElementCues cues, Page page) {
        PageFacts meta = MetaReader.read(document, true);
        boolean monthFirst = true;
        List<String> scripts = new ArrayList<>();
        for (Element script : document.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                scripts.add(script.data());
            }
        }
        PageFacts linked = LinkedDataReader.read(scripts, monthFirst);
        List<String> titles = new ArrayList<>(List.of(linked.title(), meta.title(), document.title()));
        PageFacts visible = VisibleFacts.read(document, blocks, cues, monthFirst, titles);
        PageFacts all = linked.orElse(meta).orElse(visible);
        return new PageFacts(
                visible.title().isEmpty() ? (all.title().isEmpty() ? document.title() : all.title()) : visible.title(),
                AuthorNames.clean(all.authors()),
                all.published(),
                all.modified(),
                meta.url() == null ? (all.url() == null ? page.url() : all.url()) : meta.url(),
                all.publisher(),
                meta.language().isEmpty() ? all.language() : meta.language(),
                all.section(),
                all.description(),
                linked.body());
    }

    private static ArticleText article(PageFacts facts, Page page, TextAssembler assembler) {
        Moment published = facts.published();
        return new ArticleText(
                facts.url(),
                facts.title(),
                facts.authors(),
                published == null ? null : published.instant(),
                published == null ? null : published.day(),
                facts.modified() == null ? null : facts.modified().instant(),
                published == null ? null : published.zone(),
                facts.publisher().isEmpty() ? Publisher.ofAddress(facts.url()) : facts.publisher(),
                facts.language().isEmpty()
                        ? LanguageGuess.of(assembler.text())
                        : LanguageGuess.primary(facts.language()),
                facts.section(),
                assembler.text(),
                assembler.paragraphs());
    }
}
