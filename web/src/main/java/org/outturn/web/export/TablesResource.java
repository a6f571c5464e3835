package org.outturn.web.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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
    private final Desk desk;
    private final ExportReading reading;
    private final ExportFiles files;
    private final ExportAnswer answer;
    private final ObjectMapper json;

    TablesResource(Desk desk, ExportReading reading, ExportFiles files, ExportAnswer answer, ObjectMapper json) {
        this.desk = desk;
        this.reading = reading;
        this.files = files;
        this.answer = answer;
        this.json = json;
    }

    @GET
    @Path("{table:[a-z][a-z-]*}")
    @Operation(hidden = true)
    public Response list(
            @RestPath String table, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request)
            throws IOException {
        Table known = Tables.named(table).orElseThrow(NotFoundException::new);
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            Optional<FileFormat> format = FileFormat.ofMediaType(accepted.getType() + "/" + accepted.getSubtype());
            if (format.isPresent()) {
                return file(known, format.get(), uri);
            }
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return page(known, uri, request);
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

    private Response page(Table table, UriInfo uri, Request request) throws IOException {
        TableQuery query =
                Parameters.query(table, uri.getQueryParameters(), List.of(ExportFiles.FIELDS, TablePage.EXACT), desk);
        Table chosen = Parameters.columns(table, uri.getQueryParameters());
        boolean exact = Parameters.flag(uri.getQueryParameters(), TablePage.EXACT);
        ExportReading.Counted counted = reading.page(chosen, query, exact ? Integer.MAX_VALUE : TablePage.COUNTED);
        TablePage page = TablePage.of(chosen, query, counted, uri);
        Response.ResponseBuilder found = Response.fromResponse(
                        Tagged.answer(request, json.writeValueAsBytes(page.body()), MediaType.APPLICATION_JSON))
                .header("Vary", "Accept");
        page.links().ifPresent(links -> found.header("Link", links));
        return found.build();
    }

    private Response file(Table table, FileFormat format, UriInfo uri) throws IOException {
        return answer.of(
                files.table(table, format, uri.getQueryParameters(), uri.getRequestUri()),
                table.name() + "." + format.suffix(),
                uri);
    }
}
