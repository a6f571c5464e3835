package org.outturn.web.feeds;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedKind;
import org.outturn.core.source.Source;
import org.outturn.importer.links.LinkPatterns;
import org.outturn.web.Desk;
import org.outturn.web.imports.FeedJobs;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.page.Toasts;
import org.outturn.web.text.ReaderLanguage;

/** Adding a feed: give an address, see what it would bring, save it. */
@Path("/feeds/new")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class NewFeedResource {
    private final Desk desk;
    private final Frames frames;
    private final FeedPreview preview;
    private final FeedJobs jobs;
    private final Toasts toasts;
    private final RoutingContext context;

    NewFeedResource(
            Desk desk, Frames frames, FeedPreview preview, FeedJobs jobs, Toasts toasts, RoutingContext context) {
        this.desk = desk;
        this.frames = frames;
        this.preview = preview;
        this.jobs = jobs;
        this.toasts = toasts;
        this.context = context;
    }

    @CheckedTemplate(basePath = "feeds")
    static class Templates {
        static native TemplateInstance create(NewView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param form what was typed
     * @param kinds what can be chosen
     * @param candidates where the site may have feeds
     * @param brought what the feed would bring; null before a look
     * @param errors what is wrong, by field
     */
    public record NewView(
            Frame frame,
            FeedForm form,
            List<Choice> kinds,
            List<Choice> candidates,
            FeedPreview.@Nullable Brought brought,
            Map<String, String> errors) {}

    /**
     * Something that can be chosen.
     *
     * @param code what the form sends
     * @param word what it is called
     * @param detail more about it
     * @param chosen whether it is chosen now
     */
    public record Choice(String code, String word, String detail, boolean chosen) {}

    @GET
    public TemplateInstance create() {
        return again(Map.of());
    }

    /** The empty form, with what was wrong. */
    TemplateInstance again(Map<String, String> errors) {
        return Templates.create(view(new FeedForm("", "", FeedKind.FEED, "", ""), List.of(), null, errors));
    }

    /** Looks what stands at the address, and what it would bring. */
    @POST
    @Path("previews")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response look(
            @RestForm @Nullable String url, @RestForm @Nullable String kind, @RestForm @Nullable String pattern)
            throws InterruptedException {
        Optional<FeedKind> chosen = kind(kind);
        FeedForm typed = FeedForm.typed(url, "", chosen.orElse(FeedKind.FEED), pattern, "");
        Map<String, String> errors = typed.errors();
        if (!errors.isEmpty()) {
            return Pages.unprocessable(Templates.create(view(typed, List.of(), null, errors)));
        }
        if (typed.kind() == FeedKind.FOLDER) {
            return Response.ok(Templates.create(view(typed, List.of(), null, Map.of())))
                    .build();
        }
        URI address = URI.create(typed.url());
        FeedKind found = typed.kind();
        List<Choice> candidates = List.of();
        if (chosen.isEmpty()) {
            FeedPreview.Found there = preview.find(address);
            if (!there.failure().isEmpty()) {
                return Pages.unprocessable(
                        Templates.create(view(typed, List.of(), null, Map.of("url", there.failure() + "."))));
            }
            found = there.kind();
            candidates = there.candidates().stream()
                    .map(one -> new Choice(
                            one.url(),
                            one.title().isEmpty() ? one.url() : one.title(),
                            String.valueOf(one.kind()).toLowerCase(Locale.ROOT),
                            false))
                    .toList();
        }
        FeedForm form = FeedForm.typed(typed.url(), "", found, typed.pattern(), "");
        FeedPreview.Brought brought = preview.bring(found, address, LinkPatterns.of(form.pattern()));
        FeedForm named = new FeedForm(form.url(), shorten(brought.title()), found, form.pattern(), "");
        Map<String, String> failed = brought.failure().isEmpty() ? Map.of() : Map.of("url", brought.failure() + ".");
        return (failed.isEmpty() ? Response.ok() : Response.status(422))
                .entity(Templates.create(view(named, candidates, brought, failed)))
                .build();
    }

    /** Saves it and has it checked. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response save(
            @RestForm @Nullable String url,
            @RestForm @Nullable String name,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String pattern,
            @RestForm @Nullable String cadence) {
        FeedForm typed = FeedForm.typed(url, name, kind(kind).orElse(FeedKind.FEED), pattern, cadence);
        Map<String, String> errors = typed.errors();
        if (!errors.isEmpty()) {
            return Pages.unprocessable(Templates.create(view(typed, List.of(), null, errors)));
        }
        Optional<Feed> known = QuarkusTransaction.requiringNew().call(() -> Feed.at(typed.url()));
        if (known.isPresent()) {
            toasts.show(context, messages().feedIsKnown(), "");
            return Pages.seeOther("/feeds/" + known.get().id());
        }
        long id = QuarkusTransaction.requiringNew().call(() -> added(typed));
        jobs.checkNow(id);
        toasts.show(context, messages().feedAdded(), "");
        return Pages.seeOther("/feeds/" + id);
    }

    private long added(FeedForm typed) {
        Source source = typed.kind() == FeedKind.FOLDER
                ? Source.of(null, typed.name().isEmpty() ? "Watched folder" : typed.name(), desk.now())
                : Source.of(typed.url(), typed.name(), desk.now());
        Feed feed =
                new Feed(source, typed.kind(), typed.url(), typed.name(), typed.pattern(), typed.every(), desk.now());
        feed.persist();
        return feed.id();
    }

    private NewView view(
            FeedForm form, List<Choice> candidates, FeedPreview.@Nullable Brought brought, Map<String, String> errors) {
        List<Choice> kinds = Arrays.stream(FeedKind.values())
                .map(kind -> new Choice(kind.code(), FeedLine.kind(kind), "", kind == form.kind()))
                .toList();
        return new NewView(frames.at("feeds"), form, kinds, candidates, brought, errors);
    }

    private static Optional<FeedKind> kind(@Nullable String code) {
        return Arrays.stream(FeedKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    private static String shorten(String text) {
        return text.length() > 200 ? text.substring(0, 199) + "…" : text;
    }

    private static FeedsMessages messages() {
        return ReaderLanguage.messages(FeedsMessages.class);
    }
}
