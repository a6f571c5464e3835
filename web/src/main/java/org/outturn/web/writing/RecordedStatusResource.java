package org.outturn.web.writing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.StatusChange;
import org.outturn.core.claim.Verdict;
import org.outturn.web.Desk;
import org.outturn.web.export.ClaimDocument;
import org.outturn.web.security.Writes;

/** Verdicts that a program records, under the same rules as an editor's. */
@Path("/api/v1/claims/{id:[0-9]{1,18}}/status-changes")
@RolesAllowed(Writes.STATUS_CHANGES)
@Tag(name = "One claim")
public class RecordedStatusResource {
    private final Desk desk;
    private final ClaimWriting writing;
    private final ObjectMapper json;

    RecordedStatusResource(Desk desk, ClaimWriting writing, ObjectMapper json) {
        this.desk = desk;
        this.writing = writing;
        this.json = json;
    }

    /**
     * What became of a claim.
     *
     * @param status the new status
     * @param knownSince since when that is known
     * @param happenedOn when it happened; the day since when it is known when not given
     * @param reason why, in words that a reader can check
     * @param evidence the number of accepted evidence that it rests on
     * @param beforeTheEnd confirms "did not happen" while the window is open
     */
    @Schema(example = """
                    {"status":"happened","knownSince":"2025-06-12","happenedOn":"2025-06-10","reason":"The gazette printed the contract.","evidence":31}""")
    public record NewStatus(
            @Nullable String status,
            @Nullable LocalDate knownSince,
            @Nullable LocalDate happenedOn,
            @Nullable String reason,
            @Nullable Long evidence,
            @Nullable Boolean beforeTheEnd) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what became of a claim",
            description =
                    "Needs If-Match with the tag of the claim; a repeated Idempotency-Key with the same body acts once.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewStatus.class)))
    @APIResponse(responseCode = "201", description = "The row of the status change; the tag is the claim's new one")
    @APIResponse(responseCode = "404", description = "There is no such claim")
    @APIResponse(responseCode = "412", description = "The claim has changed since it was read")
    @APIResponse(responseCode = "422", description = "The rules do not allow it, or the key belongs to another request")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response record(@RestPath long id, String body, @Context HttpHeaders headers, @Context UriInfo uri) {
        ClaimDocument.noParameters(uri);
        NewStatus wanted = JsonBody.read(json, body, NewStatus.class);
        return writing.write(id, body, headers, uri, (claim, editor) -> {
            claim.changeStatus(verdict(wanted), editor, desk.today(), desk.now());
            StatusChange.flush();
            long change =
                    claim.statusChanges().get(claim.statusChanges().size() - 1).id();
            return writing.onConnection(connection -> ClaimDocument.statusChange(connection, claim.id(), change));
        });
    }

    private static Verdict verdict(NewStatus wanted) {
        if (wanted.knownSince() == null) {
            throw new RefusedException("knownSince", "Give the day since when it is known.");
        }
        return new Verdict(
                status(wanted.status()),
                wanted.knownSince(),
                Optional.ofNullable(wanted.happenedOn()),
                wanted.reason() == null ? "" : wanted.reason(),
                Optional.ofNullable(wanted.evidence()).map(RecordedStatusResource::evidence),
                Boolean.TRUE.equals(wanted.beforeTheEnd()),
                Optional.empty());
    }

    private static Status status(@Nullable String code) {
        return Arrays.stream(Status.values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        "status",
                        "Say one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Status.values())
                                                .map(Status::code)
                                                .toList()) + "."));
    }

    private static Evidence evidence(long number) {
        Evidence piece = Evidence.findById(number);
        if (piece == null) {
            throw new RefusedException("evidence", "There is no such evidence.");
        }
        return piece;
    }
}
