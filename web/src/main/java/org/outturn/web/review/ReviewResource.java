package org.outturn.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Review;
import org.outturn.web.claims.WordingForm;
import org.outturn.web.claims.WordingView;
import org.outturn.web.page.Frames;
import org.outturn.web.text.ReaderLanguage;

/** The queue of drafts: is this a claim, and is it read rightly? */
@Path("/review")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class ReviewResource {
    /** Why a draft may be no claim; the number of the key is the place in the list. */
    public static final List<String> REASONS = List.of(
            "not about the future",
            "cannot be checked",
            "opinion",
            "already known",
            "not ours to follow",
            "read wrongly");

    private final Frames frames;
    private final ReviewDesk reviewDesk;

    ReviewResource(Frames frames, ReviewDesk reviewDesk) {
        this.frames = frames;
        this.reviewDesk = reviewDesk;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance index(ReviewView view);

        private Templates() {}
    }

    @GET
    @Transactional
    public TemplateInstance index(@RestQuery @Nullable Long draft) {
        List<Claim> queue = reviewDesk.queue();
        Claim asked = draft == null ? null : Claim.findById(draft);
        Claim current = asked != null && asked.review() == Review.PROPOSED
                ? asked
                : reviewDesk.first(queue).orElse(null);
        return Templates.index(reviewDesk.view(
                frames.at("review"),
                queue,
                current,
                current == null ? null : WordingView.of(current.wording()),
                asked != null && current != asked ? messages().decidedAlready() : "",
                Map.of()));
    }

    /** The page again, with what was typed and what is wrong with it. */
    TemplateInstance again(Claim claim, WordingForm form, Map<String, String> errors) {
        return Templates.index(reviewDesk.view(
                frames.at("review"),
                reviewDesk.queue(),
                claim,
                WordingView.typed(form, claim.wording(), errors),
                "",
                errors));
    }

    private static ReviewMessages messages() {
        return ReaderLanguage.messages(ReviewMessages.class);
    }
}
