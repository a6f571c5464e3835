package org.outturn.web.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ParameterProblem;

/**
 * A problem document, RFC 9457.
 *
 * @param type a stable name of the sort of problem, described in docs/export.md
 * @param title what sort of problem it is, in words
 * @param status the HTTP status
 * @param detail what is wrong this time
 * @param parameters what is wrong with which parameters
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable List<ParameterProblem> parameters) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "urn:outturn:problem:";

    /** The answer to parameters that are not understood. */
    public static Response badParameters(List<ParameterProblem> parameters) {
        String detail = parameters.isEmpty()
                ? null
                : parameters.get(0).name() + ": " + parameters.get(0).message();
        return answer(
                new ProblemDocument(TYPES + "parameters", "A parameter is not understood", 400, detail, parameters));
    }

    /** The answer of a given status. */
    public static Response answer(int status, String name, String title, @Nullable String detail) {
        return answer(new ProblemDocument(TYPES + name, title, status, detail, null));
    }

    /** The answer of a given status that names fields. */
    public static Response ofFields(int status, String name, String title, List<ParameterProblem> fields) {
        String detail = fields.get(0).name() + ": " + fields.get(0).message();
        return answer(new ProblemDocument(TYPES + name, title, status, detail, fields));
    }

    private static Response answer(ProblemDocument problem) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
