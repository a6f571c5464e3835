package org.outturn.importer.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleText;
import org.outturn.importer.ImportPipeline;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.JsonArticle;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.ReadResult;

/** Parses one input, a file or a JSON line, into one line of output. What is wrong with the input becomes that line's error. */
final class ArticleParser {
    private final ImportPipeline pipeline;
    private final ParsedJson json;
    private final @Nullable String url;
    private final @Nullable LocalDate published;

    /**
     * One line of output.
     *
     * @param json the object, without a line end
     * @param claims how many claims were found
     * @param failed whether it tells an error
     */
    record Line(String json, int claims, boolean failed) {}

    ArticleParser(ImportPipeline pipeline, ParsedJson json, @Nullable String url, @Nullable LocalDate published) {
        this.pipeline = pipeline;
        this.json = json;
        this.url = url;
        this.published = published;
    }

    Line file(Path file) {
        String id = file.toString();
        try {
            Page page = PageFile.page(file);
            return result(id, new Page(url, page.body(), null, null), 0);
        } catch (IOException e) {
            return failed(id, PageFile.reason(file, e), 0);
        }
    }

    /** A page of an archive, known by its address. */
    Line captured(Page page) {
        return result(String.valueOf(page.url()), page, 0);
    }

    /** A line of JSON Lines; {@code number} is its number in its file, from 1. */
    Line line(String words, int number) {
        JsonNode node;
        try {
            node = JsonLine.read(words);
        } catch (JsonProcessingException e) {
            return failed("", "This line is not JSON: " + e.getOriginalMessage(), number);
        }
        JsonArticle article = JsonArticle.of(node, url, published);
        if (article instanceof JsonArticle.Text text) {
            return parsed(text.id(), new ArticleReader().read(text.given()));
        }
        if (article instanceof JsonArticle.Html page) {
            return result(page.id(), page.page(), number);
        }
        JsonArticle.Wrong wrong = (JsonArticle.Wrong) article;
        return failed(wrong.id(), wrong.reason(), number);
    }

    private Line result(String id, Page page, int number) {
        ReadResult result = pipeline.read(page);
        if (result instanceof ReadResult.Unreadable unreadable) {
            return failed(id, unreadable.reason(), number);
        }
        return parsed(id, ((ReadResult.Read) result).article());
    }

    private Line parsed(String id, ArticleText article) {
        ArticleText dated = article.publishedOn() == null && published != null ? onDay(article, published) : article;
        ImportPipeline.Parsed parsed = pipeline.parse(dated);
        return new Line(json.write(id, parsed), parsed.drafts().size(), false);
    }

    private static ArticleText onDay(ArticleText article, LocalDate day) {
        return new ArticleText(
                article.url(),
                article.title(),
                article.authors(),
                article.publishedAt(),
                day,
                article.modifiedAt(),
                article.zone(),
                article.publisher(),
                article.language(),
                article.section(),
                article.text(),
                article.paragraphs());
    }

    /** The error object of an input; {@code number} is the line in its file, 0 for a whole file. */
    Line failed(String id, String message, int number) {
        return new Line(json.error(id, message, number), 0, true);
    }
}
