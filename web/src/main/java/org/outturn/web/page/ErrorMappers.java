package org.outturn.web.page;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.web.security.SecretMechanism;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Refusals;

/** What is answered when something goes wrong: a page that helps, or, in the API, a problem document. */
public class ErrorMappers {
    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    private final RoutingContext context;
    private final Frames frames;

    ErrorMappers(RoutingContext context, Frames frames) {
        this.context = context;
        this.frames = frames;
    }

    /** The error page. */
    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance error(ErrorView view);

        private Templates() {}
    }

    /**
     * An error page.
     *
     * @param frame what stands around it
     * @param status the HTTP status
     * @param title what happened
     * @param message what it means and what to do
     * @param parameters what is wrong with which parameter
     * @param retry whether the page tries again by itself
     * @param reference by which the log is searched; empty for none
     */
    record ErrorView(
            Frame frame,
            int status,
            String title,
            String message,
            List<ParameterProblem> parameters,
            boolean retry,
            String reference) {}

    /** A request whose sender could not be looked up gets no further. */
    @ServerRequestFilter(preMatching = true)
    @Nullable Response databaseAway() {
        return context.get(SecretMechanism.DATABASE_AWAY) == null ? null : away(new DatabaseAwayException(null));
    }

    @ServerExceptionMapper
    Response badParameters(BadParametersException e) {
        if (isApi()) {
            return ProblemDocument.badParameters(e.parameters());
        }
        return page(
                400,
                messages().addressNotUnderstood(),
                messages().nothingWasLeftOutSilently(),
                e.parameters().stream()
                        .map(wrong ->
                                new ParameterProblem(wrong.name(), Refusals.said(wrong.message()), wrong.allowed()))
                        .toList(),
                false,
                "");
    }

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return e.answer();
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e) {
        return isApi()
                ? ProblemDocument.answer(404, "not-found", messages().nothingAtThisAddress(), null)
                : page(404, messages().nothingAtThisAddress(), messages().neverDeleted(), List.of(), false, "");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return isApi()
                ? ProblemDocument.answer(
                        403,
                        "forbidden",
                        "This needs another role, or a token of another scope",
                        "An editor's role and the scope of the token must both allow it; docs/export.md says which scope does.")
                : page(403, messages().needsAnotherRole(), messages().whoMayDoWhat(), List.of(), false, "");
    }

    @ServerExceptionMapper
    Response away(DatabaseAwayException e) {
        LOG.warn(messages().databaseDoesNotAnswer(), e);
        return isApi()
                ? Response.fromResponse(ProblemDocument.answer(
                                503, "database-away", messages().databaseDoesNotAnswer(), null))
                        .header("Retry-After", 10)
                        .build()
                : Response.fromResponse(page(
                                503,
                                messages().databaseDoesNotAnswer(),
                                messages().nothingConfirmedIsLost(),
                                List.of(),
                                true,
                                ""))
                        .header("Retry-After", 10)
                        .build();
    }

    @ServerExceptionMapper
    Response status(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        String title =
                switch (status) {
                    case 400 -> messages().requestNotUnderstood();
                    case 405 -> messages().doesNotTakeThat();
                    case 406 -> messages().noSuchForm();
                    case 413 -> messages().tooLarge();
                    case 415 -> messages().noFormatReadHere();
                    default -> messages().didNotWork();
                };
        return isApi()
                ? ProblemDocument.answer(status, "request", title, null)
                : page(status, title, messages().tryAnotherWay(), List.of(), false, "");
    }

    @ServerExceptionMapper
    Response unexpected(Exception e) {
        if (isDatabaseAway(e)) {
            return away(new DatabaseAwayException(e));
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(e, "Unexpected, reference %s, at %s", reference, context.normalizedPath());
        return isApi()
                ? ProblemDocument.answer(500, "unexpected", messages().somethingWentWrong(), "Reference " + reference)
                : page(500, messages().somethingWentWrong(), messages().mistakeIsOurs(), List.of(), false, reference);
    }

    /** A form whose token does not fit gets a word of explanation. */
    @ServerResponseFilter
    void explainEmptyRefusals(jakarta.ws.rs.container.ContainerResponseContext response) {
        if (response.hasEntity() || isApi()) {
            return;
        }
        if (response.getStatus() == 400) {
            response.setEntity(
                    Templates.error(new ErrorView(
                                    frames.bare(),
                                    400,
                                    messages().formCouldNotBeChecked(),
                                    messages().fromAPageOpenedTooLongAgo(),
                                    List.of(),
                                    false,
                                    ""))
                            .render(),
                    null,
                    MediaType.TEXT_HTML_TYPE);
        }
    }

    private Response page(
            int status,
            String title,
            String message,
            List<ParameterProblem> parameters,
            boolean retry,
            String reference) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.error(
                                new ErrorView(frames.bare(), status, title, message, parameters, retry, reference))
                        .render())
                .build();
    }

    private boolean isApi() {
        return context.normalizedPath().startsWith("/api/");
    }

    private static boolean isDatabaseAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql.getSQLState() == null
                            || sql.getSQLState().startsWith("08")
                            || sql.getSQLState().startsWith("57P"))) {
                return true;
            }
        }
        return false;
    }

    /** The entity with this number, or the page that says that there is none. */
    public static <E extends PanacheEntityBase> E require(@Nullable E found) {
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    private static PageMessages messages() {
        return ReaderLanguage.messages(PageMessages.class);
    }
}
