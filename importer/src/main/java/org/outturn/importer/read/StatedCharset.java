package org.outturn.importer.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The character set that a page's server or the page itself names. */
final class StatedCharset {
    /** How far into the page its {@code meta} is sought; the standard says 1,024 bytes, pages do not keep to it. */
    private static final int META_WITHIN = 8_192;

    private StatedCharset() {}

    /** The server's word, else the page's, else null. */
    static @Nullable Charset of(Page page) {
        Charset said = named(page.contentType());
        return said == null ? inMeta(page.body()) : said;
    }

    /** The charset parameter of a content type, or null. */
    private static @Nullable Charset named(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        String lower = contentType.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("charset");
        at = at < 0 ? -1 : lower.indexOf('=', at);
        return at < 0 ? null : forName(lower.substring(at + 1));
    }

    private static @Nullable Charset inMeta(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        String lower = head.toLowerCase(Locale.ROOT);
        for (int meta = lower.indexOf("<meta"); meta >= 0; meta = lower.indexOf("<meta", meta + 5)) {
            int end = lower.indexOf('>', meta);
            Charset charset = named(lower.substring(meta, end < 0 ? lower.length() : end));
            if (charset != null) {
                // a page that one can read this far in ASCII is not UTF-16, whatever it says
                return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
            }
        }
        return lower.startsWith("<?xml") ? inDeclaration(lower) : null;
    }

    private static @Nullable Charset inDeclaration(String lower) {
        int at = lower.indexOf("encoding");
        int end = lower.indexOf("?>");
        return at < 0 || end < at ? null : forName(lower.substring(at + 8, end).replace("=", ""));
    }

    private static @Nullable Charset forName(String words) {
        int from = 0;
        while (from < words.length() && " \"'".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < words.length() && isOfName(words.charAt(to))) {
            to++;
        }
        try {
            return to == from ? null : Charset.forName(words.substring(from, to));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || "-_:.".indexOf(c) >= 0;
    }
}
