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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.core.export.OutcomeTally;
import org.outturn.core.export.Outcomes;
import org.outturn.core.export.Share;
import org.outturn.core.export.TableQuery;
import org.outturn.core.export.Tables;
import org.outturn.web.Desk;
import org.outturn.web.page.BadParametersException;

/** What became of the claims that a filter lets through, in numbers: the page of reports as JSON. */
@Path("/api/v1/reports")
@RolesAllowed("viewer")
@Tag(name = "Reports")
public class SummaryResource {
    /** The parameter that says what to group by. */
    static final String BY = "by";

    private static final int MOST_GROUPS = 1000;

    private final Desk desk;
    private final ExportReading reading;
    private final ObjectMapper json;

    SummaryResource(Desk desk, ExportReading reading, ObjectMapper json) {
        this.desk = desk;
        this.reading = reading;
        this.json = json;
    }

    @GET
    @Path("summary")
    @Operation(
            summary = "What became of claims, in numbers; takes the filter of claims, asOf, and what to group by",
            description =
                    "Counts per status and per timing, of all claims and of each group, the largest first. The same figures as on the page of reports.")
    @APIResponse(responseCode = "200", description = "The numbers; the tag answers If-None-Match with 304")
    @APIResponse(responseCode = "400", description = "A parameter is not understood")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    public Response summary(@Context UriInfo uri, @Context Request request) throws IOException {
        TableQuery query = Parameters.query(Tables.CLAIMS, uri.getQueryParameters(), List.of(BY), desk);
        OutcomeTally.Group group = group(uri.getQueryParameters().get(BY));
        Map<String, @Nullable Object> body = reading.inOneMoment(connection -> {
            OutcomeTally tally = new OutcomeTally(connection, query.asOf());
            Map<String, @Nullable Object> all = numbers(tally.of(query.filter()));
            all.put("by", group.code());
            all.put(
                    "groups",
                    tally.by(group, query.filter(), MOST_GROUPS).stream()
                            .map(SummaryResource::group)
                            .toList());
            return all;
        });
        body.put("asOf", query.asOf().today().toString());
        body.put("knownUntil", query.asOf().instant().map(Object::toString).orElse(null));
        return Tagged.answer(request, json.writeValueAsBytes(body), MediaType.APPLICATION_JSON);
    }

    private static Map<String, @Nullable Object> group(OutcomeTally.Grouped grouped) {
        Map<String, @Nullable Object> group = new LinkedHashMap<>();
        group.put("key", grouped.key());
        group.put("name", grouped.name());
        group.putAll(numbers(grouped.outcomes()));
        return group;
    }

    private static Map<String, @Nullable Object> numbers(Outcomes outcomes) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("open", outcomes.open());
        status.put("happened", outcomes.happened());
        status.put("partly", outcomes.partly());
        status.put("did_not_happen", outcomes.didNotHappen());
        status.put("withdrawn", outcomes.withdrawn());
        status.put("void", outcomes.voided());
        status.put("cannot_tell", outcomes.cannotTell());
        Map<String, Object> open = new LinkedHashMap<>();
        open.put("undated", outcomes.undated());
        open.put("upcoming", outcomes.upcoming());
        open.put("due", outcomes.due());
        open.put("overdue", outcomes.overdue());
        Map<String, Object> happened = new LinkedHashMap<>();
        happened.put("early", outcomes.early());
        happened.put("on_time", outcomes.onTime());
        happened.put("late", outcomes.late());
        happened.put("undated", outcomes.happenedUndated());
        Map<String, @Nullable Object> numbers = new LinkedHashMap<>();
        numbers.put("total", outcomes.total());
        numbers.put("decided", outcomes.decided());
        numbers.put("status", status);
        numbers.put("timingOfOpen", open);
        numbers.put("timingOfHappened", happened);
        numbers.put("medianDelayDays", outcomes.medianDelay().orElse(null));
        numbers.put(
                "happenedOfDecided",
                outcomes.share().map(SummaryResource::interval).orElse(null));
        return numbers;
    }

    private static Map<String, Object> interval(Share share) {
        Map<String, Object> interval = new LinkedHashMap<>();
        interval.put("share", share.value());
        interval.put("low", share.low());
        interval.put("high", share.high());
        return interval;
    }

    private static OutcomeTally.Group group(@Nullable List<String> given) {
        List<String> codes = Arrays.stream(OutcomeTally.Group.values())
                .map(OutcomeTally.Group::code)
                .toList();
        if (given == null || given.isEmpty() || given.equals(List.of(""))) {
            return OutcomeTally.Group.KIND;
        }
        return Arrays.stream(OutcomeTally.Group.values())
                .filter(group -> given.size() == 1 && group.code().equals(given.get(0)))
                .findFirst()
                .orElseThrow(() -> new BadParametersException(List.of(new ParameterProblem(
                        BY, "“%s” is no way of grouping.".formatted(String.join(", ", given)), codes))));
    }
}
