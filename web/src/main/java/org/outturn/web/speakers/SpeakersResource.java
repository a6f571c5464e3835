package org.outturn.web.speakers;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimPage;
import org.outturn.core.claim.ClaimSort;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.SpeakerMerge;
import org.outturn.core.source.Speaker;
import org.outturn.web.Desk;
import org.outturn.web.claims.ClaimLine;
import org.outturn.web.claims.ClaimLists;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.page.Toasts;
import org.outturn.web.record.RecordView;
import org.outturn.web.record.Records;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Refusals;

/** Who announces things: the directory, and one speaker's names and track record. */
@Path("/speakers")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class SpeakersResource {
    private static final int LINES = 100;
    private static final int LATEST = 10;

    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;
    private final Records records;
    private final ClaimLists claims;
    private final Toasts toasts;
    private final RoutingContext context;

    SpeakersResource(
            Desk desk,
            Frames frames,
            CurrentEditor current,
            Records records,
            ClaimLists claims,
            Toasts toasts,
            RoutingContext context) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
        this.records = records;
        this.claims = claims;
        this.toasts = toasts;
        this.context = context;
    }

    @CheckedTemplate(basePath = "speakers")
    static class Templates {
        static native TemplateInstance index(ListView view);

        static native TemplateInstance show(SpeakerView view);

        private Templates() {}
    }

    /**
     * The directory.
     *
     * @param frame what stands around it
     * @param words the search words
     * @param lines the speakers by name
     * @param next the address of the next page; empty for none
     */
    public record ListView(Frame frame, String words, List<Line> lines, String next) {}

    /**
     * One speaker in the directory.
     *
     * @param id the number
     * @param name the name
     * @param role the office; may be empty
     * @param followed how many of their claims the desk follows
     * @param decided how many of these are decided
     * @param proposed how many await review
     */
    public record Line(long id, String name, String role, long followed, long decided, long proposed) {}

    /**
     * One speaker.
     *
     * @param frame what stands around it
     * @param id the number
     * @param name the name
     * @param role the office; may be empty
     * @param aliases other names
     * @param total how many claims the desk follows
     * @param record what became of them
     * @param latest the latest of them
     * @param into the name typed in the form that merges
     * @param errors what is wrong, by field
     */
    public record SpeakerView(
            Frame frame,
            long id,
            String name,
            String role,
            List<String> aliases,
            long total,
            RecordView record,
            List<ClaimLine> latest,
            String into,
            Map<String, String> errors) {}

    @GET
    @Transactional
    public TemplateInstance index(
            @RestQuery @Nullable String words, @RestQuery @Nullable String after, @Context UriInfo uri) {
        BadParametersException.unless(uri, List.of("words", "after"));
        String search = words == null ? "" : words.replaceAll("\\p{Cntrl}", "").strip();
        List<Speaker> found = Speaker.holding(search, after == null ? "" : after, LINES + 1);
        boolean more = found.size() > LINES;
        List<Speaker> shown = more ? found.subList(0, LINES) : found;
        Map<Long, long[]> counts = counts(shown);
        List<Line> lines = shown.stream()
                .map(speaker -> {
                    long[] count = counts.getOrDefault(speaker.id(), new long[3]);
                    return new Line(speaker.id(), speaker.name(), speaker.role(), count[0], count[1], count[2]);
                })
                .toList();
        return Templates.index(new ListView(
                frames.at("speakers"),
                search,
                lines,
                more ? address(search, shown.get(shown.size() - 1).name()) : ""));
    }

    private static String address(String words, String after) {
        return "/speakers?after=%s&words=%s"
                .formatted(
                        URLEncoder.encode(after, StandardCharsets.UTF_8),
                        URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static Map<Long, long[]> counts(List<Speaker> speakers) {
        Map<Long, long[]> counts = new HashMap<>();
        if (speakers.isEmpty()) {
            return counts;
        }
        Claim.getEntityManager()
                .createQuery(
                        "select c.wording.speaker.id, c.review, count(*), sum(case when c.status = org.outturn.core.claim.Status.OPEN then 0 else 1 end)"
                                + " from Claim c where c.wording.speaker in :speakers group by c.wording.speaker.id, c.review",
                        Object[].class)
                .setParameter("speakers", speakers)
                .getResultList()
                .forEach(row -> {
                    long[] count = counts.computeIfAbsent((Long) row[0], any -> new long[3]);
                    if (row[1] == Review.ACCEPTED) {
                        count[0] = ((Number) row[2]).longValue();
                        count[1] = ((Number) row[3]).longValue();
                    } else if (row[1] == Review.PROPOSED) {
                        count[2] = ((Number) row[2]).longValue();
                    }
                });
        return counts;
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(@RestPath long id) {
        Speaker speaker = ErrorMappers.require(Speaker.findById(id));
        return speaker.mergedInto()
                .map(other -> Pages.seeOther("/speakers/" + other.id()))
                .orElseGet(() ->
                        Response.ok(Templates.show(view(speaker, "", Map.of()))).build());
    }

    /** Adds a name under which articles know the speaker. */
    @POST
    @Path("{id}/aliases")
    @RolesAllowed("editor")
    @Transactional
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response addAlias(@RestPath long id, @RestForm @Nullable String alias) {
        Speaker speaker = ErrorMappers.require(Speaker.findById(id));
        String name = alias == null ? "" : alias.replaceAll("\\p{Cntrl}", " ").strip();
        String problem = aliasProblem(speaker, name);
        if (!problem.isEmpty()) {
            return Pages.unprocessable(Templates.show(view(speaker, "", Map.of("alias", problem))));
        }
        speaker.addAlias(name, desk.now());
        toasts.show(context, messages().alsoKnownAsNow(name), "");
        return Pages.seeOther("/speakers/" + id);
    }

    private static String aliasProblem(Speaker speaker, String name) {
        if (name.isEmpty() || name.length() > 200) {
            return messages().giveAName();
        }
        Optional<Speaker> known = Speaker.known(name);
        return known.filter(other -> !other.id().equals(speaker.id()))
                .map(other -> messages().isASpeakerAlready(other.name()))
                .orElse("");
    }

    /** Merges the speaker into another one, who keeps all names and claims. */
    @POST
    @Path("{id}/merges")
    @RolesAllowed("editor")
    @Transactional
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response merge(@RestPath long id, @RestForm @Nullable String into) {
        Speaker speaker = ErrorMappers.require(Speaker.findById(id));
        String name = into == null ? "" : into.strip();
        Optional<Speaker> other = name.isEmpty() ? Optional.empty() : Speaker.known(name);
        if (other.isEmpty()) {
            return Pages.unprocessable(
                    Templates.show(view(speaker, name, Map.of("into", messages().noSpeakerOfThisName()))));
        }
        try {
            SpeakerMerge.merge(speaker, other.get(), current.editor(), desk.now());
        } catch (RefusedException e) {
            return Pages.unprocessable(Templates.show(view(speaker, name, Map.of("into", Refusals.said(e)))));
        }
        toasts.show(context, messages().mergedInto(other.get().name()), "");
        return Pages.seeOther("/speakers/" + other.get().id());
    }

    private SpeakerView view(Speaker speaker, String into, Map<String, String> errors) {
        ClaimFilter filter = ClaimFilter.ACCEPTED.withSpeaker(speaker.id());
        List<ClaimLine> latest = claims
                .page(filter, new ClaimPage(ClaimSort.ANNOUNCED, true, LATEST, Optional.empty(), Optional.empty()))
                .rows()
                .stream()
                .map(claim -> ClaimLine.of(claim, desk.today()))
                .toList();
        RecordView record = records.of(speaker.name(), filter);
        return new SpeakerView(
                frames.at("speakers"),
                speaker.id(),
                speaker.name(),
                speaker.role(),
                speaker.aliases().stream()
                        .map(alias -> alias.alias())
                        .filter(alias -> !alias.equals(speaker.name()))
                        .toList(),
                record.bar().total(),
                record,
                latest,
                into,
                errors);
    }

    private static SpeakersMessages messages() {
        return ReaderLanguage.messages(SpeakersMessages.class);
    }
}
