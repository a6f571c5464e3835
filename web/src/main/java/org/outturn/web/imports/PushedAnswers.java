package org.outturn.web.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;
import org.outturn.web.imports.PushedArticlesResource.Taken;

/** Sends what became of each line of a push. Whoever does not wait for it has sent the articles all the same, so they are still taken in. */
final class PushedAnswers {
    private static final Logger LOG = Logger.getLogger(PushedAnswers.class);

    private final ObjectMapper json;
    private final OutputStream out;
    private boolean alone;

    PushedAnswers(ObjectMapper json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    /** Sends one answer, without waiting for the next. */
    void add(Taken taken) {
        if (alone) {
            return;
        }
        try {
            out.write((json.writeValueAsString(taken) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            LOG.debug("Nobody waits for what became of the pushed articles", e);
            alone = true;
        }
    }
}
