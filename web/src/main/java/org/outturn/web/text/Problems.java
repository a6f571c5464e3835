package org.outturn.web.text;

/** What went wrong in an import: stored as an English sentence, shown in the reader's language. A sentence that nobody knows stays as it is. */
public final class Problems {
    private static final KnownSentences KNOWN = new KnownSentences(ProblemMessages.class);

    private Problems() {}

    /** The stored sentence in the reader's language. */
    public static String shown(String stored) {
        boolean ends = stored.endsWith(".");
        String sentence = ends ? stored.substring(0, stored.length() - 1) : stored;
        return KNOWN.said(sentence, FeedResults::value)
                .map(said -> ends ? said + "." : said)
                .orElseGet(() -> FeedResults.shown(stored));
    }

    /** Whether this sentence can be said in each language. */
    static boolean isKnown(String english) {
        return KNOWN.has(english);
    }
}
