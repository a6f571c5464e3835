package org.outturn.web.export;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * A body that is written while it is sent. When writing fails after the first bytes are out, the connection is cut before the
 * response can be ended, so that a part never looks like the whole: the reader sees a reset, not an end.
 */
public final class Download implements StreamingOutput {
    private static final Logger LOG = Logger.getLogger(Download.class);
    private static final long HTTP2_INTERNAL_ERROR = 2;
    private static final int SECONDS = 5;

    private final HttpServerRequest request;
    private final StreamingOutput body;

    /** @param body writes the file; when it fails half-way, the connection is cut without an end */
    public Download(HttpServerRequest request, StreamingOutput body) {
        this.request = request;
        this.body = body;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            body.write(out);
        } catch (IOException | RuntimeException e) {
            if (request.response().closed()) {
                LOG.debugf(e, "The reader of %s went away", request.path());
                return;
            }
            if (!request.response().headWritten()) {
                throw e;
            }
            LOG.errorf(e, "The download of %s broke; its connection is cut", request.path());
            cut();
        }
    }

    private void cut() {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset(HTTP2_INTERNAL_ERROR);
            return;
        }
        try {
            // whatever ends the response after this finds no connection to end it on
            request.connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("A broken download's connection could not be cut", e);
        }
    }
}
