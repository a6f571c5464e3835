package org.outturn.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.outturn.core.database.DatabaseStartException;
import org.outturn.core.database.EmbeddedDatabase;

/** The way in: {@code java -jar quarkus-run.jar} starts the database, if it is to be embedded, and then the application. */
@QuarkusMain
public class OutturnMain {
    private OutturnMain() {}

    /** Starts Outturn and returns when it has stopped. */
    public static void main(String... arguments) {
        EmbeddedDatabase database;
        try {
            database = EmbeddedDatabaseStart.startUnlessConfigured();
        } catch (DatabaseStartException e) {
            complain(e);
            System.exit(1);
            return;
        }
        try {
            Quarkus.run(Application.class, OutturnMain::ended, arguments);
        } finally {
            if (database != null) {
                database.close();
            }
        }
    }

    private static void ended(Integer exitCode, @Nullable Throwable failure) {
        if (failure != null) {
            complain(failure);
        }
    }

    /** Says in words what an operator can do; the log has the details. */
    private static void complain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    || String.valueOf(cause.getMessage()).contains("already in use")) {
                warn("The port is taken: something else listens there, perhaps another Outturn. Choose another with"
                        + " QUARKUS_HTTP_PORT=8081.");
                return;
            }
            if (cause instanceof DatabaseStartException) {
                warn(String.valueOf(cause.getMessage()));
                return;
            }
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        warn("it did not start. " + trace);
    }

    /** Before logging is configured, and after it is shut down, only the error stream reaches the operator. */
    @SuppressWarnings("SystemOut")
    private static void warn(String message) {
        System.err.println("Outturn: " + message);
    }

    /** Keeps running until a signal comes. */
    public static class Application implements QuarkusApplication {
        @Override
        public int run(String... arguments) {
            Quarkus.waitForExit();
            return 0;
        }
    }
}
