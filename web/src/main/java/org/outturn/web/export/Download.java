package org.outturn.web.export;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.outturn.web.page.PagesFirst;

/**
 * A body that is written while it is sent. When writing fails after the first bytes are out, the connection is cut before the
 * response can be ended, so that a part never looks like the whole: the reader sees a reset, not an end. A reader that takes nothing for
 * some time is cut off too, so that it does not keep a connection to the database; what is written for one that went away fails at once,
 * which the server alone would pass over in silence.
 */
public final class Download implements StreamingOutput {
    private static final Logger LOG = Logger.getLogger(Download.class);
    private static final long HTTP2_INTERNAL_ERROR = 2;
    private static final int SECONDS = 5;

    /** What is shorter than this is no long file's. */
    private static final int PIECE = 4096;

    /** How long one write may wait for its reader. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    /** How often that is looked at; together they are less than half a minute. */
    private static final long LOOK_MILLIS = TimeUnit.SECONDS.toMillis(5);

    private final HttpServerRequest request;
    private final Vertx vertx;
    private final StreamingOutput body;

    /** @param body writes the file; when it fails half-way, the connection is cut without an end */
    public Download(RoutingContext context, StreamingOutput body) {
        this.request = context.request();
        this.vertx = context.vertx();
        this.body = body;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Watched watched = new Watched(out, request.response());
        long timer = vertx.setPeriodic(LOOK_MILLIS, id -> {
            if (watched.isStuck()) {
                LOG.infof("The reader of %s takes nothing; its connection is cut", request.path());
                drop();
            }
        });
        try {
            body.write(watched);
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
        } finally {
            vertx.cancelTimer(timer);
        }
    }

    /** Closes at once: an orderly close would wait until the reader has taken what is on its way. */
    private void drop() {
        if (request.version() != HttpVersion.HTTP_2 && request.connection() instanceof ConnectionBase connection) {
            // its outcome does not matter: whoever writes is woken either way
            var unused = connection.channelHandlerContext().close();
        } else {
            request.response().reset(HTTP2_INTERNAL_ERROR);
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

    /** Remembers since when a write waits for the reader, and notices that there is none any more. */
    private static final class Watched extends FilterOutputStream {
        private static final long IDLE = 0;

        private final HttpServerResponse response;
        private volatile long since = IDLE;

        Watched(OutputStream out, HttpServerResponse response) {
            super(out);
            this.response = response;
        }

        boolean isStuck() {
            long began = since;
            return began != IDLE && System.nanoTime() - began > PATIENCE_NANOS;
        }

        private void begin() throws IOException {
            if (response.closed()) {
                throw new IOException("The reader went away");
            }
            long now = System.nanoTime();
            since = now == IDLE ? 1 : now;
        }

        @Override
        public void write(int one) throws IOException {
            begin();
            try {
                out.write(one);
            } finally {
                since = IDLE;
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length >= PIECE) {
                PagesFirst.giveWay();
            }
            begin();
            try {
                out.write(bytes, from, length);
            } finally {
                since = IDLE;
            }
        }

        @Override
        public void flush() throws IOException {
            begin();
            try {
                out.flush();
            } finally {
                since = IDLE;
            }
        }
    }
}
