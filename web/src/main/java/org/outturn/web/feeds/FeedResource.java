package org.outturn.web.feeds;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.run.ImportRun;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedDay;
import org.outturn.core.source.FeedEntry;
import org.outturn.core.source.FeedKind;
import org.outturn.core.source.FeedOutage;
import org.outturn.web.Desk;
import org.outturn.web.imports.FeedJobs;
import org.outturn.web.imports.RobotsLine;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.page.Toasts;
import org.outturn.web.runs.RunLine;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Dates;
import org.outturn.web.text.FeedResults;
import org.outturn.web.text.ReaderLanguage;

/** One feed: how it does, why it brings nothing, and what can be done about it. */
@Path("/feeds/{id: \\d+}")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class FeedResource {
    private static final int RUNS = 20;
    private static final int ENTRIES = 50;
    private static final int OUTAGES = 10;

    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;
    private final FeedJobs jobs;
    private final Toasts toasts;
    private final RoutingContext context;

    FeedResource(
            Desk desk, Frames frames, CurrentEditor current, FeedJobs jobs, Toasts toasts, RoutingContext context) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
        this.jobs = jobs;
        this.toasts = toasts;
        this.context = context;
    }

    @CheckedTemplate(basePath = "feeds")
    static class Templates {
        static native TemplateInstance show(FeedView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param feed the feed
     * @param active whether it is checked
     * @param takesPattern whether it has a pattern at all
     * @param lastResult what came of the last check
     * @param reasons why it brings nothing, or that it does
     * @param entries what it has shown last
     * @param runs its latest runs
     * @param outages when it could not be reached
     * @param robots what the robots.txt of its server means for it; empty before it was asked
     * @param form what can be changed
     * @param errors what is wrong, by field
     */
    public record FeedView(
            Frame frame,
            FeedLine feed,
            boolean active,
            boolean takesPattern,
            String lastResult,
            List<String> reasons,
            List<EntryLine> entries,
            List<RunLine> runs,
            List<OutageLine> outages,
            List<RobotsLine> robots,
            FeedForm form,
            Map<String, String> errors) {}

    /**
     * One entry of a feed.
     *
     * @param url the address of its article
     * @param seen when the feed first showed it
     * @param state what became of it, in words
     * @param articleId the article; 0 while it has not come in
     */
    public record EntryLine(String url, String seen, String state, long articleId) {}

    /**
     * A time in which the feed could not be reached.
     *
     * @param began when
     * @param ended when it was over; empty while it goes on
     * @param reason why
     */
    public record OutageLine(String began, String ended, String reason) {}

    @GET
    @Transactional
    public TemplateInstance show(@RestPath long id) {
        Feed feed = ErrorMappers.require(Feed.findById(id));
        return Templates.show(view(feed, FeedForm.of(feed), Map.of()));
    }

    /** Changes name, pattern and pace. */
    @POST
    @RolesAllowed("editor")
    @Transactional
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response change(
            @RestPath long id,
            @RestForm @Nullable String name,
            @RestForm @Nullable String pattern,
            @RestForm @Nullable String cadence) {
        Feed feed = ErrorMappers.require(Feed.findById(id));
        FeedForm form = FeedForm.typed(feed.url(), name, feed.kind(), pattern, cadence);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return Pages.unprocessable(Templates.show(view(feed, form, errors)));
        }
        feed.change(form.name(), form.pattern(), form.every());
        return done(id, messages().feedChanged());
    }

    /** Leaves it alone until somebody resumes it. */
    @POST
    @Path("pauses")
    @RolesAllowed("editor")
    @Transactional
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response pause(@RestPath long id, @RestForm @Nullable String reason) {
        Feed feed = ErrorMappers.require(Feed.findById(id));
        if (feed.isActive()) {
            feed.pause(FeedForm.line(reason), current.editor(), desk.now());
        }
        return done(id, messages().feedPaused());
    }

    /** Has it checked again. */
    @POST
    @Path("resumptions")
    @RolesAllowed("editor")
    public Response resume(@RestPath long id) {
        jobs.resume(id);
        return done(id, messages().feedResumed());
    }

    /** Has it checked now. */
    @POST
    @Path("checks")
    @RolesAllowed("editor")
    public Response check(@RestPath long id) {
        jobs.checkNow(id);
        return done(id, messages().checkComesNow());
    }

    private Response done(long id, String message) {
        toasts.show(context, message, "");
        return Pages.seeOther("/feeds/" + id);
    }

    private FeedView view(Feed feed, FeedForm form, Map<String, String> errors) {
        List<FeedDay> days = FeedDay.since(feed, desk.today().minusDays(DayBars.DAYS - 1L));
        List<FeedEntry> entries = FeedEntry.latest(feed, ENTRIES);
        return new FeedView(
                frames.at("feeds"),
                FeedLine.of(feed, days, desk),
                feed.isActive(),
                feed.kind() != FeedKind.FEED,
                FeedResults.shown(feed.lastResult()),
                FeedSilence.reasons(feed, days, entries, desk),
                entries.stream().map(this::line).toList(),
                RunLine.of(ImportRun.latest(feed, RUNS), desk),
                FeedOutage.latest(feed, OUTAGES).stream().map(this::line).toList(),
                RobotsLine.of(feed.url(), desk).stream().toList(),
                form,
                errors);
    }

    private EntryLine line(FeedEntry entry) {
        String state = entry.fetchedAt().isPresent()
                ? messages().cameIn()
                : entry.isGivenUp()
                        ? messages().givenUpAfter(entry.attempts())
                        : messages().notComeIn();
        return new EntryLine(
                entry.url(),
                Dates.moment(entry.firstSeenAt(), desk.zone(), desk.today()),
                state,
                entry.articleId().orElse(0L));
    }

    private OutageLine line(FeedOutage outage) {
        return new OutageLine(
                Dates.moment(outage.beganAt(), desk.zone(), desk.today()),
                outage.endedAt()
                        .map(at -> Dates.moment(at, desk.zone(), desk.today()))
                        .orElse(""),
                FeedResults.shown(outage.reason()));
    }

    private static FeedsMessages messages() {
        return ReaderLanguage.messages(FeedsMessages.class);
    }
}
