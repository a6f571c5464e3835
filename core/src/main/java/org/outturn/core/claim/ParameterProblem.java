package org.outturn.core.claim;

import java.util.List;

/**
 * What is wrong with a parameter of an address.
 *
 * @param name the parameter
 * @param message what is wrong, in a sentence
 * @param allowed what would be right: names of parameters or values; may be empty
 */
public record ParameterProblem(String name, String message, List<String> allowed) {
    public ParameterProblem {
        allowed = List.copyOf(allowed);
    }
}
