package org.outturn.importer.address;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.fetch.Addresses;

/**
 * The address that an article is known by, however it was linked: without tracking parameters and fragments, on the
 * host for everybody rather than the one for telephones, the page itself rather than its AMP version. Pure; the rules
 * are in {@code address-rules.txt}. An address that came out of here stays the same when it goes through again.
 */
public final class CanonicalUrl {
    private static final int MAX_ROUNDS = 10;

    private CanonicalUrl() {}

    /** The canonical form of an address, which still leads to the article; null when it is no address of the web. */
    public static @Nullable String of(String address) {
        String canonical = once(address);
        // what one rule leaves another one may still shorten: "/a/amp/index.html"
        for (int i = 0; i < MAX_ROUNDS && canonical != null; i++) {
            String shorter = once(canonical);
            if (canonical.equals(shorter)) {
                return canonical;
            }
            canonical = shorter;
        }
        return canonical;
    }

    private static @Nullable String once(String address) {
        URI uri = Addresses.parse(address);
        String scheme = uri == null ? "" : uri.getScheme();
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (uri == null || !web || uri.getRawUserInfo() != null) {
            return null;
        }
        URI original = AmpAddress.original(uri);
        String host = host(original.getHost());
        String port = isDefault(original.getPort(), original.getScheme()) ? "" : ":" + original.getPort();
        String path = path(original.getRawPath() == null ? "" : original.getRawPath());
        return original.getScheme() + "://" + host + port + path + query(original.getRawQuery());
    }

    /**
     * The canonical form of the address that a page names as its own where that is on the same site, else of the one
     * that it was fetched from.
     *
     * @param fetched where the page was
     * @param named what its {@code rel=canonical} says, perhaps relative, or null
     */
    public static @Nullable String of(String fetched, @Nullable String named) {
        String own = of(fetched);
        URI from = Addresses.parse(fetched);
        URI to = named == null || named.isBlank() || from == null ? null : Addresses.resolve(from, named);
        String other = to == null ? null : of(to.toString());
        if (own == null || other == null || !isSameSite(own, other)) {
            return own == null ? other : own;
        }
        // careless templates name the front page on every page
        boolean front = !hasPath(other) && hasPath(own);
        return front ? own : other;
    }

    /**
     * What two addresses of one article have in common where both are canonical and still differ: scheme, {@code
     * www.}, a slash at the end and the order of parameters are left out. To compare by, not to fetch.
     */
    public static @Nullable String key(String address) {
        String canonical = of(address);
        if (canonical == null) {
            return null;
        }
        String bare = canonical.substring(canonical.indexOf("://") + 3);
        bare = bare.startsWith("www.") ? bare.substring(4) : bare;
        int question = bare.indexOf('?');
        String path = question < 0 ? bare : bare.substring(0, question);
        path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (question < 0) {
            return path;
        }
        String[] parameters = bare.substring(question + 1).split("&");
        Arrays.sort(parameters);
        return path + "?" + String.join("&", parameters);
    }

    private static boolean isSameSite(String one, String other) {
        String a = site(one);
        String b = site(other);
        return a.equals(b) || a.endsWith("." + b) || b.endsWith("." + a);
    }

    private static String site(String canonical) {
        String host = URI.create(canonical).getHost();
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static boolean hasPath(String canonical) {
        URI uri = URI.create(canonical);
        return uri.getRawPath().length() > 1 || uri.getRawQuery() != null;
    }

    private static boolean isDefault(int port, String scheme) {
        return port == -1 || port == (scheme.equals("https") ? 443 : 80);
    }

    /** "m.news.example" and "amp.news.example" are "www.news.example", "en.m.news.example" is "en.news.example". */
    private static String host(String written) {
        String host = written.toLowerCase(Locale.ROOT);
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        List<String> labels = new ArrayList<>(List.of(host.split("\\.")));
        if (labels.size() < 3 || Character.isDigit(host.charAt(host.length() - 1))) {
            return host;
        }
        if (AddressRules.isMobile(labels.get(0))) {
            labels.remove(0);
            // what is behind "m." is the name of a site where two words are left, and a part of a site else
            return (labels.size() == 2 ? "www." : "") + String.join(".", labels);
        }
        if (labels.size() > 3 && AddressRules.isMobile(labels.get(1))) {
            labels.remove(1);
        }
        return String.join(".", labels);
    }

    private static String path(String written) {
        String path = Escapes.settled(written.isEmpty() ? "/" : written);
        int slash = path.lastIndexOf('/');
        return AddressRules.isIndex(path.substring(slash + 1)) ? path.substring(0, slash + 1) : path;
    }

    private static String query(@Nullable String written) {
        if (written == null) {
            return "";
        }
        StringBuilder query = new StringBuilder();
        for (String parameter : written.replace("&amp;", "&").split("&")) {
            if (!parameter.isEmpty() && !AddressRules.isDropped(parameter)) {
                query.append(query.isEmpty() ? '?' : '&').append(Escapes.settled(parameter));
            }
        }
        return query.toString();
    }
}
