package org.outturn.web.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.core.export.OutcomeTally.Group;
import org.outturn.core.export.OutcomeTally.Grouped;
import org.outturn.core.export.Outcomes;
import org.outturn.web.claims.ListAddress;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.record.OutcomeBar;
import org.outturn.web.record.RecordView;
import org.outturn.web.record.Records;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Words;

/** What became of the claims that the filter in the address lets through; the filter is that of the list of claims. */
@Path("/reports")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class ReportsResource {
    private static final int ROWS = 50;

    private final Frames frames;
    private final Records records;

    ReportsResource(Frames frames, Records records) {
        this.frames = frames;
        this.records = records;
    }

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance index(ReportView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param from the first day of announcement, as typed; empty for any
     * @param to the last day of announcement
     * @param groups what the claims can be grouped by
     * @param lede how many claims these are, and from when
     * @param record what became of all of them
     * @param rows what became of each group
     * @param most how many groups are shown at most
     * @param list the address of the same claims as a list
     * @param csv the address of the same claims as a file
     */
    public record ReportView(
            Frame frame,
            String from,
            String to,
            String lede,
            List<GroupLink> groups,
            RecordView record,
            List<Row> rows,
            int most,
            String list,
            String csv) {}

    /**
     * A way of grouping.
     *
     * @param code the code in the address
     * @param word what it is called
     * @param address where it leads
     * @param current whether it is shown
     */
    public record GroupLink(String code, String word, String address, boolean current) {}

    /**
     * One group.
     *
     * @param name what it is called
     * @param outcomes what became of its claims
     * @param inTime how many happened, and not after their window
     * @param bar the same as a picture
     * @param share the share of the decided ones that happened, in words; empty when none is decided
     */
    public record Row(String name, Outcomes outcomes, long inTime, OutcomeBar bar, String share) {}

    @GET
    @Transactional
    public TemplateInstance index(@Context UriInfo uri) {
        MultivaluedMap<String, String> parameters = uri.getQueryParameters();
        ClaimFilterReader.Read read = ClaimFilterReader.read(parameters, List.of("by"));
        Group group = group(parameters.getFirst("by"));
        if (!read.problems().isEmpty()) {
            throw new BadParametersException(read.problems());
        }
        ListAddress address = ListAddress.of(parameters);
        List<GroupLink> groups = Arrays.stream(Group.values())
                .map(one -> new GroupLink(
                        one.code(), by(one), address.elsewhere("/reports", "by", one.code()), one == group))
                .toList();
        String from = read.filter().announcedFrom().map(Object::toString).orElse("");
        String to = read.filter().announcedTo().map(Object::toString).orElse("");
        RecordView record = records.of(messages().theseClaims(), read.filter());
        return Templates.index(new ReportView(
                frames.at("reports"),
                from,
                to,
                messages().whatBecameOf(record.bar().total(), from, to),
                groups,
                record,
                records.by(group, read.filter(), ROWS).stream()
                        .map(grouped -> row(grouped, group))
                        .toList(),
                ROWS,
                address.elsewhere("/claims"),
                address.elsewhere("/api/v1/claims.csv")));
    }

    private static Group group(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return Group.KIND;
        }
        Optional<Group> group = Arrays.stream(Group.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
        return group.orElseThrow(() -> new BadParametersException(List.of(new ParameterProblem(
                "by",
                "“%s” is no way of grouping.".formatted(code),
                Arrays.stream(Group.values()).map(Group::code).toList()))));
    }

    private static Row row(Grouped grouped, Group group) {
        Outcomes outcomes = grouped.outcomes();
        String share = outcomes.share()
                .map(part -> messages()
                        .shareWithInterval(
                                Math.round(100 * part.value()),
                                Math.round(100 * part.low()),
                                Math.round(100 * part.high())))
                .orElse("");
        return new Row(
                name(grouped.name(), group),
                outcomes,
                outcomes.happened() - outcomes.late(),
                OutcomeBar.of(outcomes),
                share);
    }

    /** The name of a group in the reader's language; files keep the codes. */
    private static String name(String name, Group group) {
        return switch (group) {
            case KIND -> Words.kind(name);
            case CERTAINTY -> Words.certainty(name);
            case MONTH -> Dates.month(YearMonth.parse(name));
            case SPEAKER, SOURCE -> name;
        };
    }

    private static String by(Group group) {
        return switch (group) {
            case KIND -> messages().byKind();
            case SPEAKER -> messages().bySpeaker();
            case SOURCE -> messages().bySource();
            case CERTAINTY -> messages().byCertainty();
            case MONTH -> messages().byMonthSmall();
        };
    }

    private static ReportsMessages messages() {
        return ReaderLanguage.messages(ReportsMessages.class);
    }
}
