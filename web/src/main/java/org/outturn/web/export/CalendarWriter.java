package org.outturn.web.export;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.Row;
import org.outturn.core.export.Table;
import org.outturn.core.export.Tables;

/**
 * Writes claims as a calendar, RFC 5545, while their rows are read. A window is an event of whole days; one that the words did not
 * give to the day is tentative, one that was called off is cancelled. The number of changes is the sequence, so that calendars
 * take over what was moved.
 */
final class CalendarWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final Writer out;
    private final Base base;
    private final Table table = Tables.CALENDAR;

    CalendarWriter(Writer out, Base base) {
        this.out = out;
        this.base = base;
    }

    void begin(String name) throws IOException {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Outturn//Claims//EN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escape(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }

    void event(Row row) throws IOException {
        String id = text(row, "id");
        line("BEGIN:VEVENT");
        line("UID:claim-" + id + "@" + base.host());
        line("DTSTAMP:" + STAMP.format((Instant) value(row, "changedAt")));
        line("LAST-MODIFIED:" + STAMP.format((Instant) value(row, "changedAt")));
        line("SEQUENCE:" + text(row, "changes"));
        line("DTSTART;VALUE=DATE:" + DAY.format((LocalDate) value(row, "dueFrom")));
        line("DTEND;VALUE=DATE:" + DAY.format(((LocalDate) value(row, "dueTo")).plusDays(1)));
        line("SUMMARY:" + escape(text(row, "summary")));
        line("STATUS:" + status(text(row, "status"), text(row, "duePrecision")));
        line("TRANSP:TRANSPARENT");
        line("URL:" + base.claimPage(id));
        String criteria = text(row, "criteria");
        line("DESCRIPTION:"
                + escape("%s: “%s” (%s, %s)%s\nStatus: %s"
                        .formatted(
                                text(row, "claimant").isEmpty() ? "Announced" : text(row, "claimant"),
                                text(row, "said"),
                                text(row, "source"),
                                text(row, "announcedOn"),
                                criteria.isEmpty() ? "" : "\nWould count as done: " + criteria,
                                text(row, "status").replace('_', ' '))));
        line("END:VEVENT");
    }

    void end() throws IOException {
        line("END:VCALENDAR");
        out.flush();
    }

    private static String status(String status, String precision) {
        if (status.equals("withdrawn") || status.equals("void")) {
            return "CANCELLED";
        }
        return precision.equals("hour") || precision.equals("day") ? "CONFIRMED" : "TENTATIVE";
    }

    private Object value(Row row, String column) {
        Object value = row.get(table.column(column));
        if (value == null) {
            throw new IllegalStateException("A claim with a window has no " + column);
        }
        return value;
    }

    private String text(Row row, String column) {
        @Nullable Object value = row.get(table.column(column));
        return value == null ? "" : value.toString();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A line of at most 75 bytes; what is longer goes on behind a blank on the next one. */
    private void line(String content) throws IOException {
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            int point = content.codePointAt(i);
            int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (bytes + size > LONGEST_LINE) {
                out.write("\r\n ");
                bytes = 1;
            }
            out.write(Character.toChars(point));
            bytes += size;
            i += Character.charCount(point);
        }
        out.write("\r\n");
    }
}
