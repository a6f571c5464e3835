package org.outturn.importer.feed;

import org.jspecify.annotations.Nullable;
import org.outturn.importer.read.Moment;
import org.outturn.importer.read.MomentReader;

/** Reads the dates that feeds write: RFC 822 and its near misses, ISO 8601, and whatever else a page could show. */
final class FeedDates {
    /** Nothing on the web is older; feeds that do not know a date write 1970 or the year 1. */
    private static final int EARLIEST_YEAR = 1990;

    private FeedDates() {}

    /** The moment, or null when there is none in the words. */
    static @Nullable Moment read(String words, boolean monthFirst) {
        Moment moment = MomentReader.read(words, monthFirst);
        if (moment == null) {
            String whole = withCentury(words);
            moment = whole == null ? null : MomentReader.read(whole, monthFirst);
        }
        return moment == null || moment.day().getYear() < EARLIEST_YEAR ? null : moment;
    }

    /** "Thu, 01 Jan 04 19:48:21 GMT" with its year in full, as RFC 822 had it; null where there is no such date. */
    private static @Nullable String withCentury(String words) {
        String text = words.strip();
        String[] parts = text.substring(0, Math.min(text.length(), MomentReader.MAX_LENGTH))
                .split("[ \\-]+");
        for (int i = 1; i + 1 < parts.length; i++) {
            String year = parts[i + 1];
            if (MomentReader.isMonth(parts[i])
                    && year.length() == 2
                    && year.chars().allMatch(c -> c >= '0' && c <= '9')) {
                parts[i + 1] = (Integer.parseInt(year) < 70 ? "20" : "19") + year;
                return String.join(" ", parts);
            }
        }
        return null;
    }
}
