package org.outturn.importer.command;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.outturn.importer.ImportPipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The importer's command line: {@code parse}, {@code due}, {@code read}, {@code feed} and {@code link} over files and JSON Lines. */
@Command(
        name = "outturn-importer",
        mixinStandardHelpOptions = true,
        version = "Outturn importer 1.0.0",
        description = "Finds the claims in news articles: who announced what, due when, under which condition.",
        synopsisSubcommandLabel = "COMMAND")
public final class ImporterCommand {
    private ImporterCommand() {}

    /** Runs one command and ends the process: 0 all went well, 1 some input was bad, 2 the arguments were wrong. */
    public static void main(String[] arguments) {
        if (arguments.length > 1 && arguments[0].equals("parse")) {
            // the rules are read while the arguments are
            Thread loading = new Thread(ImportPipeline::load, "load");
            loading.setDaemon(true);
            loading.start();
        }
        // JSON is UTF-8, whatever the locale of the machine is
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        System.exit(line(arguments).setOut(out).execute(arguments));
    }

    /** The command line, for one run with these arguments: only the command that they name is set up, all of them when they name none. */
    static CommandLine line(String... arguments) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("read", ReadCommand::new);
        commands.put("due", DueCommand::new);
        commands.put("parse", ParseCommand::new);
        commands.put("feed", FeedCommand::new);
        commands.put("link", LinkCommand::new);
        CommandLine line = new CommandLine(new ImporterCommand());
        boolean named = arguments.length > 0 && commands.containsKey(arguments[0]);
        commands.forEach((name, command) -> {
            if (!named || name.equals(arguments[0])) {
                line.addSubcommand(name, command.get());
            }
        });
        return line;
    }
}
