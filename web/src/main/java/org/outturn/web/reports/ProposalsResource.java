package org.outturn.web.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.outturn.core.export.ProposalTally;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.text.Dates;
import org.outturn.web.text.MachineReasons;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Reasons;
import org.outturn.web.text.Words;

/** How good the machine's proposals are, measured by what the desk made of them. */
@Path("/reports/proposals")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class ProposalsResource {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final Frames frames;
    private final EntityManager database;

    ProposalsResource(Frames frames, EntityManager database) {
        this.frames = frames;
        this.database = database;
    }

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance proposals(ProposalsView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param all what became of all proposals of evidence
     * @param tables the same in groups
     * @param same what became of drafts that were taken for known claims
     * @param dismissals why proposals were dismissed
     */
    public record ProposalsView(Frame frame, Line all, List<Table> tables, List<Line> same, List<Line> dismissals) {}

    /**
     * One way of grouping.
     *
     * @param id its anchor
     * @param title what it is called
     * @param head what its first column holds
     * @param lines the groups
     */
    public record Table(String id, String title, String head, List<Line> lines) {}

    /**
     * One group.
     *
     * @param name what they have in common
     * @param row the counts
     * @param share the share accepted of those judged, with its interval, in words; empty when none was
     * @param width the share as a width in the picture, 0 to 100
     */
    public record Line(String name, ProposalTally.Row row, String share, long width) {
        static Line of(ProposalTally.Row row, UnaryOperator<String> word) {
            return new Line(
                    word.apply(row.name()),
                    row,
                    row.share()
                            .map(part -> messages()
                                    .shareWithInterval(
                                            Math.round(100 * part.value()),
                                            Math.round(100 * part.low()),
                                            Math.round(100 * part.high())))
                            .orElse(""),
                    row.share().map(part -> Math.round(100 * part.value())).orElse(0L));
        }
    }

    @GET
    @Transactional
    public TemplateInstance index() {
        return Templates.proposals(new ProposalsView(
                frames.at("reports"),
                Line.of(ProposalTally.all(database), UnaryOperator.identity()),
                List.of(
                        new Table(
                                "months",
                                messages().byMonthSmall(),
                                messages().proposedIn(),
                                lines(ProposalTally.byMonth(database), ProposalsResource::month)),
                        new Table(
                                "bearings",
                                messages().byReading(),
                                messages().readAs(),
                                lines(ProposalTally.byBearing(database), Words::reading)),
                        new Table(
                                "scores",
                                messages().bySureness(),
                                messages().scoreFrom(),
                                lines(ProposalTally.byScore(database), UnaryOperator.identity())),
                        new Table(
                                "reasons",
                                messages().byKindOfReason(),
                                messages().reason(),
                                lines(ProposalTally.byReason(database), MachineReasons::kind))),
                lines(ProposalTally.sameClaims(database), ProposalsResource::relation),
                lines(ProposalTally.dismissals(database), Reasons::reasonWord)));
    }

    private static List<Line> lines(List<ProposalTally.Row> rows, UnaryOperator<String> word) {
        return rows.stream().map(row -> Line.of(row, word)).toList();
    }

    /** How a draft was taken; other names are words of their own. */
    private static String relation(String name) {
        return switch (name) {
            case "repeats" -> messages().repeats();
            case "moves_the_date" -> messages().movesTheDate();
            case "changes_the_certainty" -> messages().changesTheCertainty();
            default -> name;
        };
    }

    private static String month(String name) {
        return MONTH.matcher(name).matches() ? Dates.month(YearMonth.parse(name)) : name;
    }

    private static ReportsMessages messages() {
        return ReaderLanguage.messages(ReportsMessages.class);
    }
}
