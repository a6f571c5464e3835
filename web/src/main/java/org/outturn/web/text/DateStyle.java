package org.outturn.web.text;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a language writes days, times and numbers, as its messages say.
 *
 * @param formats the locale of its names and digits
 * @param day "12 June"
 * @param dayOfYear "12 June 2025"
 * @param dayOfMonth "12"
 * @param weekday "Thursday 12 June 2025"
 * @param month "June 2025"
 * @param time "09:41"
 */
record DateStyle(
        Locale formats,
        DateTimeFormatter day,
        DateTimeFormatter dayOfYear,
        DateTimeFormatter dayOfMonth,
        DateTimeFormatter weekday,
        DateTimeFormatter month,
        DateTimeFormatter time) {
    private static final Map<Locale, DateStyle> KNOWN = new ConcurrentHashMap<>();

    /** What is written without a reader: the style of what is stored. */
    static final DateStyle ENGLISH = new DateStyle(
            Locale.UK,
            DateTimeFormatter.ofPattern("d MMMM", Locale.UK),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("d", Locale.UK),
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK));

    /** The style of the reader's language. */
    static DateStyle now() {
        return KNOWN.computeIfAbsent(
                ReaderLanguage.now(), language -> of(ReaderLanguage.messages(WordMessages.class, language)));
    }

    private static DateStyle of(WordMessages words) {
        Locale formats = Locale.forLanguageTag(words.formats());
        return new DateStyle(
                formats,
                DateTimeFormatter.ofPattern(words.dayPattern(), formats),
                DateTimeFormatter.ofPattern(words.dayOfYearPattern(), formats),
                DateTimeFormatter.ofPattern(words.dayOfMonthPattern(), formats),
                DateTimeFormatter.ofPattern(words.weekdayPattern(), formats),
                DateTimeFormatter.ofPattern(words.monthPattern(), formats),
                DateTimeFormatter.ofPattern(words.timePattern(), formats));
    }
}
