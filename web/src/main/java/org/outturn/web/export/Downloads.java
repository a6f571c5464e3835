package org.outturn.web.export;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.StreamingOutput;

/** Bodies that are written while they are sent, for other packages. */
public final class Downloads {
    private Downloads() {}

    /** A body that never looks whole when it is not, and that does not wait for a reader who takes nothing. */
    public static StreamingOutput of(RoutingContext context, StreamingOutput body) {
        return new Download(context, body);
    }
}
