package org.outturn.web.audit;

import io.agroal.api.AgroalDataSource;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.outturn.core.audit.AuditEntry;
import org.outturn.core.audit.AuditKind;
import org.outturn.core.audit.AuditLog;
import org.outturn.core.editor.Editor;
import org.outturn.web.Desk;
import org.outturn.web.claims.FilterView;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.DatabaseAwayException;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.text.Dates;
import org.outturn.web.text.Reasons;

/** Who did what when. */
@Path("/audit")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class AuditResource {
    private static final int LINES = 100;

    private final Desk desk;
    private final Frames frames;
    private final AgroalDataSource database;

    AuditResource(Desk desk, Frames frames, AgroalDataSource database) {
        this.desk = desk;
        this.frames = frames;
        this.database = database;
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance index(AuditView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param lines what was done, newest first
     * @param editors the choices of who
     * @param kinds the choices of what
     * @param from the chosen first day, ISO; empty for any
     * @param to the chosen last day, ISO; empty for any
     * @param older the address of the next page; empty for none
     * @param csv the address of the whole as a file
     */
    public record AuditView(
            Frame frame,
            List<Line> lines,
            List<FilterView.Choice> editors,
            List<FilterView.Choice> kinds,
            String from,
            String to,
            String older,
            String csv) {}

    /**
     * One thing done.
     *
     * @param at the instant, ISO
     * @param shown "10 June, 16:02"
     * @param who did it
     * @param what in a sentence without its subject
     * @param claimId the claim it was done to; 0 for none
     * @param claim that claim's line
     * @param reason in the words of who did it; empty for none
     */
    public record Line(String at, String shown, String who, String what, long claimId, String claim, String reason) {}

    @GET
    @Transactional
    public TemplateInstance index(@Context UriInfo uri) {
        AuditQuery query = query(uri);
        List<AuditEntry> entries;
        try (Connection connection = database.getConnection()) {
            entries = new AuditLog(connection).page(query.filter(), query.after(), LINES + 1);
        } catch (SQLException e) {
            throw new DatabaseAwayException(e);
        }
        List<AuditEntry> shown = entries.subList(0, Math.min(LINES, entries.size()));
        return Templates.index(new AuditView(
                frames.at("audit"),
                shown.stream().map(this::line).toList(),
                Editor.byName().stream()
                        .map(editor -> new FilterView.Choice(
                                String.valueOf(editor.id()),
                                editor.name(),
                                query.given("editor").equals(String.valueOf(editor.id()))))
                        .toList(),
                Arrays.stream(AuditKind.values())
                        .map(kind -> new FilterView.Choice(
                                kind.code(),
                                AuditWords.kind(kind),
                                query.given("kind").equals(kind.code())))
                        .toList(),
                query.given("from"),
                query.given("to"),
                entries.size() > LINES ? query.address("/audit", shown.get(LINES - 1)) : "",
                query.address("/audit.csv")));
    }

    private Line line(AuditEntry entry) {
        return new Line(
                entry.recordedAt().toString(),
                Dates.moment(entry.recordedAt(), desk.zone(), desk.today()),
                entry.editor(),
                AuditWords.done(entry),
                entry.claimId() == null ? 0 : entry.claimId(),
                entry.claim(),
                Reasons.reasonWord(entry.reason()));
    }

    private AuditQuery query(UriInfo uri) {
        AuditQuery query = AuditQuery.of(uri.getQueryParameters(), desk.zone());
        if (!query.problems().isEmpty()) {
            throw new BadParametersException(query.problems());
        }
        return query;
    }
}
