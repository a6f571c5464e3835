package org.outturn.web.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimPage;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.core.claim.Status;
import org.outturn.core.export.ClaimRecord;
import org.outturn.web.Desk;
import org.outturn.web.claims.ClaimLine;
import org.outturn.web.claims.ClaimLists;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.text.Counts;
import org.outturn.web.text.Dates;

/** A month of windows: bars in the weeks, long ones above them, and what closes next beside them. */
@Path("/calendar")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class CalendarResource {

    /** A window that lasts longer stands above the weeks. */
    private static final int LONG = 21;

    /** More bars than these do not help anybody. */
    private static final int PER_WEEK = 14;

    private static final int ABOVE = 14;
    private static final int NEXT = 12;

    private final Desk desk;
    private final Frames frames;
    private final ClaimLists claims;

    CalendarResource(Desk desk, Frames frames, ClaimLists claims) {
        this.desk = desk;
        this.frames = frames;
        this.claims = claims;
    }

    @CheckedTemplate(basePath = "calendar")
    static class Templates {
        static native TemplateInstance index(MonthView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param title the month in words
     * @param previous the month before, as the address writes it
     * @param next the month after
     * @param from its first day
     * @param to its last day
     * @param total how many windows touch it, as far as they were counted
     * @param counted the same in words
     * @param shown how many of them are drawn
     * @param above windows that last long
     * @param moreAbove how many more of these there are
     * @param weeks its weeks
     * @param closing what closes next
     */
    public record MonthView(
            Frame frame,
            String title,
            String previous,
            String next,
            LocalDate from,
            LocalDate to,
            long total,
            String counted,
            long shown,
            List<CalendarBar> above,
            int moreAbove,
            List<Week> weeks,
            List<ClaimLine> closing) {}

    /**
     * A week.
     *
     * @param days its seven days
     * @param bars the windows in it
     * @param more how many more of these there are
     * @param from its first day
     * @param to its last day
     */
    public record Week(List<Day> days, List<CalendarBar> bars, int more, LocalDate from, LocalDate to) {}

    /**
     * A day.
     *
     * @param column from 1 for Monday
     * @param word its number, with the month where that changes
     * @param outside whether it belongs to another month
     * @param today whether it is today
     */
    public record Day(int column, String word, boolean outside, boolean today) {}

    @GET
    @Transactional
    public TemplateInstance index(@RestQuery @Nullable String month, @Context UriInfo uri) {
        BadParametersException.unless(uri, List.of("month"));
        YearMonth shown = month(month);
        LocalDate first = shown.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = shown.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        ClaimFilter filter = ClaimFilter.ACCEPTED.withDue(first, last);
        long total = claims.count(filter);
        // a window without end is drawn on its first day, so that none is missed that began before
        List<ClaimRecord> found = claims.within(filter, first, total);
        List<ClaimRecord> lasting = found.stream()
                .filter(claim -> CalendarBar.Days.of(claim).length() > LONG)
                .toList();
        List<Week> weeks = new ArrayList<>();
        for (LocalDate monday = first; monday.isBefore(last); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, shown, found));
        }
        ClaimFilter open = ClaimFilter.ACCEPTED
                .withStatus(EnumSet.of(Status.OPEN))
                .withDue(desk.today(), LocalDate.of(9999, 12, 31));
        return Templates.index(new MonthView(
                frames.at("calendar"),
                Dates.month(shown),
                shown.minusMonths(1).toString(),
                shown.plusMonths(1).toString(),
                shown.atDay(1),
                shown.atEndOfMonth(),
                total,
                Counts.shown(total, ClaimLists.most(filter)),
                found.size(),
                lasting.stream()
                        .limit(ABOVE)
                        .map(claim -> CalendarBar.allMonth(claim, CalendarBar.Days.of(claim), first, last))
                        .toList(),
                Math.max(0, lasting.size() - ABOVE),
                weeks,
                claims.page(open, ClaimPage.FIRST.withLimit(NEXT).fromDay(desk.today())).rows().stream()
                        .map(claim -> ClaimLine.of(claim, desk.today()))
                        .toList()));
    }

    private YearMonth month(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return YearMonth.from(desk.today());
        }
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= 1900 && month.getYear() <= 9998) {
                return month;
            }
        } catch (DateTimeException e) {
            // answered below
        }
        throw new BadParametersException(List.of(
                new ParameterProblem("month", "“%s” is no month. Write it as 2025-06.".formatted(text), List.of())));
    }

    private Week week(LocalDate monday, YearMonth month, List<ClaimRecord> found) {
        LocalDate sunday = monday.plusDays(6);
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            LocalDate day = monday.plusDays(i);
            boolean outside = !YearMonth.from(day).equals(month);
            boolean named = outside && (i == 0 || day.getDayOfMonth() == 1);
            days.add(new Day(
                    i + 1,
                    named ? Dates.dayWithoutYear(day) : String.valueOf(day.getDayOfMonth()),
                    outside,
                    day.equals(desk.today())));
        }
        List<ClaimRecord> here = found.stream()
                .filter(claim -> {
                    CalendarBar.Days drawn = CalendarBar.Days.of(claim);
                    return drawn.length() <= LONG
                            && !drawn.from().isAfter(sunday)
                            && !drawn.to().isBefore(monday);
                })
                .toList();
        return new Week(
                days,
                here.stream()
                        .limit(PER_WEEK)
                        .map(claim -> CalendarBar.inWeek(claim, CalendarBar.Days.of(claim), monday))
                        .toList(),
                Math.max(0, here.size() - PER_WEEK),
                monday,
                sunday);
    }
}
