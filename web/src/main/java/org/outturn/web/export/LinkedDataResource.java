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

/** Many claims as linked data. */
@Path("/api/v1/claims.jsonld")
@RolesAllowed("viewer")
@Tag(name = "Reports")
public class LinkedDataResource {
    private final ExportFiles files;
    private final ExportAnswer answer;

    LinkedDataResource(ExportFiles files, ExportAnswer answer) {
        this.files = files;
        this.answer = answer;
    }

    @GET
    @Operation(summary = "Claims as schema.org ClaimReview, Claim and Event in one graph; takes the filter of claims")
    @APIResponse(responseCode = "200", description = "The graph; the header Outturn-Rows says how many claims it has")
    @APIResponse(responseCode = "400", description = "A parameter is not understood")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    public Response claims(@Context UriInfo uri) throws IOException {
        return answer.of(
                files.at(ExportFiles.LINKED_DATA, uri.getQueryParameters(), uri.getRequestUri()),
                ExportFiles.LINKED_DATA,
                uri);
    }
}
