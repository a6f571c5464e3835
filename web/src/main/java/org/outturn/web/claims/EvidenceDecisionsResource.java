package org.outturn.web.claims;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.Origin;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.editor.Editor;
import org.outturn.web.Desk;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Pages;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Refusals;

/** Decisions about evidence: it counts, or it does not bear on the claim. */
@Path("/evidence/{id}/decisions")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class EvidenceDecisionsResource {
    private final Desk desk;
    private final CurrentEditor current;
    private final ClaimPages pages;

    EvidenceDecisionsResource(Desk desk, CurrentEditor current, ClaimPages pages) {
        this.desk = desk;
        this.current = current;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response decide(
            @RestPath long id,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String stance,
            @RestForm @Nullable String dismiss,
            @RestForm @Nullable String reason) {
        Evidence piece = ErrorMappers.require(Evidence.findById(id));
        Editor editor = current.editor();
        Claim claim = piece.claim();
        try {
            if ("accept".equals(decision)) {
                piece.accept(
                        stance == null || stance.isBlank() ? piece.stance() : EvidenceResource.stance(stance),
                        editor,
                        desk.now());
                if (piece.origin() == Origin.MACHINE) {
                    // the form "What became of it?" is filled in from it
                    return Pages.seeOther("/claims/%1$d?evidence=%2$d#status-panel-%1$d".formatted(claim.id(), id));
                }
            } else if (dismiss != null) {
                // a reason is a button of its own, so that one key or click decides
                piece.dismiss(known(dismiss), editor, desk.now());
            } else if ("dismiss".equals(decision)) {
                piece.dismiss(WordingForm.text(reason), editor, desk.now());
            } else {
                throw new RefusedException("stance", "Choose what to do with the evidence.");
            }
        } catch (RefusedException e) {
            ClaimView.EvidenceForm typed =
                    new ClaimView.EvidenceForm(true, "supports", "", "", "", "", Map.of(e.field(), Refusals.said(e)));
            return Pages.unprocessable(pages.show(claim, new ClaimPages.Typed(null, typed, null)));
        }
        return Pages.seeOther("/claims/" + claim.id() + "#evidence");
    }

    private static String known(String reason) {
        if (!Evidence.DISMISSALS.contains(reason)) {
            throw new RefusedException("stance", "Choose why it does not bear on the claim.");
        }
        return reason;
    }
}
