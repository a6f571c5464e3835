package org.outturn.importer.command;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The importer's command line: {@code parse}, {@code due}, {@code read}, {@code feed} and {@code link} over files and JSON Lines. */
@Command(
        name = "outturn-importer",
        mixinStandardHelpOptions = true,
        version = "Outturn importer 1.0.0",
        description = "Finds the claims in news articles: who announced what, due when, under which condition.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReadCommand.class,
            DueCommand.class,
            ParseCommand.class,
            FeedCommand.class,
            LinkCommand.class,
        })
public final class ImporterCommand {
    private ImporterCommand() {}

    /** Runs one command and ends the process: 0 all went well, 1 some input was bad, 2 the arguments were wrong. */
    public static void main(String[] arguments) {
        // JSON is UTF-8, whatever the locale of the machine is
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        System.exit(line().setOut(out).execute(arguments));
    }

    /** The command line, for one run. */
    static CommandLine line() {
        return new CommandLine(new ImporterCommand());
    }
}
