package org.outturn.importer.language;

import java.util.Locale;

/** Tells words in capitals. */
final class Capitals {
    private Capitals() {}

    /** Whether no letter of the words has a capital that it is not written with. A plain small letter settles it at once. */
    static boolean only(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
        }
        return words.equals(words.toUpperCase(Locale.ROOT));
    }
}
