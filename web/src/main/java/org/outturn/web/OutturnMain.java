package org.outturn.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.enterprise.inject.Instance;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.outturn.core.database.DatabaseStartException;
import org.outturn.core.database.EmbeddedDatabase;
import org.outturn.web.imports.ImportCommand;
import org.outturn.web.imports.ReextractCommand;
import org.outturn.web.matches.RescoreCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The way in: {@code java -jar quarkus-run.jar} starts the database, if it is to be embedded, and then the application. */
@QuarkusMain
public class OutturnMain {
    private OutturnMain() {}

    /** Starts Outturn and returns when it has stopped. */
    public static void main(String... arguments) {
        boolean command = arguments.length > 0;
        CompletableFuture<@Nullable EmbeddedDatabase> starting = CompletableFuture.supplyAsync(
                command ? EmbeddedDatabaseStart::startOrJoin : EmbeddedDatabaseStart::startUnlessConfigured);
        prepare();
        EmbeddedDatabase database;
        try {
            database = starting.join();
        } catch (CompletionException e) {
            complain(e);
            System.exit(1);
            return;
        }
        if (command) {
            // a command serves no pages, leaves the feeds to those that do, and says what it has to say itself
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("outturn.imports.enabled", "false");
            System.setProperty("outturn.jobs.enabled", "false");
            System.setProperty("outturn.sample", "false");
            System.setProperty("quarkus.log.level", "WARN");
            System.setProperty("quarkus.log.console.stderr", "true");
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

    /** What Quarkus sets up without a database, while that one starts: this class does it when it is loaded. */
    private static void prepare() {
        try {
            Class.forName(
                    "io.quarkus.runner.ApplicationImpl",
                    true,
                    Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            // what is wrong with it is said when it is run
        }
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

    /** Keeps running until a signal comes, or does what a command asks for. */
    public static class Application implements QuarkusApplication {
        private final Instance<ImportCommand> imports;
        private final Instance<ReextractCommand> reextract;
        private final Instance<RescoreCommand> rescore;

        Application(
                Instance<ImportCommand> imports,
                Instance<ReextractCommand> reextract,
                Instance<RescoreCommand> rescore) {
            this.imports = imports;
            this.reextract = reextract;
            this.rescore = rescore;
        }

        @Override
        public int run(String... arguments) {
            if (arguments.length == 0) {
                Quarkus.waitForExit();
                return 0;
            }
            return new CommandLine(new Outturn())
                    .addSubcommand(imports.get())
                    .addSubcommand(reextract.get())
                    .addSubcommand(rescore.get())
                    .execute(arguments);
        }
    }

    /** What stands in front of the commands. */
    @Command(
            name = "outturn",
            mixinStandardHelpOptions = true,
            synopsisSubcommandLabel = "[COMMAND]",
            description = "Without a command: serves the pages and checks the feeds.")
    static final class Outturn implements Runnable {
        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "There is no such command.");
        }
    }
}
