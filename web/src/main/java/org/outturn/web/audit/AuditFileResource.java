package org.outturn.web.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.outturn.core.audit.AuditFilter;
import org.outturn.core.audit.AuditLog;
import org.outturn.web.Desk;
import org.outturn.web.export.CsvTable;
import org.outturn.web.export.Download;
import org.outturn.web.export.ExportReading;
import org.outturn.web.page.BadParametersException;

/** The audit log as CSV, newest first, however long it is. */
@Path("/audit.csv")
@RolesAllowed("admin")
@Produces("text/csv; charset=UTF-8")
public class AuditFileResource {
    private final Desk desk;
    private final ExportReading reading;
    private final RoutingContext context;

    AuditFileResource(Desk desk, ExportReading reading, RoutingContext context) {
        this.desk = desk;
        this.reading = reading;
        this.context = context;
    }

    @GET
    public Response csv(@Context UriInfo uri) {
        AuditQuery query = AuditQuery.of(uri.getQueryParameters(), desk.zone());
        if (!query.problems().isEmpty()) {
            throw new BadParametersException(query.problems());
        }
        return Response.ok(new Download(context, out -> write(query.filter(), out)))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"outturn-audit-%s.csv\"".formatted(desk.today()))
                .build();
    }

    private void write(AuditFilter filter, OutputStream out) throws IOException {
        BufferedWriter buffered = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(buffered);
        csv.writeRecord("recordedAt", "kind", "editorId", "editor", "claimId", "claim", "what", "reason");
        reading.inOneMoment(connection -> new AuditLog(connection)
                .forEach(
                        filter,
                        entry -> csv.writeRecord(
                                entry.recordedAt().toString(),
                                entry.kind().code(),
                                String.valueOf(entry.editorId()),
                                CsvTable.safe(entry.editor()),
                                entry.claimId() == null ? "" : String.valueOf(entry.claimId()),
                                CsvTable.safe(entry.claim()),
                                CsvTable.safe(entry.what()),
                                CsvTable.safe(entry.reason()))));
        csv.flush();
        buffered.flush();
    }
}
