package org.outturn.web.text;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import org.outturn.core.claim.Status;

/** The names of statuses in templates that have words of their own for them. */
@TemplateExtension(namespace = "status")
final class StatusWords {
    private StatusWords() {}

    /** What the desk calls the status of this code, or this word. */
    static String label(String code, String usualHere) {
        return Arrays.stream(Status.values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .map(status -> Words.status(status, usualHere))
                .orElse(usualHere);
    }
}
