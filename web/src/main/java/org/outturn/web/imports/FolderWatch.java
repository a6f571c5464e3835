package org.outturn.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.check.FeedAnswer;
import org.outturn.importer.feed.FeedEntry;
import org.outturn.importer.fetch.FetchResult.Failed.Kind;
import org.outturn.importer.links.LinkPatterns;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.Page;
import org.outturn.web.Desk;

/** Watches a folder of this machine, within the folders that the administrator allows, for files that hold articles. */
@ApplicationScoped
class FolderWatch {
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".txt", ".md", ".json");
    private static final int DEPTH = 8;
    private static final int MOST = 5_000;

    private final ImportsConfig config;
    private final Desk desk;

    FolderWatch(ImportsConfig config, Desk desk) {
        this.config = config;
        this.desk = desk;
    }

    /** What is in a folder now, the newest files first. */
    FeedAnswer check(URI address, LinkPatterns patterns) {
        Path folder = allowed(address.toString());
        if (folder == null) {
            return new FeedAnswer.Failed(
                    "This folder is not among those that an administrator allows (outturn.imports.folders)",
                    Kind.HARD,
                    null);
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            List<FeedEntry> entries = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(FolderWatch::isArticle)
                    .filter(file -> patterns.fit(file.toUri().toString()))
                    .sorted(Comparator.comparing(FolderWatch::changedAt).reversed())
                    .limit(MOST)
                    .map(FolderWatch::entry)
                    .toList();
            return new FeedAnswer.Read("", null, entries, List.of(), null, null, null);
        } catch (IOException e) {
            return new FeedAnswer.Failed("The folder cannot be read: " + e.getMessage(), Kind.SOFT, null);
        }
    }

    /** The page in a file, or null when it cannot be read or lies outside. */
    @Nullable Page page(String url) {
        Path file = allowed(url);
        try {
            if (file == null || Files.size(file) > ArticleReader.MAX_BYTES) {
                return null;
            }
            String type = file.toString().endsWith(".json") ? "application/json" : null;
            return new Page(null, Files.readAllBytes(file), type, desk.now());
        } catch (IOException e) {
            return null;
        }
    }

    private @Nullable Path allowed(String url) {
        try {
            Path path = Path.of(URI.create(url)).toRealPath();
            return config.folders().orElse(List.of()).stream().anyMatch(folder -> holds(folder, path)) ? path : null;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return null;
        }
    }

    private static boolean holds(Path folder, Path path) {
        try {
            return path.startsWith(folder.toRealPath());
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static Instant changedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private static FeedEntry entry(Path file) {
        String url = file.toUri().toString();
        return new FeedEntry(
                url, url, file.getFileName().toString(), List.of(), null, null, changedAt(file), "", "", List.of(), "");
    }
}
