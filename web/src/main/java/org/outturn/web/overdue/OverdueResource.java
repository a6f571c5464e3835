package org.outturn.web.overdue;

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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.claim.ClaimPage;
import org.outturn.core.claim.ClaimSort;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.core.claim.SnoozeChange;
import org.outturn.core.claim.Timing;
import org.outturn.core.export.ClaimExport;
import org.outturn.core.export.ClaimRecord;
import org.outturn.web.Desk;
import org.outturn.web.claims.ClaimLine;
import org.outturn.web.claims.ClaimLists;
import org.outturn.web.claims.ListAddress;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Dates;

/**
 * What should have happened and has no verdict yet. A claim leaves this page by a status, or while it rests; then it is listed below
 * with the day on which it comes back.
 */
@Path("/overdue")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class OverdueResource {
    /** The rows of a page when nothing else is asked for; with more the page would grow beyond 60 kB. */
    private static final int ROWS = 30;

    private static final String PATH = "/overdue";

    /** What may be asked for besides the owner and the place in the list: nothing, since the page has its own filter. */
    private static final List<String> PARAMETERS = List.of("owner", "withoutOwner", "tag", "after", "before");

    private static final int RESTING = 20;

    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;
    private final ClaimLists claims;

    OverdueResource(Desk desk, Frames frames, CurrentEditor current, ClaimLists claims) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
        this.claims = claims;
    }

    @CheckedTemplate(basePath = "overdue")
    static class Templates {
        static native TemplateInstance index(OverdueView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param whose all, mine or none: whose claims are shown
     * @param me the reader's number
     * @param lines the claims, the most certain first
     * @param total how many there are
     * @param resting those that rest, soonest back first
     * @param restingTotal how many rest
     * @param previous the address of the page before; empty for none
     * @param next the address of the page after; empty for none
     * @param tomorrow the first day that a claim can rest until, ISO
     * @param inAWeek the day proposed for it, ISO
     * @param csv the address of the same claims as a file
     */
    public record OverdueView(
            Frame frame,
            String whose,
            long me,
            List<ClaimLine> lines,
            long total,
            List<Resting> resting,
            long restingTotal,
            String previous,
            String next,
            String tomorrow,
            String inAWeek,
            String csv) {}

    /**
     * A claim that rests.
     *
     * @param line the claim
     * @param until the day on which it comes back
     * @param by who let it rest
     * @param reason why
     */
    public record Resting(ClaimLine line, String until, String by, String reason) {}

    @GET
    @Transactional
    public TemplateInstance index(@Context UriInfo uri) {
        Map<String, List<String>> given = new LinkedHashMap<>(uri.getQueryParameters());
        List<ParameterProblem> unknown = given.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .map(name -> new ParameterProblem(name, "There is no parameter “%s” here.".formatted(name), PARAMETERS))
                .toList();
        given.put("sort", List.of(ClaimSort.RANK.code()));
        ClaimFilterReader.Read read = ClaimFilterReader.read(given, List.of());
        if (!unknown.isEmpty() || !read.problems().isEmpty()) {
            throw new BadParametersException(unknown.isEmpty() ? read.problems() : unknown);
        }
        ClaimFilter overdue = read.filter().withTiming(EnumSet.of(Timing.OVERDUE));
        ClaimExport.Page page =
                claims.page(overdue.withSnoozed(false), read.page().withLimit(ROWS));
        ListAddress address = ListAddress.of(uri.getQueryParameters());
        long me = current.id().orElse(0L);
        return Templates.index(new OverdueView(
                frames.at("overdue"),
                read.filter().withoutOwner()
                        ? "none"
                        : read.filter().owner().isPresent()
                                ? read.filter().owner().getAsLong() == me ? "mine" : "other"
                                : "all",
                me,
                page.rows().stream().map(this::line).toList(),
                claims.count(overdue.withSnoozed(false)),
                resting(overdue.withSnoozed(true)),
                claims.count(overdue.withSnoozed(true)),
                place(address, "before", page.previous()),
                place(address, "after", page.next()),
                desk.today().plusDays(1).toString(),
                desk.today().plusDays(7).toString(),
                csv(address)));
    }

    private ClaimLine line(ClaimRecord claim) {
        return ClaimLine.of(claim, desk.today());
    }

    private static String place(ListAddress address, String name, Optional<ClaimPage.Place> place) {
        return place.map(found -> address.elsewhere(PATH, name, found.cursor(ClaimSort.RANK)))
                .orElse("");
    }

    private static String csv(ListAddress address) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(address.parameters());
        parameters.put("timing", List.of(Timing.OVERDUE.code()));
        parameters.put("snoozed", List.of("false"));
        parameters.put("sort", List.of(ClaimSort.RANK.code()));
        return ListAddress.of(parameters).elsewhere("/api/v1/claims.csv");
    }

    private List<Resting> resting(ClaimFilter filter) {
        List<ClaimRecord> rows = claims.first(filter, RESTING);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, SnoozeChange> latest = SnoozeChange.latest(
                        rows.stream().map(ClaimRecord::id).toList())
                .stream()
                .collect(Collectors.toMap(change -> change.claim().id(), Function.identity()));
        return rows.stream()
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.snoozedUntil())))
                .map(row -> resting(row, Objects.requireNonNull(row.snoozedUntil()), latest.get(row.id())))
                .toList();
    }

    private Resting resting(ClaimRecord row, LocalDate until, @Nullable SnoozeChange change) {
        return new Resting(
                line(row),
                Dates.day(until, desk.today()),
                change == null ? "" : change.editor().name(),
                change == null ? "" : change.reason());
    }
}
