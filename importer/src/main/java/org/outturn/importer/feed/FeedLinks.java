package org.outturn.importer.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.fetch.Addresses;

/** Makes absolute addresses of a feed's links. */
final class FeedLinks {
    private FeedLinks() {}

    /**
     * Where relative links lead from: the feed's own address, changed by each {@code xml:base} in turn; empty when
     * nothing is known.
     */
    static String base(@Nullable String feedUrl, List<String> bases) {
        String base = feedUrl == null ? "" : feedUrl;
        for (String next : bases) {
            base = absolute(base, next);
        }
        return base;
    }

    /** The link seen from the base; as it is where it is absolute already or the base is unknown. */
    static String absolute(String base, String link) {
        String bare = bare(link);
        if (bare.isEmpty() || hasScheme(bare)) {
            return bare;
        }
        if (bare.toLowerCase(Locale.ROOT).startsWith("www.")) {
            return "https://" + bare;
        }
        URI from = base.isEmpty() ? null : Addresses.parse(base);
        URI resolved = from == null ? null : Addresses.resolve(from, bare);
        return resolved == null ? bare : resolved.toString();
    }

    /** Whether it leads to a page on the web, or may once it is absolute. */
    static boolean isWeb(String link) {
        String lower = link.toLowerCase(Locale.ROOT);
        return !lower.isEmpty() && (lower.startsWith("http://") || lower.startsWith("https://") || !hasScheme(lower));
    }

    /** Whether it is an absolute address of the web. */
    static boolean isAbsolute(String link) {
        String lower = link.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** Without blanks around it and the line breaks within that templates leave. */
    private static String bare(String link) {
        String bare = link.strip();
        return bare.indexOf('\n') < 0 && bare.indexOf('\r') < 0 && bare.indexOf('\t') < 0
                ? bare
                : bare.replaceAll("[\\n\\r\\t]+ *", "");
    }

    private static boolean hasScheme(String link) {
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            if (!(c < 128 && Character.isLetterOrDigit(c)) && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        return false;
    }
}
