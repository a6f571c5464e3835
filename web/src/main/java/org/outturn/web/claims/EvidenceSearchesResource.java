package org.outturn.web.claims;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.outturn.core.claim.Claim;
import org.outturn.web.Desk;
import org.outturn.web.matches.DeadlineSearch;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Pages;
import org.outturn.web.security.CurrentEditor;

/** Searches of the stored articles that an editor asks for. */
@Path("/claims/{id}/evidence-searches")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class EvidenceSearchesResource {
    private final Desk desk;
    private final CurrentEditor current;
    private final DeadlineSearch search;

    EvidenceSearchesResource(Desk desk, CurrentEditor current, DeadlineSearch search) {
        this.desk = desk;
        this.current = current;
        this.search = search;
    }

    @POST
    @Transactional
    public Response create(@RestPath long id) {
        Claim claim = ErrorMappers.require(Claim.findById(id));
        search.search(claim, current.editor(), desk.today(), desk.now());
        return Pages.seeOther("/claims/" + id + "#evidence");
    }
}
