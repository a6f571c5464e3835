package org.outturn.web.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.export.ClaimExport;
import org.outturn.web.Desk;
import org.outturn.web.claims.ClaimLists;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.ProblemDocument;

/** Claims and verdicts for programs and reports, by the same filter as the page. */
@Path("/api/v1")
@RolesAllowed("viewer")
@Tag(name = "Export")
public class ClaimsExportResource {
    private static final String CSV = "text/csv";

    private final Desk desk;
    private final ClaimLists claims;

    ClaimsExportResource(Desk desk, ClaimLists claims) {
        this.desk = desk;
        this.claims = claims;
    }

    /**
     * A page of claims.
     *
     * @param claims the claims, in order
     * @param total how many there are in all
     * @param asOf the day from which timing is judged
     * @param next the address of the next page; null on the last
     * @param previous the address of the page before; null on the first
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ClaimsPage(
            List<ClaimJson> claims,
            long total,
            String asOf,
            @Nullable String next,
            @Nullable String previous) {}

    @GET
    @Path("claims")
    @Produces(MediaType.APPLICATION_JSON)
    @FilterParameters
    @Operation(
            summary = "Claims, paged",
            description = "The claims that the filter lets through, in the order of the page, 50 at a time.")
    @APIResponse(
            responseCode = "200",
            description = "A page of claims; the Link header leads to the next",
            content = @Content(schema = @Schema(implementation = ClaimsPage.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not understood",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    public Response claims(@Context UriInfo uri) {
        ClaimFilterReader.Read read = read(uri);
        ClaimExport.Page page = claims.page(read.filter(), read.page());
        String next = page.next()
                .map(place -> address(uri, "after", place.cursor(read.page().sort())))
                .orElse(null);
        String previous = page.previous()
                .map(place -> address(uri, "before", place.cursor(read.page().sort())))
                .orElse(null);
        Response.ResponseBuilder answer = Response.ok(new ClaimsPage(
                page.rows().stream().map(ClaimJson::of).toList(),
                claims.count(read.filter()),
                desk.today().toString(),
                next,
                previous));
        List<String> links = new ArrayList<>();
        if (next != null) {
            links.add("<%s>; rel=\"next\"".formatted(next));
        }
        if (previous != null) {
            links.add("<%s>; rel=\"prev\"".formatted(previous));
        }
        if (!links.isEmpty()) {
            answer.header("Link", String.join(", ", links));
        }
        return answer.build();
    }

    @GET
    @Path("claims.csv")
    @Produces(CSV)
    @FilterParameters
    @Operation(
            summary = "Claims as CSV",
            description =
                    "All claims that the filter lets through, one row each; after, before and limit play no part.")
    @APIResponse(responseCode = "200", description = "The table, RFC 4180, UTF-8, one head row")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not understood",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    public Response claimsCsv(@Context UriInfo uri) {
        ClaimFilterReader.Read read = read(uri);
        StreamingOutput table = out ->
                CsvTable.write(out, ClaimColumns.ALL, taker -> claims.forEach(read.filter(), read.page(), taker));
        return file(table, "claims");
    }

    @GET
    @Path("status-changes.csv")
    @Produces(CSV)
    @FilterParameters
    @Operation(
            summary = "Verdicts as CSV",
            description = "Every verdict on the claims that the filter lets through, oldest first.")
    @APIResponse(responseCode = "200", description = "The table, RFC 4180, UTF-8, one head row")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not understood",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    public Response statusChangesCsv(@Context UriInfo uri) {
        ClaimFilterReader.Read read = read(uri);
        StreamingOutput table = out ->
                CsvTable.write(out, StatusChangeColumns.ALL, taker -> claims.forEachStatusChange(read.filter(), taker));
        return file(table, "status-changes");
    }

    private Response file(StreamingOutput table, String name) {
        return Response.ok(table)
                .type(CSV + "; charset=UTF-8; header=present")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"outturn-%s-%s.csv\"".formatted(name, desk.today()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static ClaimFilterReader.Read read(UriInfo uri) {
        ClaimFilterReader.Read read = ClaimFilterReader.read(uri.getQueryParameters(), List.of());
        if (!read.problems().isEmpty()) {
            throw new BadParametersException(read.problems());
        }
        return read;
    }

    private static String address(UriInfo uri, String parameter, String cursor) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("after")
                .replaceQueryParam("before")
                .replaceQueryParam(parameter, cursor)
                .build()
                .toString();
    }
}
