package org.outturn.web.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Outcome;
import org.outturn.core.source.Feed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The import for a job of the operating system: {@code java -jar quarkus-run.jar import …}, against the configured database. */
@Dependent
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports feeds, files and web archives into the database, as the pages do.",
        footer = {
            "",
            "Exit code: 0 when everything came in, 1 when something did not (the import run says what), 2 for a wrong call.",
            "Importing the same again changes nothing. An Outturn that serves pages may run beside it.",
            "Stopped by a signal it ends at once; the same command goes on with the rest."
        })
public class ImportCommand implements Callable<Integer> {
    private final FeedCheckJob feeds;
    private final ArchiveImport archives;
    private final Interruption interruption;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--feed",
            paramLabel = "FEED",
            description = "A feed that is known, by its address or number; \"all\" for all.")
    private List<String> feed = List.of();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Articles: .html .htm .txt .md .json (one article or a ninjs item) .jsonl (one a line).")
    private List<Path> file = List.of();

    @Option(names = "--warc", paramLabel = "FILE", arity = "1..*", description = "Web archives: .warc or .warc.gz.")
    private List<Path> warc = List.of();

    ImportCommand(FeedCheckJob feeds, ArchiveImport archives, Interruption interruption) {
        this.feeds = feeds;
        this.archives = archives;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws Exception {
        if (feed.isEmpty() && file.isEmpty() && warc.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say what to import: --feed, --file or --warc.");
        }
        return interruption.during(this::take);
    }

    private int take() {
        boolean well = true;
        for (String one : feed) {
            well &= check(one);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (!file.isEmpty() && !interruption.isAsked()) {
            well &= report(out, archives.takeFiles(file));
        }
        for (Path archive : warc) {
            if (!interruption.isAsked()) {
                well &= report(out, archives.takeWarc(archive));
            }
        }
        if (interruption.isAsked()) {
            out.println("Interrupted. The same command goes on with the rest; what has come in is not taken twice.");
            out.flush();
            return 1;
        }
        return well ? 0 : 1;
    }

    private boolean check(String given) {
        List<Long> ids = QuarkusTransaction.requiringNew().call(() -> ids(given));
        if (ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "There is no feed “%s”.".formatted(given));
        }
        boolean well = true;
        for (long id : ids) {
            if (interruption.isAsked()) {
                return false;
            }
            feeds.check(id);
            Feed checked = QuarkusTransaction.requiringNew().call(() -> Feed.findById(id));
            spec.commandLine().getOut().printf("%s: %s%n", checked.url(), checked.lastResult());
            well &= checked.record().failures() == 0;
        }
        spec.commandLine().getOut().flush();
        return well;
    }

    private static List<Long> ids(String given) {
        if (given.equals("all")) {
            return Feed.active().stream().map(Feed::id).toList();
        }
        Optional<Feed> feed =
                given.matches("\\d{1,18}") ? Feed.findByIdOptional(Long.parseLong(given)) : Feed.at(given);
        return feed.map(Feed::id).stream().toList();
    }

    private static boolean report(PrintWriter out, long runId) {
        return QuarkusTransaction.requiringNew().call(() -> report(out, ImportRun.<ImportRun>findById(runId)));
    }

    private static boolean report(PrintWriter out, ImportRun run) {
        out.printf(
                "Run %d: %,d taken, %,d new, %,d changed, %,d as before, %,d drafts, %,d problems%n",
                run.id(),
                run.fetched(),
                run.newArticles(),
                run.changedArticles(),
                run.unchangedArticles(),
                run.drafts(),
                run.problems().size());
        out.flush();
        return run.outcome() == Outcome.SUCCEEDED;
    }
}
