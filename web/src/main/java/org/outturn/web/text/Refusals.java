package org.outturn.web.text;

import java.util.Locale;
import org.outturn.core.claim.RefusedException;

/**
 * Says why the desk's rules do not allow something. The rules give their reasons in English, which the API passes on; a page says them
 * in the reader's language. A reason without a message stays as it is.
 */
public final class Refusals {
    private static final KnownSentences KNOWN = new KnownSentences(RefusalMessages.class);

    private Refusals() {}

    /** The reason in the reader's language. */
    public static String said(RefusedException refusal) {
        return said(refusal.reason());
    }

    /** The sentence in the reader's language. */
    public static String said(String english) {
        return ReaderLanguage.now().equals(Locale.ENGLISH)
                ? english
                : KNOWN.said(english, (parameter, given) -> given).orElse(english);
    }

    /** Whether there is a message with these words. */
    static boolean isKnown(String english) {
        return KNOWN.has(english);
    }
}
