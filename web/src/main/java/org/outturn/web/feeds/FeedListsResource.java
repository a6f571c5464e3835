package org.outturn.web.feeds;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedKind;
import org.outturn.core.source.Source;
import org.outturn.importer.opml.OpmlFeed;
import org.outturn.importer.opml.OpmlReader;
import org.outturn.importer.opml.OpmlResult;
import org.outturn.importer.opml.OpmlWriter;
import org.outturn.web.Desk;
import org.outturn.web.imports.FeedJobs;
import org.outturn.web.page.Pages;
import org.outturn.web.page.Toasts;
import org.outturn.web.text.Counts;
import org.outturn.web.text.ReaderLanguage;

/** Lists of feeds as other readers know them: OPML in and out. */
@Path("/feeds/lists")
@RolesAllowed("editor")
public class FeedListsResource {
    private final Desk desk;
    private final NewFeedResource page;
    private final FeedJobs jobs;
    private final Toasts toasts;
    private final RoutingContext context;

    FeedListsResource(Desk desk, NewFeedResource page, FeedJobs jobs, Toasts toasts, RoutingContext context) {
        this.desk = desk;
        this.page = page;
        this.jobs = jobs;
        this.toasts = toasts;
        this.context = context;
    }

    /** All feeds that are checked over the web, as OPML 2.0. */
    @GET
    @RolesAllowed("viewer")
    @Transactional
    @Produces("text/x-opml")
    public Response export() {
        List<OpmlFeed> feeds = Feed.worstFirst().stream()
                .filter(feed -> feed.kind() == FeedKind.FEED)
                .map(feed -> new OpmlFeed(
                        feed.url(),
                        feed.name().isEmpty() ? feed.source().name() : feed.name(),
                        feed.source().homeUrl().orElse(null),
                        List.of(feed.source().name())))
                .toList();
        return Response.ok(new OpmlWriter().write("Feeds of Outturn", feeds))
                .header("Content-Disposition", "attachment; filename=\"outturn-feeds.opml\"")
                .build();
    }

    /** Adds the feeds of a list; what is known already stays as it is. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response add(@RestForm @Nullable FileUpload file) throws IOException {
        if (file == null || file.size() == 0 || file.size() > OpmlReader.MAX_BYTES) {
            return again(messages().chooseAnOpmlFile());
        }
        OpmlResult result = new OpmlReader().read(Files.readAllBytes(file.uploadedFile()), file.contentType());
        if (result instanceof OpmlResult.Unreadable unreadable) {
            return again(unreadable.reason() + ".");
        }
        List<OpmlFeed> feeds = ((OpmlResult.Read) result).feeds();
        List<Long> added = new ArrayList<>();
        for (OpmlFeed feed : feeds) {
            QuarkusTransaction.requiringNew().call(() -> add(feed)).ifPresent(added::add);
        }
        added.forEach(jobs::checkNow);
        toasts.show(context, messages().feedsWereNew(Counts.written(added.size()), Counts.written(feeds.size())), "");
        return Pages.seeOther("/feeds");
    }

    private Optional<Long> add(OpmlFeed listed) {
        if (Feed.at(listed.url()).isPresent()) {
            return Optional.empty();
        }
        String home = listed.homeUrl() == null ? listed.url() : listed.homeUrl();
        String name = FeedForm.line(listed.title());
        String shown = name.length() > 200 ? name.substring(0, 199) + "…" : name;
        Feed feed = new Feed(
                Source.of(home, shown, desk.now()),
                FeedKind.FEED,
                listed.url(),
                shown,
                "",
                Optional.empty(),
                desk.now());
        feed.persist();
        return Optional.of(feed.id());
    }

    private Response again(String message) {
        TemplateInstance form = page.again(Map.of("file", message));
        return Pages.unprocessable(form);
    }

    private static FeedsMessages messages() {
        return ReaderLanguage.messages(FeedsMessages.class);
    }
}
