package org.outturn.web.corrections;

import io.quarkus.panache.common.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.StatusChange;
import org.outturn.web.Desk;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.text.Dates;
import org.outturn.web.text.Words;

/** The log of verdicts that were changed, newest first. Nothing is erased: the former verdict stands beside the new one. */
@Path("/corrections")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class CorrectionsResource {
    private static final int LINES = 50;

    private final Desk desk;
    private final Frames frames;

    CorrectionsResource(Desk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "corrections")
    static class Templates {
        static native TemplateInstance index(ListView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param lines the corrections
     * @param before the number behind which the next page begins; 0 for none
     */
    public record ListView(Frame frame, List<Line> lines, long before) {}

    /**
     * One correction.
     *
     * @param claimId the claim
     * @param summary its line
     * @param former the verdict that was changed
     * @param now the verdict that took its place
     */
    public record Line(long claimId, String summary, VerdictView former, VerdictView now) {}

    /**
     * A verdict.
     *
     * @param shape the code of its status
     * @param word its status
     * @param reason why, in the editor's words
     * @param by who recorded it, and when
     */
    public record VerdictView(String shape, String word, String reason, String by) {}

    @GET
    @Transactional
    public TemplateInstance index(@RestQuery @Nullable Long before, @Context UriInfo uri) {
        BadParametersException.unless(uri, List.of("before"));
        List<StatusChange> changes = StatusChange.<StatusChange>find(
                        "from StatusChange c join fetch c.claim join fetch c.editor where c.from <> ?1 and c.id < ?2 order by c.id desc",
                        Status.OPEN,
                        before == null ? Long.MAX_VALUE : before)
                .page(Page.ofSize(LINES + 1))
                .list();
        boolean more = changes.size() > LINES;
        List<StatusChange> shown = more ? changes.subList(0, LINES) : changes;
        return Templates.index(new ListView(
                frames.at("corrections"),
                shown.stream().map(this::line).toList(),
                more ? shown.get(shown.size() - 1).id() : 0));
    }

    private Line line(StatusChange change) {
        Optional<StatusChange> former = StatusChange.<StatusChange>find(
                        "claim = ?1 and id < ?2 order by id desc", change.claim(), change.id())
                .firstResultOptional();
        return new Line(
                change.claim().id(),
                change.claim().summary(),
                former.map(this::verdict)
                        .orElseGet(() -> new VerdictView(change.from().code(), Words.status(change.from()), "", "")),
                verdict(change));
    }

    private VerdictView verdict(StatusChange change) {
        return new VerdictView(
                change.to().code(),
                Words.status(change.to()),
                change.reason(),
                change.editor().name() + ", " + Dates.moment(change.recordedAt(), desk.zone(), desk.today()));
    }
}
