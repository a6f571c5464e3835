package org.outturn.importer.address;

import java.net.URI;
import java.util.Locale;
import org.outturn.importer.fetch.Addresses;

/** Finds the page behind an AMP version of it, or behind the cache of one. */
final class AmpAddress {
    private AmpAddress() {}

    /** The page's own address as far as the AMP version's shows it; any other address as it is. */
    static URI original(URI address) {
        URI cached = behindCache(address);
        String path = cached.getRawPath() == null ? "" : cached.getRawPath();
        String plain = withoutMark(path);
        if (plain.equals(path)) {
            return cached;
        }
        String query = cached.getRawQuery();
        URI original = Addresses.parse(
                cached.getScheme() + "://" + cached.getRawAuthority() + plain + (query == null ? "" : "?" + query));
        return original == null ? cached : original;
    }

    /**
     * "news-example.cdn.ampproject.org/c/s/news.example/a" and "www.google.com/amp/s/news.example/a" are
     * "https://news.example/a".
     */
    private static URI behindCache(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        String rest = "";
        if (host.endsWith(".ampproject.org") && path.length() > 3 && path.charAt(2) == '/') {
            rest = path.substring(3);
        } else if (host.startsWith("www.google.") && path.startsWith("/amp/")) {
            rest = path.substring(5);
        }
        if (rest.isEmpty()) {
            return address;
        }
        boolean secure = rest.startsWith("s/");
        String query = address.getRawQuery();
        URI behind = Addresses.parse(
                (secure ? "https://" + rest.substring(2) : "http://" + rest) + (query == null ? "" : "?" + query));
        return behind == null ? address : behind;
    }

    private static String withoutMark(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".amp.html")) {
            return path.substring(0, path.length() - 9) + ".html";
        }
        if (lower.endsWith(".amp")) {
            return path.substring(0, path.length() - 4);
        }
        if (lower.endsWith("/amp") || lower.endsWith("/amp/")) {
            return path.substring(0, path.length() - (lower.endsWith("/") ? 4 : 3));
        }
        // "/amp" alone may be a section about amplifiers
        return lower.startsWith("/amp/") && lower.length() > 5 ? path.substring(4) : path;
    }
}
