package org.outturn.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Every piece of the pages in every state, for whoever changes the stylesheet. */
@Path("/parts")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class PartsResource {
    private final Frames frames;

    PartsResource(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance parts(Frame frame);

        private Templates() {}
    }

    @GET
    public TemplateInstance parts() {
        return Templates.parts(frames.at("parts"));
    }
}
