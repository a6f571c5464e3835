package org.outturn.web.runs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.outturn.core.editor.Editor;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Outcome;
import org.outturn.core.run.Problem;
import org.outturn.web.Desk;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.RunLabels;

/**
 * One run.
 *
 * @param id its number
 * @param kind the code
 * @param feedId the feed it is about; 0 for none
 * @param label what was imported
 * @param by who asked for it; empty for a job
 * @param started when
 * @param took how long; empty while it runs
 * @param running whether it is still under way
 * @param state well, quiet or failing
 * @param outcome the word
 * @param fetched how much was got
 * @param fresh how many articles were new
 * @param changed how many were changed
 * @param unchanged how many stood as before
 * @param skipped how much was offered that was known
 * @param drafts how many drafts were new
 * @param problems how many problems there were
 */
public record RunLine(
        long id,
        String kind,
        long feedId,
        String label,
        String by,
        String started,
        String took,
        boolean running,
        String state,
        String outcome,
        int fetched,
        int fresh,
        int changed,
        int unchanged,
        int skipped,
        int drafts,
        long problems) {

    /** The runs as lists show them; within a transaction. */
    public static List<RunLine> of(List<ImportRun> runs, Desk desk) {
        Map<Long, Long> problems = Problem.count(runs);
        return runs.stream()
                .map(run -> of(run, problems.getOrDefault(run.id(), 0L), desk))
                .toList();
    }

    private static RunLine of(ImportRun run, long problems, Desk desk) {
        return new RunLine(
                run.id(),
                RunWords.kind(run.kind()),
                run.feed().map(feed -> feed.id()).orElse(0L),
                RunLabels.shown(run.label()),
                run.editor().map(Editor::name).orElse(""),
                Dates.moment(run.startedAt(), desk.zone(), desk.today()),
                run.finishedAt()
                        .map(end -> took(Duration.between(run.startedAt(), end)))
                        .orElse(""),
                run.outcome() == Outcome.RUNNING,
                state(run.outcome()),
                word(run.outcome()),
                run.fetched(),
                run.newArticles(),
                run.changedArticles(),
                run.unchangedArticles(),
                run.skipped(),
                run.drafts(),
                problems);
    }

    private static String took(Duration time) {
        return time.toMillis() < 1000
                ? time.toMillis() + " ms"
                : time.toSeconds() < 120 ? time.toSeconds() + " s" : time.toMinutes() + " min";
    }

    private static String state(Outcome outcome) {
        return switch (outcome) {
            case SUCCEEDED -> "well";
            case RUNNING, INCOMPLETE -> "quiet";
            case FAILED -> "failing";
        };
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case RUNNING -> messages().running();
            case SUCCEEDED -> messages().well();
            case INCOMPLETE -> messages().incomplete();
            case FAILED -> messages().failed();
        };
    }

    private static RunsMessages messages() {
        return ReaderLanguage.messages(RunsMessages.class);
    }
}
