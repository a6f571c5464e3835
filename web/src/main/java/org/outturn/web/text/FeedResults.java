package org.outturn.web.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came of a check of a feed: stored as an English sentence, shown in the reader's language. A sentence that nobody knows stays as it is. */
public final class FeedResults {
    private static final KnownSentences KNOWN = new KnownSentences(FeedResultMessages.class);
    private static final Pattern BETWEEN = Pattern.compile("[,;] ");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3}){0,4}");

    private FeedResults() {}

    /** The stored sentence in the reader's language. */
    public static String shown(String stored) {
        return said(stored).orElse(stored);
    }

    /** Whether this sentence, or part of one, can be said in each language. */
    static boolean isKnown(String english) {
        return KNOWN.has(english);
    }

    private static Optional<String> said(String stored) {
        boolean ends = stored.endsWith(".");
        String sentence = ends ? stored.substring(0, stored.length() - 1) : stored;
        return inParts(sentence)
                .or(() -> KNOWN.said(sentence, FeedResults::value))
                .map(said -> ends ? said + "." : said);
    }

    /** What was shown, brought and missed, one after the other. */
    private static Optional<String> inParts(String sentence) {
        List<String> signs = new ArrayList<>();
        Matcher between = BETWEEN.matcher(sentence);
        while (between.find()) {
            signs.add(between.group());
        }
        String[] parts = BETWEEN.split(sentence, -1);
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            Optional<String> part = KNOWN.said(parts[i], FeedResults::value);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            said.append(i == 0 ? "" : signs.get(i - 1)).append(part.get());
        }
        return Optional.of(said.toString());
    }

    /** What a sentence puts in: a count is written as the reader's language writes it. */
    static String value(String parameter, String given) {
        return parameter.equals("count") && NUMBER.matcher(given).matches()
                ? Counts.written(Long.parseLong(given.replace(",", "")))
                : given;
    }
}
