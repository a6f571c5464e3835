package org.outturn.web.review;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.ReviewChange;
import org.outturn.core.editor.Editor;
import org.outturn.web.Desk;
import org.outturn.web.claims.WordingForm;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Pages;
import org.outturn.web.page.Toasts;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Refusals;
import org.outturn.web.text.Words;

/** Decisions about drafts: accept, reject, merge, and taking that back. */
@Path("/claims/{id}/reviews")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class ReviewsResource {
    private static final int LONGEST_QUOTE = 500;

    private final Desk desk;
    private final CurrentEditor current;
    private final ReviewResource page;
    private final Toasts toasts;
    private final RoutingContext context;

    ReviewsResource(Desk desk, CurrentEditor current, ReviewResource page, Toasts toasts, RoutingContext context) {
        this.desk = desk;
        this.current = current;
        this.page = page;
        this.toasts = toasts;
        this.context = context;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response create(
            @RestPath long id,
            @RestForm @Nullable String decision,
            @RestForm @Nullable Long seen,
            @RestForm @Nullable String reject,
            @RestForm @Nullable String merge,
            @RestForm @Nullable String mergeAndMove,
            @RestForm @Nullable String into,
            @RestForm @Nullable String next,
            @BeanParam WordingForm wording) {
        // a reason, or a known claim, is a button of its own, so that one key or click decides
        String chosen = reject != null
                ? "reject"
                : merge != null ? "merge" : mergeAndMove != null ? "mergeAndMove" : decision == null ? "" : decision;
        Claim claim = ErrorMappers.require(Claim.findById(id));
        Editor editor = current.editor();
        Instant now = desk.now();
        ReviewChange last = claim.reviewChanges().get(claim.reviewChanges().size() - 1);
        if (seen != null && last.id() != seen.longValue() && claim.review() != Review.PROPOSED) {
            return decidedMeanwhile(claim, last, chosen);
        }
        try {
            switch (chosen) {
                case "accept" -> accept(claim, wording, editor, now);
                case "reject" -> claim.reject(reason(reject), editor, now);
                case "merge" -> claim.mergeInto(other(merge != null ? merge : into), editor, now);
                case "mergeAndMove" -> mergeAndMove(claim, other(mergeAndMove), editor, now);
                case "undo" -> claim.undoReview(editor, now);
                default -> throw new RefusedException("decision", messages().chooseWhatToDo());
            }
        } catch (RefusedException e) {
            // what was changed before the refusal must not be stored
            Claim.getEntityManager().clear();
            Claim fresh = ErrorMappers.require(Claim.findById(id));
            return Pages.unprocessable(page.again(fresh, wording, Map.of(e.field(), Refusals.said(e))));
        }
        if (chosen.equals("undo")) {
            return Pages.seeOther("/review?draft=" + id);
        }
        toasts.show(context, said(claim), "/claims/" + id + "/reviews");
        return Pages.seeOther(
                next != null && next.matches("\\d{1,15}") && !next.equals("0") ? "/review?draft=" + next : "/review");
    }

    private void accept(Claim claim, WordingForm form, Editor editor, Instant now) {
        if (form.isGiven()) {
            claim.revise(form.wording(claim.wording(), desk.zone(), now), "", editor, now);
        }
        claim.accept(editor, now);
    }

    /** The draft names another date for a known claim: that one gets the window, with the words as the reason. */
    private static void mergeAndMove(Claim draft, Claim known, Editor editor, Instant now) {
        draft.mergeInto(known, editor, now);
        String said =
                draft.said().length() > LONGEST_QUOTE ? draft.said().substring(0, LONGEST_QUOTE) + "…" : draft.said();
        known.moveDue(
                draft.due(), "%s, %s: “%s”".formatted(draft.source().name(), draft.announcedOn(), said), editor, now);
    }

    private static String reason(@Nullable String given) {
        if (given == null || !ReviewResource.REASONS.contains(given)) {
            throw new RefusedException("reason", messages().chooseWhyNoClaim());
        }
        return given;
    }

    private static Claim other(@Nullable String number) {
        String digits = number == null ? "" : number.strip();
        Claim other = digits.matches("\\d{1,15}") ? Claim.findById(Long.valueOf(digits)) : null;
        if (other == null) {
            throw new RefusedException("into", messages().chooseTheClaim());
        }
        return other;
    }

    /** Two editors with the same draft open: the second one sees what the first decided; nothing is recorded twice. */
    private Response decidedMeanwhile(Claim claim, ReviewChange last, String decision) {
        boolean same = (decision.equals("accept") && last.to() == Review.ACCEPTED)
                || (decision.equals("reject") && last.to() == Review.REJECTED);
        String who = last.editor().map(Editor::name).orElse(messages().somebody());
        String did = Words.inside(Words.review(last.to()));
        String when = Dates.time(last.recordedAt(), desk.zone());
        toasts.show(
                context,
                same
                        ? messages().hadItAlready(who, did, when)
                        : messages().notRecorded(who, did, claim.summary(), when),
                "");
        return Pages.seeOther(same ? "/review" : "/claims/" + claim.id());
    }

    private static String said(Claim claim) {
        return switch (claim.review()) {
            case ACCEPTED -> messages().acceptedAsClaim(claim.id());
            case REJECTED -> messages().draftRejected();
            case MERGED ->
                messages().mergedIntoClaim(claim.mergedInto().map(Claim::id).orElse(0L));
            case PROPOSED -> messages().draftPutBack();
        };
    }

    private static ReviewMessages messages() {
        return ReaderLanguage.messages(ReviewMessages.class);
    }
}
