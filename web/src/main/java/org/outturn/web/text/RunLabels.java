package org.outturn.web.text;

import java.util.regex.Pattern;

/** What an import is called: a name, an address or a file stays as it is; words that the desk found for it are shown in the reader's language. */
public final class RunLabels {
    private static final KnownSentences KNOWN = new KnownSentences(RunLabelMessages.class);
    private static final Pattern OURS =
            Pattern.compile("Pasted text|Pushed article|[\\d,]{1,15} (?:pushed articles|files)");

    private RunLabels() {}

    /** The stored name in the reader's language. */
    public static String shown(String stored) {
        return OURS.matcher(stored).matches()
                ? KNOWN.said(stored, FeedResults::value).orElse(stored)
                : stored;
    }
}
