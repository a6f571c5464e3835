package org.outturn.web.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.outturn.core.export.Table;
import org.outturn.core.export.Tables;

/** The dictionary of all tables, and the metadata beside each CSV file. */
@Path("/api/v1")
@RolesAllowed("viewer")
@Tag(name = "Dictionary")
public class DictionaryResource {
    private final ObjectMapper json;

    DictionaryResource(ObjectMapper json) {
        this.json = json;
    }

    @GET
    @Path("dictionary")
    @Operation(summary = "Every table, column and parameter, with its meaning")
    public Response dictionary(@Context UriInfo uri, @Context Request request) throws IOException {
        Parameters.none(uri);
        return Tagged.answer(request, json.writeValueAsBytes(Dictionary.all()), MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("{table:[a-z][a-z-]*}.csv-metadata.json")
    @Operation(summary = "What stands in the columns of a CSV file, for programs: CSV on the Web (CSVW)")
    public Response csvw(@RestPath String table, @Context UriInfo uri, @Context Request request) throws IOException {
        Parameters.none(uri);
        Table known = Tables.named(table).orElseThrow(NotFoundException::new);
        return Tagged.answer(
                request, json.writeValueAsBytes(Dictionary.csvw(known, table + ".csv")), "application/csvm+json");
    }
}
