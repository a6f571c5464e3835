package org.outturn.web.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.outturn.core.export.AsOf;
import org.outturn.web.Desk;
import org.outturn.web.OutturnConfig;

/** One claim: as JSON with its histories, as linked data of schema.org, and as annotations of the articles. */
@Path("/api/v1/claims/{id:[0-9]{1,18}}")
@RolesAllowed("viewer")
@Tag(name = "One claim")
@APIResponse(responseCode = "200", description = "The claim; its tag answers If-None-Match with 304")
@APIResponse(responseCode = "400", description = "A parameter is not understood")
@APIResponse(responseCode = "401", description = "Nobody is signed in")
@APIResponse(responseCode = "404", description = "There is, or was then, no such claim")
public class ClaimItemResource {
    private static final String LINKED_DATA = "application/ld+json";

    private final Desk desk;
    private final OutturnConfig config;
    private final ClaimDocument claims;
    private final ClaimAnnotations annotations;
    private final ObjectMapper json;

    ClaimItemResource(
            Desk desk, OutturnConfig config, ClaimDocument claims, ClaimAnnotations annotations, ObjectMapper json) {
        this.desk = desk;
        this.config = config;
        this.claims = claims;
        this.annotations = annotations;
        this.json = json;
    }

    @GET
    @Operation(summary = "One claim with its verdicts, evidence, appearances, revisions and review decisions")
    public Response claim(@RestPath long id, @Context UriInfo uri, @Context Request request) throws IOException {
        AsOf asOf = Parameters.asOf(uri, desk);
        byte[] body = claims.body(claims.read(id, asOf), id, asOf, Base.of(config, uri));
        return Tagged.answer(request, body, MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("linked-data.jsonld")
    @Operation(summary = "One claim as schema.org ClaimReview, Claim and Event")
    public Response linkedData(@RestPath long id, @Context UriInfo uri, @Context Request request) throws IOException {
        ClaimDocument.Parts parts = claims.read(id, Parameters.asOf(uri, desk));
        Map<String, Object> data = LinkedData.of(parts, Base.of(config, uri));
        return Tagged.answer(request, json.writeValueAsBytes(data), LINKED_DATA);
    }

    @GET
    @Path("annotations.jsonld")
    @Operation(summary = "Where one claim and its evidence stand in the articles: W3C Web Annotations")
    public Response annotations(@RestPath long id, @Context UriInfo uri, @Context Request request) throws IOException {
        AsOf asOf = Parameters.asOf(uri, desk);
        List<Map<String, Object>> items = annotations.of(claims.read(id, asOf), Base.of(config, uri));
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "http://www.w3.org/ns/anno.jsonld");
        page.put("id", Base.of(config, uri).api("claims/" + id + "/annotations.jsonld"));
        page.put("type", "AnnotationPage");
        page.put("items", items);
        return Tagged.answer(request, json.writeValueAsBytes(page), LINKED_DATA);
    }
}
