package org.outturn.importer.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.outturn.importer.feed.SitemapPage;
import org.outturn.importer.feed.SitemapResult;
import org.outturn.importer.opml.OpmlFeed;
import org.outturn.importer.opml.OpmlResult;

/** Writes a sitemap or a list of feeds as one JSON object on one line. */
final class ListJson {
    private ListJson() {}

    static String sitemap(String file, SitemapResult sitemap) {
        return FeedJson.line(file, json -> {
            if (sitemap instanceof SitemapResult.Index index) {
                json.writeStringField("format", "sitemap index");
                json.writeArrayFieldStart("sitemaps");
                for (SitemapResult.Link link : index.sitemaps()) {
                    json.writeStartObject();
                    json.writeStringField("url", link.url());
                    json.writeStringField("modifiedAt", FeedJson.words(link.modifiedAt()));
                    json.writeStringField("modifiedOn", FeedJson.words(link.modifiedOn()));
                    json.writeEndObject();
                }
                json.writeEndArray();
                FeedJson.problems(json, index.problems());
            } else if (sitemap instanceof SitemapResult.Pages pages) {
                json.writeStringField("format", "sitemap");
                json.writeArrayFieldStart("pages");
                for (SitemapPage page : pages.pages()) {
                    page(json, page);
                }
                json.writeEndArray();
                FeedJson.problems(json, pages.problems());
            }
        });
    }

    private static void page(JsonGenerator json, SitemapPage page) throws IOException {
        json.writeStartObject();
        json.writeStringField("url", page.url());
        json.writeStringField("modifiedAt", FeedJson.words(page.modifiedAt()));
        json.writeStringField("modifiedOn", FeedJson.words(page.modifiedOn()));
        SitemapPage.News news = page.news();
        if (news == null) {
            json.writeNullField("news");
        } else {
            json.writeObjectFieldStart("news");
            json.writeStringField("publication", news.publication());
            json.writeStringField("language", news.language());
            json.writeStringField("title", news.title());
            json.writeStringField("publishedAt", FeedJson.words(news.publishedAt()));
            json.writeStringField("publishedOn", FeedJson.words(news.publishedOn()));
            FeedJson.strings(json, "keywords", news.keywords());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static String opml(String file, OpmlResult.Read list) {
        return FeedJson.line(file, json -> {
            json.writeStringField("format", "OPML");
            json.writeStringField("title", list.title());
            json.writeArrayFieldStart("feeds");
            for (OpmlFeed feed : list.feeds()) {
                json.writeStartObject();
                json.writeStringField("url", feed.url());
                json.writeStringField("title", feed.title());
                json.writeStringField("homeUrl", feed.homeUrl());
                FeedJson.strings(json, "folders", feed.folders());
                json.writeEndObject();
            }
            json.writeEndArray();
            FeedJson.strings(json, "problems", list.problems());
        });
    }
}
