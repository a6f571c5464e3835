package org.outturn.web.claims;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Claim;
import org.outturn.web.Desk;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Pages;
import org.outturn.web.security.CurrentEditor;

/** Lets a claim wait for another one, which its condition speaks of. */
@Path("/claims/{id}/triggers")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class TriggersResource {
    private final Desk desk;
    private final CurrentEditor current;

    TriggersResource(Desk desk, CurrentEditor current) {
        this.desk = desk;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response create(
            @RestPath long id, @RestForm long seen, @RestForm long waitsFor, @RestForm @Nullable String reason) {
        Claim claim = ErrorMappers.require(Claim.findById(id));
        Claim awaited = ErrorMappers.require(Claim.findById(waitsFor));
        // saved by a colleague meanwhile: the page shows what stands now, and the step can be taken there
        if (ClaimPages.lastRevision(claim) == seen) {
            claim.waitFor(awaited, WordingForm.text(reason), current.editor(), desk.now());
        }
        return Pages.seeOther("/claims/" + id + "#condition-title");
    }
}
