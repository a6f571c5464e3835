package org.outturn.web.background;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.editor.Editor;
import org.outturn.core.export.OrderedExport;
import org.outturn.web.Desk;
import org.outturn.web.export.ClaimDocument;
import org.outturn.web.export.Download;
import org.outturn.web.page.ProblemDocument;
import org.outturn.web.security.CurrentEditor;

/** One's own ordered exports: how far they are, and their files. */
@Path("/api/v1/exports")
@RolesAllowed("viewer")
@Tag(name = "Ordered exports")
public class OrderedExportsResource {
    private final Desk desk;
    private final CurrentEditor current;
    private final RoutingContext context;
    private final ClaimDocument addresses;

    OrderedExportsResource(Desk desk, CurrentEditor current, RoutingContext context, ClaimDocument addresses) {
        this.desk = desk;
        this.current = current;
        this.context = context;
        this.addresses = addresses;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "One's own ordered exports, newest first")
    @APIResponse(responseCode = "200", description = "The exports that are kept")
    public Response list(@Context UriInfo uri) {
        ClaimDocument.noParameters(uri);
        List<Map<String, @Nullable Object>> exports = OrderedExport.of(current.editor(), desk.now()).stream()
                .map(ordered -> body(ordered, uri))
                .toList();
        return Response.ok(Map.of("exports", exports))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("{id:[0-9]{1,18}}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "How far an ordered export is; while it is not done, Retry-After says when to look again")
    @APIResponse(responseCode = "200", description = "Its state, its rows, and the address of its file once it is done")
    @APIResponse(responseCode = "404", description = "There is no such export of yours, or it was kept long enough")
    public Response show(@RestPath long id, @Context UriInfo uri) {
        ClaimDocument.noParameters(uri);
        OrderedExport ordered = own(id);
        Response.ResponseBuilder answer = Response.ok(body(ordered, uri)).header("Cache-Control", "no-store");
        if (isOpen(ordered)) {
            answer.header("Retry-After", 2);
        }
        return answer.build();
    }

    @DELETE
    @Path("{id:[0-9]{1,18}}")
    @Transactional
    @Operation(summary = "Delete an ordered export and its file")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "There is no such export of yours")
    public Response delete(@RestPath long id) {
        own(id).delete();
        return Response.noContent().build();
    }

    @GET
    @Path("{id:[0-9]{1,18}}/file")
    @Operation(summary = "The file of an ordered export")
    @APIResponse(responseCode = "200", description = "The file; the header Outturn-Rows says how many rows it has")
    @APIResponse(responseCode = "404", description = "There is no such export of yours")
    @APIResponse(responseCode = "409", description = "It is not done")
    public Response file(@RestPath long id, @Context UriInfo uri) {
        ClaimDocument.noParameters(uri);
        OrderedExport ordered = QuarkusTransaction.requiringNew().call(() -> own(id));
        if (ordered.state() != OrderedExport.State.DONE) {
            return ProblemDocument.answer(
                    409,
                    "not-done",
                    "This export is not done",
                    "It is " + ordered.state().code() + ".");
        }
        Response.ResponseBuilder answer = Response.ok()
                .type(ordered.mediaType())
                .header("Outturn-Rows", ordered.rowsWritten())
                .header("Cache-Control", "private, no-cache")
                .header("Content-Disposition", "attachment; filename=\"" + ordered.fileName() + '"');
        if (HttpMethod.HEAD.equals(context.request().method().name())) {
            return answer.build();
        }
        return answer.entity(new Download(context, out -> {
                    try (InputStream file = new GZIPInputStream(new PartsInput(id))) {
                        file.transferTo(out);
                    }
                }))
                .build();
    }

    private OrderedExport own(long id) {
        OrderedExport found = OrderedExport.findById(id);
        Editor editor = current.editor();
        if (found == null
                || !found.editor().id().equals(editor.id())
                || !found.expiresAt().isAfter(desk.now())) {
            throw new NotFoundException();
        }
        return found;
    }

    private static boolean isOpen(OrderedExport ordered) {
        return ordered.state() == OrderedExport.State.WAITING || ordered.state() == OrderedExport.State.RUNNING;
    }

    private Map<String, @Nullable Object> body(OrderedExport ordered, UriInfo uri) {
        String self = addresses.api("exports/" + ordered.id(), uri);
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", ordered.id());
        body.put("state", ordered.state().code());
        body.put("of", ordered.path());
        body.put("address", ordered.address());
        body.put("rowsTotal", ordered.rowsTotal().orElse(null));
        body.put("rowsWritten", ordered.rowsWritten());
        body.put("reason", ordered.reason().isEmpty() ? null : ordered.reason());
        body.put("createdAt", ordered.createdAt().toString());
        body.put("finishedAt", ordered.finishedAt().map(Object::toString).orElse(null));
        body.put("keptUntil", ordered.expiresAt().toString());
        body.put("self", self);
        body.put("file", ordered.state() == OrderedExport.State.DONE ? self + "/file" : null);
        return body;
    }
}
