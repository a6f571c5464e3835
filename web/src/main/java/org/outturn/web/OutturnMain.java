package org.outturn.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(stopped), "wait-for-the-database"));
        AtomicInteger exit = new AtomicInteger();
        try {
            Quarkus.run(Application.class, (code, failure) -> exit.set(ended(code, failure)), arguments);
        } finally {
            if (database != null) {
                database.close();
            }
            stopped.countDown();
        }
        System.exit(exit.get());
    }

    /** On a signal the virtual machine ends with its hooks; the database must have been stopped by then. */
    private static void await(CountDownLatch stopped) {
        try {
            if (!stopped.await(40, TimeUnit.SECONDS)) {
                warn("the database did not stop in time; it will be stopped at the next start.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int ended(int code, @Nullable Throwable failure) {
        if (failure == null) {
            return code;
        }
        complain(failure);
        return code == 0 ? 1 : code;
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
