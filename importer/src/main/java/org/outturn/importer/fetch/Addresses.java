package org.outturn.importer.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Web addresses as people and servers write them. */
public final class Addresses {
    private static final int MAX_LENGTH = 4_096;

    private Addresses() {}

    /**
     * The address that somebody typed or a server sent, or null when it is none. Blanks around it are taken off, {@code https://} is added
     * where the scheme is missing, characters that do not belong into an address are escaped, names in other scripts become ASCII, the fragment
     * is dropped.
     */
    public static @Nullable URI parse(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        String full = text.contains("://") ? text : "https://" + text;
        int hash = full.indexOf('#');
        return build(hash < 0 ? full : full.substring(0, hash));
    }

    /** The address that a {@code Location} header or a link gives, seen from where it stands; null when it is none. */
    public static @Nullable URI resolve(URI from, String location) {
        URI direct = location.contains("://") ? parse(location) : null;
        if (direct != null) {
            return direct;
        }
        try {
            int hash = location.indexOf('#');
            String plain = hash < 0 ? location : location.substring(0, hash);
            return from.resolve(new URI(escaped(plain.strip())));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Why the address may not be asked for, whatever it leads to; null when it may. */
    public static @Nullable String refusal(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return "Only addresses that begin with http:// or https:// can be fetched";
        }
        if (address.getHost() == null || address.getHost().isEmpty()) {
            return "The address names no host";
        }
        return address.getRawUserInfo() == null
                ? null
                : "Addresses with a user name or password in them are not fetched";
    }

    private static @Nullable URI build(String full) {
        int authority = full.indexOf("://") + 3;
        int path = authority;
        while (path < full.length() && "/?\\".indexOf(full.charAt(path)) < 0) {
            path++;
        }
        String rest = escaped(full.substring(path).replace('\\', '/'));
        try {
            String host = ascii(full.substring(authority, path));
            URI uri = new URI(full.substring(0, authority).toLowerCase(Locale.ROOT)
                    + host
                    + (rest.startsWith("?") ? "/" : "")
                    + rest);
            return uri.getHost() == null ? null : uri;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private static String ascii(String authority) {
        boolean plain = authority.chars().allMatch(c -> c < 128);
        return plain ? authority : IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED);
    }

    private static String escaped(String path) {
        StringBuilder escaped = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); ) {
            int c = path.codePointAt(i);
            boolean percent =
                    c == '%' && i + 2 < path.length() && isHex(path.charAt(i + 1)) && isHex(path.charAt(i + 2));
            if ((c > 32 && c < 127 && "\"<>\\^`{|}%[]".indexOf(c) < 0) || percent) {
                escaped.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(String.format("%02X", b & 0xff));
                }
            }
            i += Character.charCount(c);
        }
        return escaped.toString();
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 128;
    }
}
