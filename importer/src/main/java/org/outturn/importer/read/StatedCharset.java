package org.outturn.importer.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The character set that a page's server or the page itself names. */
final class StatedCharset {
    /** How far into the page its {@code meta} is sought; the standard says 1,024 bytes, pages do not keep to it. */
    private static final int META_WITHIN = 8_192;

    /** East Asian names mean their supersets, as in browsers (WHATWG Encoding Standard): the sets proper lack characters in use. */
    private static final Map<String, String> WIDER = Map.of(
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "euc-kr", "x-windows-949",
            "ks_c_5601-1987", "x-windows-949",
            "shift_jis", "windows-31j",
            "big5", "Big5-HKSCS",
            "tis-620", "x-windows-874",
            "iso-8859-9", "windows-1254");

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
        // in a feed a meta tag is part of an entry; on a page browsers go by it rather than by the declaration
        Charset declared = lower.contains("<html") ? null : inDeclaration(lower);
        if (declared != null) {
            return declared;
        }
        for (int meta = lower.indexOf("<meta"); meta >= 0; meta = lower.indexOf("<meta", meta + 5)) {
            int end = lower.indexOf('>', meta);
            Charset charset = named(lower.substring(meta, end < 0 ? lower.length() : end));
            if (charset != null) {
                // a page that one can read this far in ASCII is not UTF-16, whatever it says
                return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
            }
        }
        return inDeclaration(lower);
    }

    private static @Nullable Charset inDeclaration(String lower) {
        int start = lower.indexOf("<?xml");
        int end = lower.indexOf("?>", Math.max(start, 0));
        int at = lower.indexOf("encoding", Math.max(start, 0));
        if (start < 0 || !lower.substring(0, start).isBlank() || at < 0 || end < at) {
            return null;
        }
        Charset charset = forName(lower.substring(at + 8, end).replace("=", ""));
        // what can be read this far in ASCII is not UTF-16 or UTF-32, whatever it says
        return charset != null && charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
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
        String name = words.substring(from, to);
        try {
            return name.isEmpty() ? null : Charset.forName(WIDER.getOrDefault(name, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || "-_:.".indexOf(c) >= 0;
    }
}
