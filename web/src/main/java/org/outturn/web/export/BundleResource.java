package org.outturn.web.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.outturn.core.export.TableQuery;
import org.outturn.core.export.Tables;
import org.outturn.web.Desk;

/** Everything for a report in one file. */
@Path("/api/v1/reports")
@RolesAllowed("viewer")
@Tag(name = "Reports")
public class BundleResource {
    private final Desk desk;
    private final ExportReading reading;
    private final RoutingContext context;
    private final ObjectMapper json;

    BundleResource(Desk desk, ExportReading reading, RoutingContext context, ObjectMapper json) {
        this.desk = desk;
        this.reading = reading;
        this.context = context;
        this.json = json;
    }

    @GET
    @Path("bundle.zip")
    @Operation(
            summary = "All tables as CSV, with dictionary, filter, instant and checksums; takes the filter of claims")
    @APIResponse(responseCode = "200", description = "A ZIP file")
    @APIResponse(responseCode = "400", description = "A parameter is not understood")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    public Response bundle(@Context UriInfo uri) {
        TableQuery query = Parameters.query(Tables.CLAIMS, uri, List.of(), desk);
        Response.ResponseBuilder answer = Response.ok()
                .type("application/zip")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"outturn-%s.zip\""
                                .formatted(query.asOf().today()));
        if (HttpMethod.HEAD.equals(context.request().method())) {
            return answer.build();
        }
        FileNote note = new FileNote(
                uri.getRequestUri().toString(),
                desk.now(),
                query.asOf().instant().orElse(desk.now()),
                false);
        return answer.entity(new Download(
                        context.request(),
                        out -> reading.inOneMoment(connection -> new Bundle(out, json).write(connection, query, note))))
                .build();
    }
}
