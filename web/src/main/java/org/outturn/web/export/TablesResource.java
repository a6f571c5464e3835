package org.outturn.web.export;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableQuery;
import org.outturn.core.export.Tables;
import org.outturn.web.Desk;

/** Every table of {@link Tables}, in pages of JSON and as files. {@link ExportDocument} describes the addresses one by one. */
@Path("/api/v1")
@RolesAllowed("viewer")
public class TablesResource {
    private static final String END_MARK = "endMark";

    private final Desk desk;
    private final ExportReading reading;
    private final RoutingContext context;

    TablesResource(Desk desk, ExportReading reading, RoutingContext context) {
        this.desk = desk;
        this.reading = reading;
        this.context = context;
    }

    @GET
    @Path("{table:[a-z][a-z-]*}")
    @Operation(hidden = true)
    public Response list(@RestPath String table, @Context UriInfo uri, @Context HttpHeaders headers)
            throws IOException {
        Table known = Tables.named(table).orElseThrow(NotFoundException::new);
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            Optional<FileFormat> format = FileFormat.ofMediaType(accepted.getType() + "/" + accepted.getSubtype());
            if (format.isPresent()) {
                return file(known, format.get(), uri);
            }
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return page(known, uri);
            }
        }
        throw new NotAcceptableException();
    }

    @GET
    @Path("{table:[a-z][a-z-]*}.{suffix:csv|jsonl|xlsx|parquet}")
    @Operation(hidden = true)
    public Response file(@RestPath String table, @RestPath String suffix, @Context UriInfo uri) throws IOException {
        return file(
                Tables.named(table).orElseThrow(NotFoundException::new),
                FileFormat.ofSuffix(suffix).orElseThrow(NotFoundException::new),
                uri);
    }

    private Response page(Table table, UriInfo uri) throws IOException {
        TableQuery query = Parameters.query(table, uri, List.of(), desk);
        ExportReading.Counted counted = reading.page(table, query);
        TablePage page = TablePage.of(table, query, counted, uri);
        Response.ResponseBuilder answer = Response.ok(page.body())
                .type(MediaType.APPLICATION_JSON)
                .header("Vary", "Accept")
                .header("Cache-Control", "no-store");
        page.links().ifPresent(links -> answer.header("Link", links));
        return answer.build();
    }

    private Response file(Table table, FileFormat format, UriInfo uri) throws IOException {
        boolean lines = format == FileFormat.JSON_LINES;
        TableQuery query = Parameters.query(table, uri, lines ? List.of(END_MARK) : List.of(), desk);
        Response.ResponseBuilder answer = Response.ok()
                .type(format.contentType())
                .header("Vary", "Accept")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"outturn-%s-%s.%s\""
                                .formatted(table.name(), query.asOf().today(), format.suffix()));
        if (HttpMethod.HEAD.equals(context.request().method())) {
            return answer.header(TablePage.ROWS, reading.count(table, query)).build();
        }
        FileNote note = new FileNote(
                uri.getRequestUri().toString(),
                desk.now(),
                query.asOf().instant().orElse(desk.now()),
                lines && Parameters.flag(uri, END_MARK));
        return answer.entity(new Download(
                        context.request(),
                        out -> reading.write(table, query, format, note, out, rows -> context.response()
                                .putHeader(TablePage.ROWS, String.valueOf(rows)))))
                .build();
    }
}
