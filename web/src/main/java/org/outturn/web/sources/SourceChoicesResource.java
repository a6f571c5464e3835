package org.outturn.web.sources;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outturn.core.source.Source;
import org.outturn.web.page.BadParametersException;

/** All sources as the choices of a form: fetched when the form is opened, because a list does not carry hundreds of them along. */
@Path("/sources/choices")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class SourceChoicesResource {

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance choices(List<Source> sources, long chosen);

        private Templates() {}
    }

    /**
     * The choices.
     *
     * @param source the number of the one that is chosen
     */
    @GET
    @Transactional
    public TemplateInstance choices(@RestQuery @Nullable String source, @Context UriInfo uri) {
        BadParametersException.unless(uri, List.of("source"));
        return Templates.choices(Source.byName(), number(source));
    }

    private static long number(@Nullable String source) {
        return source == null || !source.matches("\\d{1,18}") ? 0 : Long.parseLong(source);
    }
}
