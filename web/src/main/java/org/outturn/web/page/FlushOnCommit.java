package org.outturn.web.page;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Spares pages that are only read the search for changes before each of their queries: what a GET or HEAD request changes, if anything, is
 * written when its transaction ends.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class FlushOnCommit {
    private final EntityManager database;
    private final CurrentVertxRequest request;

    FlushOnCommit(EntityManager database, CurrentVertxRequest request) {
        this.database = database;
        this.request = request;
    }

    @AroundInvoke
    @Nullable Object read(InvocationContext call) throws Exception {
        if (onlyReads()) {
            database.setFlushMode(FlushModeType.COMMIT);
        }
        return call.proceed();
    }

    private boolean onlyReads() {
        try {
            RoutingContext context = request.getCurrent();
            return context != null
                    && (HttpMethod.GET.equals(context.request().method())
                            || HttpMethod.HEAD.equals(context.request().method()));
        } catch (ContextNotActiveException e) {
            return false;
        }
    }
}
