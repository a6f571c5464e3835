package org.outturn.web.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything for a report in one file. */
@Path("/api/v1/reports")
@RolesAllowed("viewer")
@Tag(name = "Reports")
public class BundleResource {
    private final ExportFiles files;
    private final ExportAnswer answer;

    BundleResource(ExportFiles files, ExportAnswer answer) {
        this.files = files;
        this.answer = answer;
    }

    @GET
    @Path("bundle.zip")
    @Operation(
            summary = "All tables as CSV, with dictionary, filter, instant and checksums; takes the filter of claims")
    @APIResponse(responseCode = "200", description = "A ZIP file")
    @APIResponse(responseCode = "400", description = "A parameter is not understood")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    public Response bundle(@Context UriInfo uri) throws IOException {
        return answer.of(
                files.at(ExportFiles.BUNDLE, uri.getQueryParameters(), uri.getRequestUri()), ExportFiles.BUNDLE, uri);
    }
}
