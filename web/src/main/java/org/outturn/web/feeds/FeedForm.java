package org.outturn.web.feeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedKind;
import org.outturn.web.text.ReaderLanguage;

/**
 * What somebody typed about a feed.
 *
 * @param url its address
 * @param name what it is called; may be empty
 * @param kind what it is
 * @param pattern which addresses count, a pattern a line; empty for all
 * @param cadence minutes between two checks; empty for as often as it brings something
 */
public record FeedForm(String url, String name, FeedKind kind, String pattern, String cadence) {
    private static final int LONGEST_PATTERN = 2000;
    private static final int LONGEST_CADENCE = 7 * 24 * 60;

    static FeedForm of(Feed feed) {
        return new FeedForm(
                feed.url(),
                feed.name(),
                feed.kind(),
                feed.pattern(),
                feed.cadence().map(every -> String.valueOf(every.toMinutes())).orElse(""));
    }

    static FeedForm typed(
            @Nullable String url,
            @Nullable String name,
            FeedKind kind,
            @Nullable String pattern,
            @Nullable String cadence) {
        return new FeedForm(line(url), line(name), kind, lines(pattern), line(cadence));
    }

    /** What is wrong, by field; empty when all is well. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (kind == FeedKind.FOLDER ? !url.startsWith("file:///") : address().isEmpty()) {
            errors.put(
                    "url",
                    kind == FeedKind.FOLDER
                            ? messages().giveTheFolder()
                            : messages().giveTheWholeAddress());
        }
        if (name.length() > 200) {
            errors.put("name", messages().twoHundredCharacters());
        }
        if (pattern.length() > LONGEST_PATTERN || pattern.lines().anyMatch(line -> line.length() > 300)) {
            errors.put("pattern", messages().aPatternHas());
        }
        if (!cadence.isEmpty() && every().isEmpty()) {
            errors.put("cadence", messages().giveMinutes(LONGEST_CADENCE));
        }
        return errors;
    }

    /** The pace; empty for as often as it brings something. */
    Optional<Duration> every() {
        try {
            int minutes = cadence.isEmpty() ? 0 : Integer.parseInt(cadence);
            return minutes < 1 || minutes > LONGEST_CADENCE
                    ? Optional.empty()
                    : Optional.of(Duration.ofMinutes(minutes));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The address; empty when it is none of the web. */
    Optional<URI> address() {
        return address(url);
    }

    static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String lines(@Nullable String text) {
        return text == null
                ? ""
                : text.lines()
                        .map(FeedForm::line)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static FeedsMessages messages() {
        return ReaderLanguage.messages(FeedsMessages.class);
    }
}
