package org.outturn.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.outturn.core.claim.Claim;
import org.outturn.web.page.ErrorMappers;

/** The report of a page that its reader still has the draft open; it answers with who else has. */
@Path("/claims/{id}/presence")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class PresenceResource {
    private final PresenceDesk presence;

    PresenceResource(PresenceDesk presence) {
        this.presence = presence;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance presence(PresenceView presence);

        private Templates() {}
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public TemplateInstance stay(@RestPath long id) {
        return Templates.presence(presence.stay(ErrorMappers.require(Claim.findById(id))));
    }
}
