package org.outturn.importer.read;

import java.nio.ByteBuffer;

/**
 * What a page's bytes hold, counted in one pass.
 *
 * @param wide characters beyond ASCII, as UTF-8 writes them
 * @param broken bytes that cannot be UTF-8
 * @param openings bytes that are "<" in every encoding that pages come in: there are no more tags than these
 */
record ByteSurvey(int wide, int broken, int openings) {
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = ~HIGH_BITS;
    private static final long OPENINGS = 0x3c3c3c3c3c3c3c3cL;

    /** Looks through all of the bytes, eight at a time where they are ASCII. */
    static ByteSurvey of(byte[] bytes) {
        ByteBuffer eights = ByteBuffer.wrap(bytes);
        int wide = 0;
        int broken = 0;
        int openings = 0;
        int i = 0;
        while (i < bytes.length) {
            if (i + 8 <= bytes.length) {
                long eight = eights.getLong(i);
                if ((eight & HIGH_BITS) == 0) {
                    openings += openings(eight);
                    i += 8;
                    continue;
                }
            }
            if (bytes[i] >= 0) {
                openings += bytes[i] == '<' ? 1 : 0;
                i++;
                continue;
            }
            int length = sequence(bytes, i);
            wide += length > 0 ? 1 : 0;
            broken += length > 0 ? 0 : 1;
            i += Math.max(1, length);
        }
        return new ByteSurvey(wide, broken, openings);
    }

    /** How many of eight ASCII bytes are "<": these become zero, and zero alone gets no high bit from the sum. */
    private static int openings(long eight) {
        long difference = eight ^ OPENINGS;
        return 8 - Long.bitCount((difference + LOW_BITS) & HIGH_BITS);
    }

    /** The length of the sequence that begins there, or 0 when none does (RFC 3629, without its rarest exclusions). */
    private static int sequence(byte[] bytes, int start) {
        int length = length(bytes[start] & 0xff);
        if (length == 0 || start + length > bytes.length) {
            return 0;
        }
        for (int i = start + 1; i < start + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int length(int first) {
        if (first < 0xc2 || first > 0xf4) {
            return 0;
        }
        return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    }

    boolean isUtf8() {
        return broken == 0;
    }

    boolean isAscii() {
        return broken == 0 && wide == 0;
    }

    /** A page cut off within a character, or with a few bad bytes in a comment, is still UTF-8. */
    boolean isMostlyUtf8() {
        return wide > 0 && (broken <= 2 || broken * 10L < wide);
    }
}
