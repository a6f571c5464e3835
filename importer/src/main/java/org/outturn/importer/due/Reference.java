package org.outturn.importer.due;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What time expressions are read against.
 *
 * @param publishedOn the day of publication, where the publisher is; "today" and "tomorrow" count from it
 * @param zone the zone that days and clock times without a zone of their own are read in
 * @param saidAt the time of day at which it was said, for "within 24 hours"; null when unknown, hours are then
 *     rounded up to days
 * @param language a BCP 47 primary tag such as {@code en}; a language without a rule folder gives no windows
 */
public record Reference(
        LocalDate publishedOn, ZoneId zone, @Nullable LocalTime saidAt, String language) {

    /** A reference day without a time of saying. */
    public static Reference on(LocalDate publishedOn, ZoneId zone, String language) {
        return new Reference(publishedOn, zone, null, language);
    }
}
