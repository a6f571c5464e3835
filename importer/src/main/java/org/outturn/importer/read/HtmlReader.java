package org.outturn.importer.read;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.outturn.core.article.ArticleText;
import org.outturn.core.article.ParagraphKind;

/** Reads an article out of an HTML page: parse, cut into blocks, read the facts, find the body, put the text together. */
final class HtmlReader {
    /** Deeper nesting is flattened by the parser; real pages stay under 60. */
    private static final int MAX_DEPTH = 200;

    /** More tags than this make no article; the longest pages seen have about 20,000. */
    private static final int MAX_TAGS = 300_000;

    /** Where the page shows less than this part of the text in its JSON-LD, it builds its text with scripts, or hides it. */
    private static final double SHOWN_ENOUGH = 0.4;

    private HtmlReader() {}

    static ReadResult read(PageDecoder decoder, Page page) {
        if (decoder.tags() > MAX_TAGS) {
            return new ReadResult.Unreadable("The page has more than " + MAX_TAGS + " tags");
        }
        Document document = parse(decoder.reader(), page);
        PageBlocks blocks = BlockCutter.cut(document);
        PageFacts facts = FactsReader.read(document, blocks, page);
        TextAssembler text = text(blocks, facts);
        if (text.length() < SHOWN_ENOUGH * facts.body().length()) {
            text = stated(facts.body(), page);
        }
        if (text.paragraphs().isEmpty()) {
            return new ReadResult.Unreadable(reason(decoder.text()));
        }
        return new ReadResult.Read(article(facts, text));
    }

    private static Document parse(Reader html, Page page) {
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, page.url() == null ? "" : page.url());
    }

    private static TextAssembler text(PageBlocks blocks, PageFacts facts) {
        List<Block> body = BodyFinder.find(blocks, facts);
        TextAssembler text = new TextAssembler();
        Block standfirst = Standfirst.find(blocks, body, facts);
        if (standfirst != null) {
            text.add(standfirst.kind(), standfirst.text());
        }
        for (Block block : body) {
            text.add(block.kind(), block.text());
        }
        return text;
    }

    /** The text that the page's JSON-LD holds. Some publishers put tags into it. */
    private static TextAssembler stated(String body, Page page) {
        TextAssembler text = new TextAssembler();
        if (body.contains("</")) {
            blocks(body, page).forEach(block -> text.add(block.kind(), block.text()));
        } else {
            for (TextParts.Part part : TextParts.find(body)) {
                text.add(ParagraphKind.BODY, part.in(body));
            }
        }
        return text;
    }

    /** All blocks of a piece of HTML that is the running text and nothing else. */
    static List<Block> blocks(String html, Page page) {
        return BlockCutter.cut(parse(new StringReader(html), page)).blocks();
    }

    private static String reason(String html) {
        if (html.contains("\"isAccessibleForFree\":false") || html.contains("\"isAccessibleForFree\": false")) {
            return "The page shows no running text: it is for subscribers";
        }
        return html.contains("<script")
                ? "The page has no running text; it may build it with scripts"
                : "The page has no running text";
    }

    private static ArticleText article(PageFacts facts, TextAssembler text) {
        Moment published = facts.published();
        Moment modified = facts.modified();
        String language = LanguageGuess.primary(facts.language());
        return new ArticleText(
                facts.url(),
                facts.title(),
                facts.authors(),
                published == null ? null : published.instant(),
                published == null ? null : published.day(),
                modified == null ? null : modified.instant(),
                published == null ? null : published.zone(),
                facts.publisher(),
                language.isEmpty() ? LanguageGuess.of(text.text()) : language,
                facts.section(),
                text.text(),
                text.paragraphs());
    }
}
