package org.outturn.importer.read;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Makes characters of a page's bytes. What is believed, in this order: a byte order mark; the bytes themselves where they are valid UTF-8
 * beyond ASCII, which no other encoding is by chance; the server's header; the page's {@code meta}; windows-1252. ISO-8859-1 and ASCII are
 * read as windows-1252, as browsers do (WHATWG Encoding Standard).
 */
public final class PageDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final byte[] body;
    private final ByteSurvey survey;
    private final Charset charset;
    private final int mark;

    private PageDecoder(byte[] body, ByteSurvey survey, Charset charset, int mark) {
        this.body = body;
        this.survey = survey;
        this.charset = charset;
        this.mark = mark;
    }

    /** A decoder that knows how the page is encoded. */
    public static PageDecoder of(Page page) {
        byte[] body = page.body();
        ByteSurvey survey = ByteSurvey.of(body);
        Charset marked = byteOrderMark(body);
        if (marked != null) {
            return new PageDecoder(body, survey, marked, markLength(marked));
        }
        Charset wide = wideWithoutMark(body);
        return new PageDecoder(body, survey, wide == null ? charset(page, survey) : wide, 0);
    }

    /** How many tags the page has at most. */
    int tags() {
        return survey.openings();
    }

    /** The whole text. */
    public String text() {
        return new String(body, mark, body.length - mark, charset);
    }

    /** The text's beginning, of about that many bytes. */
    String beginning(int bytes) {
        return new String(body, mark, Math.min(bytes, body.length - mark), charset);
    }

    /** The text, decoded while it is read: much quicker than all at once, as a page is larger than a processor's cache. */
    Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(body, mark, body.length - mark), charset);
    }

    private static Charset charset(Page page, ByteSurvey survey) {
        Charset stated = StatedCharset.of(page);
        if (survey.isUtf8()) {
            // ISO-2022 writes everything in ASCII bytes
            return stated != null && survey.isAscii() && stated.name().startsWith("ISO-2022")
                    ? stated
                    : StandardCharsets.UTF_8;
        }
        if (stated != null && !stated.equals(StandardCharsets.UTF_8)) {
            boolean western = stated.equals(StandardCharsets.ISO_8859_1) || stated.equals(StandardCharsets.US_ASCII);
            return western ? WINDOWS_1252 : stated;
        }
        return survey.isMostlyUtf8() ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private static int markLength(Charset marked) {
        return marked.equals(StandardCharsets.UTF_8) ? 3 : marked.name().startsWith("UTF-32") ? 4 : 2;
    }

    private static @Nullable Charset byteOrderMark(byte[] body) {
        if (body.length >= 4 && body[0] == 0 && body[1] == 0 && body[2] == (byte) 0xFE && body[3] == (byte) 0xFF) {
            return Charset.forName("UTF-32BE");
        }
        if (body.length >= 4 && body[0] == (byte) 0xFF && body[1] == (byte) 0xFE && body[2] == 0 && body[3] == 0) {
            return Charset.forName("UTF-32LE");
        }
        if (body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (body.length >= 2 && body[0] == (byte) 0xFE && body[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return body.length >= 2 && body[0] == (byte) 0xFF && body[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    /** UTF-16 and UTF-32 show themselves by their first characters: each a letter or mark with zero bytes beside it. */
    private static @Nullable Charset wideWithoutMark(byte[] body) {
        if (body.length >= 8 && body.length % 4 == 0 && body[1] == 0 && body[2] == 0 && body[5] == 0 && body[6] == 0) {
            if (body[0] == 0 && body[3] > 0 && body[4] == 0 && body[7] > 0) {
                return Charset.forName("UTF-32BE");
            }
            if (body[0] > 0 && body[3] == 0 && body[4] > 0 && body[7] == 0) {
                return Charset.forName("UTF-32LE");
            }
        }
        if (body.length < 4 || body.length % 2 != 0) {
            return null;
        }
        if (body[0] == 0 && body[1] > 0 && body[2] == 0 && body[3] > 0) {
            return StandardCharsets.UTF_16BE;
        }
        return body[0] > 0 && body[1] == 0 && body[2] > 0 && body[3] == 0 ? StandardCharsets.UTF_16LE : null;
    }
}
