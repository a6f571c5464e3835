package org.outturn.importer.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * Counts how many feeds of a corpus were read as its authors expect, and compares what they write with what we keep.
 */
final class Score {
    private final Map<String, int[]> groups = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    /** Counts one feed; null when nothing differs, else what does. */
    void add(String group, String file, String difference) {
        int[] counts = groups.computeIfAbsent(group, name -> new int[2]);
        counts[0] += difference == null ? 1 : 0;
        counts[1]++;
        if (difference != null) {
            failures.add(file + ": " + difference);
        }
    }

    double rate(String prefix) {
        int passed = 0;
        int all = 0;
        for (Map.Entry<String, int[]> group : groups.entrySet()) {
            if (group.getKey().startsWith(prefix)) {
                passed += group.getValue()[0];
                all += group.getValue()[1];
            }
        }
        return (double) passed / all;
    }

    List<String> failures() {
        return failures;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        groups.forEach((group, counts) -> table.append("%s %d/%d, ".formatted(group, counts[0], counts[1])));
        return table.toString();
    }

    /** What a reader would read of it. */
    static boolean sameWords(String expected, String found) {
        String raw = expected.strip().replaceAll("\\s+", " ");
        return found.equals(raw)
                || found.equals(Jsoup.parseBodyFragment(expected).text().strip());
    }

    /**
     * The same elements with the same text, whatever way they are written; what a sanitiser takes out does not count.
     */
    static boolean sameMarkup(String expected, String found) {
        return markup(expected).equals(markup(found))
                || markup(expected.replace("&", "&amp;").replace("<", "&lt;")).equals(markup(found));
    }

    private static String markup(String html) {
        String clean =
                Jsoup.clean(html, "http://none.example/", Safelist.relaxed().preserveRelativeLinks(true), raw());
        String bare = clean.replaceAll("\\s+", " ").strip();
        // one division around everything is wrapping
        return bare.startsWith("<div>") && bare.indexOf("</div>") == bare.length() - 6
                ? bare.substring(5, bare.length() - 6)
                : bare;
    }

    private static Document.OutputSettings raw() {
        return new Document.OutputSettings().prettyPrint(false);
    }

    static boolean sameMoment(Instant expected, Instant at, LocalDate on) {
        // to the second: no rule about claims needs more
        return at != null
                ? at.equals(expected.truncatedTo(ChronoUnit.SECONDS))
                : expected.atZone(ZoneOffset.UTC).toLocalDate().equals(on);
    }
}
