package org.outturn.importer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.outturn.importer.feed.FeedReader;
import org.outturn.importer.feed.FeedResult;
import org.outturn.importer.feed.SitemapReader;
import org.outturn.importer.feed.SitemapResult;
import org.outturn.importer.opml.OpmlReader;
import org.outturn.importer.opml.OpmlResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads saved feeds, sitemaps and lists of feeds, and writes what it read as JSON Lines. One file is held in memory at
 * a time.
 */
@Command(
        name = "feed",
        mixinStandardHelpOptions = true,
        description = {
            "Reads saved feeds (RSS, RDF, Atom, JSON Feed), sitemaps and lists of feeds (OPML), gzipped or not (.gz).",
            "Writes one JSON object per file, in the order of the files. Of a feed:",
            "{file, format, title, homeUrl, language, entries: [{url, id, title, ...}], problems: [{entry, message}]};",
            "of a sitemap {file, format, pages: [{url, ...}], problems} or {file, format, sitemaps: [{url, ...}], problems};",
            "of a list {file, format, title, feeds: [{url, title, homeUrl, folders}], problems}.",
            "A file that cannot be read gives {file, error: {message}} in its place, and the rest goes on."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn-importer feed feed.xml",
            "  outturn-importer feed --url https://news.example/feed saved/*.xml > feeds.jsonl",
            "  outturn-importer feed feed.xml | jq -r '.entries[].url'",
            "  curl -s https://news.example/feed | outturn-importer feed --url https://news.example/feed -",
            "",
            "Exit code: 0 every file was read, 1 some file was not, 2 the arguments were wrong."
        })
public final class FeedCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Feeds, sitemaps, OPML; .gz or not; - for standard input.")
    private List<Path> files;

    @Option(
            names = "--url",
            paramLabel = "ADDRESS",
            description = "The address that the files came from; relative links are seen from it.")
    private String url;

    @Spec
    private CommandSpec spec;

    /** Reads the files; 0 when all of them were read, 1 otherwise. */
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int unread = 0;
        for (Path file : files) {
            unread += write(file, out) ? 0 : 1;
        }
        out.flush();
        return unread == 0 ? 0 : 1;
    }

    /** Writes one line; false when it says that the file was not read. */
    private boolean write(Path file, PrintWriter out) {
        String name = file.toString();
        String reason;
        try {
            byte[] body = PageFile.bytes(file, SitemapReader.MAX_BYTES);
            FeedResult feed = new FeedReader().read(body, null, url);
            if (feed instanceof FeedResult.Read read) {
                out.println(FeedJson.feed(name, read.feed()));
                return true;
            }
            SitemapResult sitemap = new SitemapReader().read(body, null, url);
            if (!(sitemap instanceof SitemapResult.Unreadable)) {
                out.println(ListJson.sitemap(name, sitemap));
                return true;
            }
            if (new OpmlReader().read(body, null) instanceof OpmlResult.Read list) {
                out.println(ListJson.opml(name, list));
                return true;
            }
            reason = ((FeedResult.Unreadable) feed).reason();
        } catch (IOException e) {
            reason = PageFile.reason(file, e);
        }
        out.println(FeedJson.error(name, reason));
        return false;
    }
}
