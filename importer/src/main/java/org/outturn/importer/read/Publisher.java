package org.outturn.importer.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The name of a publication where the page gives none: its host. */
final class Publisher {
    private Publisher() {}

    /** The host of the address without {@code www.} and the like; empty when there is none. */
    static String ofAddress(@Nullable String url) {
        if (url == null) {
            return "";
        }
        int from = url.indexOf("://");
        if (from < 0) {
            return "";
        }
        int to = from + 3;
        while (to < url.length() && "/?#:".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        String host = url.substring(from + 3, to).toLowerCase(Locale.ROOT);
        for (String prefix : new String[] {"www.", "m.", "amp.", "mobile."}) {
            if (host.startsWith(prefix)) {
                host = host.substring(prefix.length());
            }
        }
        return host;
    }
}
