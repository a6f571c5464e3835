package org.outturn.web.claims;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.article.CodePoints;
import org.outturn.core.claim.Certainty;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimDraft;
import org.outturn.core.claim.ClaimKind;
import org.outturn.core.claim.ClaimWording;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.editor.Editor;
import org.outturn.importer.due.DueWindowResolver;
import org.outturn.importer.due.Reference;
import org.outturn.importer.due.TimeExpression;
import org.outturn.importer.language.Sentence;
import org.outturn.web.Desk;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.page.Toasts;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Refusals;
import org.outturn.web.text.Sentences;

/** Making a claim by hand from a sentence that the machine passed over. */
@Path("/articles/{id}/claims")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class MarkingResource {
    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;
    private final Toasts toasts;
    private final RoutingContext context;

    MarkingResource(Desk desk, Frames frames, CurrentEditor current, Toasts toasts, RoutingContext context) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
        this.toasts = toasts;
        this.context = context;
    }

    @CheckedTemplate(basePath = "articles")
    static class Templates {
        static native TemplateInstance mark(MarkView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param articleId the article
     * @param headline its title
     * @param version its version
     * @param start where the sentence begins, in code points
     * @param sentence its words
     * @param wording the fields
     */
    public record MarkView(
            Frame frame,
            long articleId,
            String headline,
            int version,
            int start,
            String sentence,
            WordingView wording) {}

    /** A sentence of a version with what the machine reads from it. */
    private record Marked(ArticleVersion version, Sentence sentence, ClaimDraft draft) {}

    @GET
    @Path("new")
    @Transactional
    public TemplateInstance create(@RestPath long id, @RestQuery int version, @RestQuery int start) {
        Marked marked = marked(id, version, start);
        return page(marked, start, WordingView.of(wording(marked.draft())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response mark(@RestPath long id, @RestForm int version, @RestForm int start, @BeanParam WordingForm form) {
        Marked marked = marked(id, version, start);
        Editor editor = current.editor();
        Instant now = desk.now();
        ClaimWording read = wording(marked.draft());
        try {
            Claim claim =
                    Claim.mark(marked.version(), marked.draft(), form.wording(read, desk.zone(), now), editor, now);
            toasts.show(context, messages().isFollowedNow(claim.id()), "");
            return Pages.seeOther("/claims/" + claim.id());
        } catch (RefusedException e) {
            return Pages.unprocessable(
                    page(marked, start, WordingView.typed(form, read, Map.of(e.field(), Refusals.said(e)))));
        }
    }

    private TemplateInstance page(Marked marked, int start, WordingView wording) {
        return Templates.mark(new MarkView(
                frames.at("articles"),
                marked.version().article().id(),
                marked.version().title(),
                marked.version().number(),
                start,
                marked.draft().sentence(),
                wording));
    }

    private static Marked marked(long id, int number, int start) {
        Article article = ErrorMappers.require(Article.findById(id));
        ArticleVersion version = article.versions().stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Sentence sentence = Sentences.of(version).stream()
                .filter(candidate -> CodePoints.before(version.text(), candidate.start()) == start)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new Marked(version, sentence, draft(version, sentence));
    }

    /** The sentence as a draft: its due window is read, everything else is the editor's. */
    private static ClaimDraft draft(ArticleVersion version, Sentence sentence) {
        String words = sentence.in(version.text());
        DueWindow due = window(version, sentence).orElse(null);
        return new ClaimDraft(
                words,
                sentence.start(),
                sentence.end(),
                words,
                sentence.start(),
                sentence.end(),
                words.length() > ClaimWording.LONGEST_SUMMARY
                        ? words.substring(0, ClaimWording.LONGEST_SUMMARY - 1) + "…"
                        : words,
                "",
                "",
                false,
                false,
                ClaimKind.SCHEDULE,
                Certainty.EOS5,
                "",
                due,
                "",
                -1,
                -1,
                List.of());
    }

    private static Optional<DueWindow> window(ArticleVersion version, Sentence sentence) {
        LocalDate published = version.publishedOn().orElse(null);
        if (published == null) {
            return Optional.empty();
        }
        Reference reference = Reference.on(published, ZoneId.of("UTC"), version.language());
        return new DueWindowResolver()
                .resolve(version.text(), sentence.tokens(), reference).stream()
                        .filter(TimeExpression::canBeDue)
                        .map(TimeExpression::window)
                        .findFirst();
    }

    private static ClaimWording wording(ClaimDraft draft) {
        return new ClaimWording(
                draft.summary(),
                draft.kind(),
                draft.certainty(),
                Optional.empty(),
                "",
                "",
                Optional.ofNullable(draft.due()),
                "",
                Optional.empty(),
                "");
    }

    private static ClaimSentenceMessages messages() {
        return ReaderLanguage.messages(ClaimSentenceMessages.class);
    }
}
