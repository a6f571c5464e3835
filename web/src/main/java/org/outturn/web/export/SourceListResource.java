package org.outturn.web.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedKind;
import org.outturn.importer.opml.OpmlFeed;
import org.outturn.importer.opml.OpmlWriter;

/** The feeds of all sources as OPML, which feed readers take in. */
@Path("/api/v1/sources.opml")
@RolesAllowed("viewer")
@Tag(name = "Subscriptions")
public class SourceListResource {
    @GET
    @Transactional
    @Operation(
            summary =
                    "The feeds of all sources that are checked over the web, as OPML 2.0, in a folder for each source")
    @APIResponse(responseCode = "200", description = "The list; its tag answers If-None-Match with 304")
    @APIResponse(responseCode = "400", description = "A parameter is not understood")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    public Response list(@Context UriInfo uri, @Context Request request) {
        Parameters.none(uri);
        List<OpmlFeed> feeds = Feed.worstFirst().stream()
                .filter(feed -> feed.kind() == FeedKind.FEED)
                .sorted(Comparator.comparing((Feed feed) -> feed.source().id()).thenComparing(Feed::id))
                .map(feed -> new OpmlFeed(
                        feed.url(),
                        feed.name().isEmpty() ? feed.source().name() : feed.name(),
                        feed.source().homeUrl().orElse(null),
                        List.of(feed.source().name())))
                .toList();
        byte[] list = new OpmlWriter().write("Sources of Outturn", feeds).getBytes(StandardCharsets.UTF_8);
        return Tagged.answer(request, list, "text/x-opml; charset=UTF-8");
    }
}
