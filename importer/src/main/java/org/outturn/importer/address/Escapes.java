package org.outturn.importer.address;

import java.util.Locale;

/** Writes escapes in one way: in capitals, and none where the character needs none (RFC 3986, 6.2.2). */
final class Escapes {
    private Escapes() {}

    static String settled(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        StringBuilder settled = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int code = c == '%' && i + 2 < written.length() ? code(written, i + 1) : -1;
            if (code < 0) {
                settled.append(c);
            } else if (isPlain((char) code)) {
                settled.append((char) code);
                i += 2;
            } else {
                settled.append(written.substring(i, i + 3).toUpperCase(Locale.ROOT));
                i += 2;
            }
        }
        return settled.toString();
    }

    private static int code(String written, int at) {
        int high = Character.digit(written.charAt(at), 16);
        int low = Character.digit(written.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }
}
