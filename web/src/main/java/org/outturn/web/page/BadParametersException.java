package org.outturn.web.page;

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

    /** What is wrong with which parameter. */
    public List<ParameterProblem> parameters() {
        return parameters;
    }
}
