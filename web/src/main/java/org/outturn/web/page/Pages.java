package org.outturn.web.page;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.claim.RefusedException;
import org.outturn.web.text.Refusals;

/** The usual answers. */
public final class Pages {
    private Pages() {}

    /** Off to a page, after something was done. */
    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** The form again, with what was typed and what is wrong. */
    public static Response unprocessable(Object page) {
        return Response.status(422).entity(page).build();
    }

    /** The form again, because somebody else was quicker. */
    public static Response conflict(Object page) {
        return Response.status(Response.Status.CONFLICT).entity(page).build();
    }

    /** Reasons by field, for a form. */
    public static Map<String, String> errors(RefusedException... refusals) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (RefusedException refusal : List.of(refusals)) {
            errors.putIfAbsent(refusal.field(), Refusals.said(refusal));
        }
        return errors;
    }
}
