package org.outturn.web.claims;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.claim.Status;
import org.outturn.core.export.ClaimExport;
import org.outturn.core.export.Highlight;
import org.outturn.core.view.Preferences;
import org.outturn.core.view.SavedView;
import org.outturn.web.Desk;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Counts;
import org.outturn.web.text.ReaderLanguage;

/** The list of claims, by the filter in the address. */
@Path("/claims")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class ClaimsResource {
    /** The rows of a page when nothing else is asked for; with more the page would grow beyond 60 kB. */
    private static final int ROWS = 40;

    /** The same for a search, whose rows show what was said as well. */
    private static final int FOUND_ROWS = 35;

    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;
    private final ClaimLists claims;

    ClaimsResource(Desk desk, Frames frames, CurrentEditor current, ClaimLists claims) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
        this.claims = claims;
    }

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance index(ListView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param title of the list
     * @param views the saved views, as tabs
     * @param query the filter and order, to be saved as a view
     * @param lines the claims
     * @param total how many there are in all
     * @param filter the filter as form and chips
     * @param counts per status
     * @param proposed how many of them nobody has reviewed; empty for none
     * @param columns the heads of the table that sort it
     * @param shows the codes of the columns shown
     * @param columnChoices all columns, to choose from
     * @param previous the address of the page before; empty for none
     * @param next the address of the page after; empty for none
     * @param csv the address of the same claims as a file
     * @param json the address of the same claims in the API
     * @param history the address of their verdicts as a file
     */
    public record ListView(
            Frame frame,
            String title,
            List<ViewTab> views,
            String query,
            List<ClaimLine> lines,
            String total,
            FilterView filter,
            List<StatusCount> counts,
            String proposed,
            Map<String, ColumnHead> columns,
            Set<String> shows,
            List<FilterView.Choice> columnChoices,
            String previous,
            String next,
            String csv,
            String json,
            String history) {}

    @GET
    @Transactional
    public TemplateInstance index(@Context UriInfo uri) {
        ClaimFilterReader.Read read = ClaimFilterReader.read(uri.getQueryParameters(), List.of());
        if (!read.problems().isEmpty()) {
            throw new BadParametersException(read.problems());
        }
        Optional<Map<Status, Long>> perStatus = claims.countPerStatus(read.filter());
        int most = ClaimLists.most(read.filter());
        long total = claims.count(read.filter(), perStatus);
        ClaimExport.Page page = claims.page(
                read.filter(),
                uri.getQueryParameters().containsKey("limit")
                        ? read.page()
                        : read.page().withLimit(read.filter().words().isEmpty() ? ROWS : FOUND_ROWS),
                total);
        Set<String> shows =
                ListColumn.shown(current.id().map(Preferences::columnsOf).orElse(List.of()));
        Map<Long, Highlight> found = claims.highlights(read.filter().words(), page.rows());
        ListAddress address = ListAddress.of(uri.getQueryParameters());
        long proposed = claims.countProposed(read.filter());
        return Templates.index(new ListView(
                frames.at("claims"),
                messages().claims(),
                ViewTab.of(current.known().map(SavedView::seenBy).orElse(List.of()), address),
                address.query(),
                page.rows().stream()
                        .map(row -> ClaimLine.of(row, desk.today()))
                        .map(line -> found.containsKey(line.id()) ? line.found(found.get(line.id())) : line)
                        .toList(),
                Counts.shown(total, most),
                FilterView.of(read.filter(), address),
                StatusCount.of(perStatus, read.filter(), address),
                proposed == 0 ? "" : Counts.shown(proposed, most),
                ColumnHead.of(read.page(), address),
                shows,
                ListColumn.choices(shows),
                page.previous()
                        .map(place ->
                                address.page("before", place.cursor(read.page().sort())))
                        .orElse(""),
                page.next()
                        .map(place ->
                                address.page("after", place.cursor(read.page().sort())))
                        .orElse(""),
                address.elsewhere("/api/v1/claims.csv"),
                address.elsewhere("/api/v1/claims"),
                address.elsewhere("/api/v1/status-changes.csv")));
    }

    private static ClaimListMessages messages() {
        return ReaderLanguage.messages(ClaimListMessages.class);
    }
}
