package org.outturn.web.page;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.outturn.core.claim.ParameterProblem;

/** The address of a page or resource has parameters that are not understood; they are never ignored. */
public final class BadParametersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ParameterProblem> parameters;

    /** @param parameters what is wrong with which */
    public BadParametersException(List<ParameterProblem> parameters) {
        super("Parameters that are not understood: " + parameters);
        this.parameters = List.copyOf(parameters);
    }

    /** Refuses parameters of an address that a page does not know. */
    public static void unless(UriInfo uri, List<String> known) {
        List<ParameterProblem> problems = uri.getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new ParameterProblem(name, "There is no parameter “%s”.".formatted(name), known))
                .toList();
        if (!problems.isEmpty()) {
            throw new BadParametersException(problems);
        }
    }

    /** What is wrong with which parameter. */
    public List<ParameterProblem> parameters() {
        return parameters;
    }
}
