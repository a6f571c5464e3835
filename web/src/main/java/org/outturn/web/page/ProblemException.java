package org.outturn.web.page;

import jakarta.ws.rs.core.Response;

/** A request of a program cannot be served; whatever it had begun to change is undone. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Response answer;

    /** @param answer a problem document */
    public ProblemException(Response answer) {
        super("Answered with status " + answer.getStatus());
        this.answer = answer;
    }

    /** The problem document. */
    public Response answer() {
        return answer;
    }
}
