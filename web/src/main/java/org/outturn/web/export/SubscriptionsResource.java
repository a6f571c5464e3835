package org.outturn.web.export;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.Row;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableQuery;
import org.outturn.core.export.Tables;
import org.outturn.web.Desk;
import org.outturn.web.OutturnConfig;

/** What feed readers and calendars subscribe to. They cannot sign in, so these addresses take a token of their own kind. */
@Path("/api/v1")
@RolesAllowed("viewer")
@Tag(name = "Subscriptions")
@APIResponse(responseCode = "200", description = "The newest 100 entries, or the calendar")
@APIResponse(responseCode = "400", description = "A parameter is not understood")
@APIResponse(responseCode = "401", description = "Nobody is signed in, and there is no valid token")
public class SubscriptionsResource {
    /** The parameter that carries a token for feeds; it is read before any resource. */
    static final String TOKEN = "token";

    private static final int ENTRIES = 100;
    private static final String ATOM = "application/atom+xml; charset=UTF-8";
    private static final String CALENDAR = "text/calendar; charset=UTF-8";

    private final Desk desk;
    private final OutturnConfig config;
    private final ExportReading reading;
    private final RoutingContext context;

    SubscriptionsResource(Desk desk, OutturnConfig config, ExportReading reading, RoutingContext context) {
        this.desk = desk;
        this.config = config;
        this.reading = reading;
        this.context = context;
    }

    @GET
    @Path("status-changes.atom")
    @Operation(summary = "Verdicts as an Atom feed, newest first; takes the filter of claims")
    public Response statusChanges(@Context UriInfo uri, @Context Request request) throws IOException {
        return feed(uri, request, "status-changes.atom", "Verdicts", false);
    }

    @GET
    @Path("corrections.atom")
    @Operation(summary = "Corrected verdicts as an Atom feed, newest first; takes the filter of claims")
    public Response corrections(@Context UriInfo uri, @Context Request request) throws IOException {
        return feed(uri, request, "corrections.atom", "Corrections", true);
    }

    private Response feed(UriInfo uri, Request request, String name, String title, boolean corrections)
            throws IOException {
        Table table = Tables.STATUS_CHANGES;
        TableQuery query = Parameters.query(table, uri, List.of(TOKEN), desk).latest(ENTRIES);
        TableQuery asked = corrections ? query.with(table, "correction", "true") : query;
        List<Row> rows = new ArrayList<>(
                reading.inOneMoment(connection -> table.page(connection, asked)).rows());
        Collections.reverse(rows);
        Base base = Base.of(config, uri);
        List<AtomFeed.Entry> entries = rows.stream()
                .map(row -> entry(TablePage.object(table, row), base))
                .toList();
        byte[] body = AtomFeed.write(base.api(name), title + " · Outturn at " + base.host(), Instant.EPOCH, entries);
        return Tagged.answer(request, body, ATOM);
    }

    private static AtomFeed.Entry entry(Map<String, @Nullable Object> change, Base base) {
        String page = base.claimPage(change.get("claimId"));
        StringBuilder text = new StringBuilder(String.valueOf(change.get("reason")));
        text.append("\nKnown since ").append(change.get("knownSince"));
        if (change.get("evidenceQuote") != null) {
            text.append("\n“").append(change.get("evidenceQuote")).append('”');
        }
        if (change.get("evidenceUrl") != null) {
            text.append('\n').append(change.get("evidenceUrl"));
        }
        return new AtomFeed.Entry(
                page + "#status-change-" + change.get("id"),
                "%s: %s → %s".formatted(change.get("summary"), word(change.get("from")), word(change.get("to"))),
                String.valueOf(change.get("editor")),
                Instant.parse(String.valueOf(change.get("recordedAt"))),
                page,
                text.toString());
    }

    private static String word(@Nullable Object code) {
        return String.valueOf(code).replace('_', ' ');
    }

    @GET
    @Path("claims.ics")
    @Operation(summary = "Windows of claims as a calendar; takes the filter of claims")
    public Response calendar(@Context UriInfo uri) throws IOException {
        TableQuery query = Parameters.query(Tables.CALENDAR, uri, List.of(TOKEN), desk);
        Response.ResponseBuilder answer = Response.ok().type(CALENDAR).header("Cache-Control", "private, no-cache");
        if (HttpMethod.HEAD.equals(context.request().method())) {
            return answer.build();
        }
        Base base = Base.of(config, uri);
        return answer.entity(new Download(
                        context,
                        out -> reading.inTurn(connection -> {
                            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                            CalendarWriter calendar = new CalendarWriter(writer, base);
                            calendar.begin("Claims · Outturn at " + base.host());
                            long rows = Tables.CALENDAR.forEach(connection, query, calendar::event);
                            calendar.end();
                            return rows;
                        })))
                .build();
    }
}
