package org.outturn.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Under which account PostgreSQL runs. It refuses to run as root, so root either enters a user namespace, in which it is nobody and
 * yet owns its files, or hands the cluster over to an unprivileged account.
 *
 * @param prefix the words before each command
 * @param owner the account that must own the cluster's files; empty when that is the account that runs Java
 */
record PostgresAccount(List<String> prefix, String owner) {
    private static final List<String> UNPRIVILEGED = List.of("outturn", "postgres", "nobody");

    PostgresAccount {
        prefix = List.copyOf(prefix);
    }

    /** The account for this process. {@code userNamespaces} is false where a test tries the way without them. */
    static PostgresAccount find(boolean userNamespaces) {
        if (!"0".equals(output(List.of("id", "-u")))) {
            return new PostgresAccount(List.of(), "");
        }
        if (userNamespaces) {
            String inside = output(List.of("unshare", "-U", "id", "-u"));
            if (!inside.isEmpty() && !inside.equals("0")) {
                return new PostgresAccount(List.of("unshare", "-U"), "");
            }
        }
        for (String account : UNPRIVILEGED) {
            List<String> prefix = List.of(
                    "setpriv",
                    "--reuid=" + account,
                    "--regid=" + output(List.of("id", "-g", account)),
                    "--clear-groups");
            List<String> trial = new ArrayList<>(prefix);
            trial.addAll(List.of("id", "-u"));
            String uid = output(trial);
            if (!uid.isEmpty() && !uid.equals("0")) {
                return new PostgresAccount(prefix, account);
            }
        }
        throw new DatabaseStartException(
                "PostgreSQL does not run as root, and this machine neither permits user namespaces"
                        + " (unshare -U) nor has setpriv with an unprivileged account. Start Outturn as an ordinary user:"
                        + " useradd --create-home outturn && su outturn -c 'java -jar …', or set QUARKUS_DATASOURCE_JDBC_URL.");
    }

    /** Makes the cluster's directory belong to the account, and checks that the account can reach it. */
    void own(Path directory) {
        if (owner.isEmpty()) {
            return;
        }
        run(List.of("chown", "-R", owner + ":", directory.toString()));
        List<String> look = new ArrayList<>(prefix);
        look.addAll(List.of("test", "-w", directory.toString()));
        if (exit(look) != 0) {
            throw new DatabaseStartException(
                    ("PostgreSQL runs as the account %s here, which cannot reach %s. Choose a data directory"
                                    + " that it can reach (OUTTURN_DATA_DIRECTORY=/var/lib/outturn), or start Outturn as an ordinary user.")
                            .formatted(owner, directory.toAbsolutePath()));
        }
    }

    List<String> command(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    private static void run(List<String> command) {
        int exit = exit(command);
        if (exit != 0) {
            throw new DatabaseStartException("%s ended with %d".formatted(String.join(" ", command), exit));
        }
    }

    private static int exit(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** What a short command prints, trimmed; empty when it fails or is missing. */
    private static String output(List<String> command) {
        try {
            Path out = Files.createTempFile("outturn", ".out");
            try {
                ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile());
                builder.redirectError(ProcessBuilder.Redirect.DISCARD);
                builder.environment().putAll(Map.of("LC_ALL", "C"));
                Process process = builder.start();
                boolean ended = process.waitFor(10, TimeUnit.SECONDS);
                return ended && process.exitValue() == 0 ? Files.readString(out).trim() : "";
            } finally {
                Files.deleteIfExists(out);
            }
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
