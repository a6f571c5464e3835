package org.outturn.importer.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes characters of a page's bytes. What is believed, in this order: a byte order mark; the bytes themselves where they are valid UTF-8
 * beyond ASCII, which no other encoding is by chance; the server's header; the page's {@code meta}; windows-1252. ISO-8859-1 and ASCII are
 * read as windows-1252, as browsers do (WHATWG Encoding Standard).
 */
final class PageDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** How far into the page its {@code meta} is sought; the standard says 1,024 bytes, pages do not keep to it. */
    private static final int META_WITHIN = 8_192;

    private PageDecoder() {}

    static String decode(Page page) {
        byte[] body = page.body();
        Charset mark = byteOrderMark(body);
        if (mark != null) {
            int skip = mark.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return new String(body, skip, body.length - skip, mark);
        }
        Charset wide = wideWithoutMark(body);
        if (wide != null) {
            return new String(body, wide);
        }
        String strict = validUtf8(body);
        Charset stated = named(page.contentType());
        if (stated == null) {
            stated = inMeta(body);
        }
        if (strict != null) {
            boolean ascii = strict.length() == body.length;
            boolean escapes = stated != null && stated.name().startsWith("ISO-2022");
            return ascii && escapes ? new String(body, stated) : strict;
        }
        if (stated != null && !stated.equals(StandardCharsets.UTF_8)) {
            return new String(body, western(stated));
        }
        String loose = new String(body, StandardCharsets.UTF_8);
        return isMostlyUtf8(loose) ? loose : new String(body, WINDOWS_1252);
    }

    private static @Nullable Charset byteOrderMark(byte[] body) {
        if (body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (body.length >= 2 && body[0] == (byte) 0xFE && body[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return body.length >= 2 && body[0] == (byte) 0xFF && body[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    /** UTF-16 shows itself by its first mark: a "<" or a letter with a zero byte beside it. */
    private static @Nullable Charset wideWithoutMark(byte[] body) {
        if (body.length < 4 || body.length % 2 != 0) {
            return null;
        }
        if (body[0] == 0 && body[1] > 0 && body[2] == 0 && body[3] > 0) {
            return StandardCharsets.UTF_16BE;
        }
        return body[0] > 0 && body[1] == 0 && body[2] > 0 && body[3] == 0 ? StandardCharsets.UTF_16LE : null;
    }

    /** The text, where the bytes are valid UTF-8 throughout; decoding loosely first is far quicker than decoding strictly. */
    private static @Nullable String validUtf8(byte[] body) {
        String loose = new String(body, StandardCharsets.UTF_8);
        if (loose.indexOf('\ufffd') < 0) {
            return loose;
        }
        try {
            // the page may hold the replacement character itself
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** A page cut off in the middle of a character, or with one bad byte in a comment, is still UTF-8. */
    private static boolean isMostlyUtf8(String loose) {
        int wide = 0;
        int broken = 0;
        for (int i = 0; i < loose.length(); i++) {
            char c = loose.charAt(i);
            wide += c > 127 ? 1 : 0;
            broken += c == '\ufffd' ? 1 : 0;
        }
        return broken <= 2 ? wide > broken : broken * 10 < wide;
    }

    /** The charset parameter of a content type, or null. */
    static @Nullable Charset named(@Nullable String contentType) {
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
        while (to < words.length()
                && (Character.isLetterOrDigit(words.charAt(to)) || "-_:.".indexOf(words.charAt(to)) >= 0)) {
            to++;
        }
        try {
            return to == from ? null : Charset.forName(words.substring(from, to));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Charset western(Charset stated) {
        boolean western = stated.equals(StandardCharsets.ISO_8859_1) || stated.equals(StandardCharsets.US_ASCII);
        return western ? WINDOWS_1252 : stated;
    }
}
