package org.outturn.web.runs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Import runs and their problems. */
@MessageBundle(value = "runs", locale = "en")
public interface RunsMessages {
    @Message("claim {claimId}")
    String claim(Object claimId);

    @Message("article")
    String article();

    @Message("Import runs, newest first")
    String importRunsNewestFirst();

    @Message("State")
    String state();

    @Message("What")
    String what();

    @Message("Started")
    String started();

    @Message("New")
    String newWord();

    @Message("Changed")
    String changed();

    @Message("As before")
    String asBefore();

    @Message("Drafts")
    String drafts();

    @Message("Problems")
    String problems();

    @Message("took {took}")
    String took(String took);

    @Message("new")
    String newWordSmall();

    @Message("changed")
    String changedSmall();

    @Message("as before")
    String asBeforeSmall();

    @Message("drafts")
    String draftsSmall();

    @Message("problems")
    String problemsSmall();

    @Message("Import runs")
    String importRuns();

    @Message("Add an article")
    String addAnArticle();

    @Message("Which runs")
    String whichRuns();

    @Message("Outcome")
    String outcome();

    @Message("any")
    String any();

    @Message("Way in")
    String wayIn();

    @Message("With problems for")
    String withProblemsFor();

    @Message("anybody")
    String anybody();

    @Message("Show")
    String show();

    @Message("Clear")
    String clear();

    @Message("Messages that did not go out")
    String messagesThatDidNotGoOut();

    @Message("by who must act")
    String byWhoMustAct();

    @Message("Nothing stood in the way.")
    String nothingStoodInTheWay();

    @Message("Runs")
    String runs();

    @Message("under way")
    String underWay();

    @Message("No run is like that.")
    String noRunIsLikeThat();

    @Message("Nothing has been imported yet.")
    String nothingHasBeenImportedYet();

    @Message("Older runs")
    String olderRuns();

    @Message("its feed")
    String itsFeed();

    @Message("Taken")
    String taken();

    @Message("Known already")
    String knownAlready();

    @Message("by {by}")
    String by(String by);

    @Message("started {started}")
    String startedAt(String started);

    @Message("Running")
    String running();

    @Message("Well")
    String well();

    @Message("Incomplete")
    String incomplete();

    @Message("Failed")
    String failed();

    @Message("Operator")
    String operator();

    @Message("Editor")
    String editor();

    @Message("For the record")
    String forTheRecord();

    @Message("{channel}, tried {attempts} times: {error}")
    String tried(String channel, int attempts, String error);

    @Message("next try {when}")
    String nextTry(String when);

    @Message("given up")
    String givenUp();

    @Message("sample")
    String kindSample();

    @Message("paste")
    String kindPaste();

    @Message("upload")
    String kindUpload();

    @Message("address")
    String kindAddress();

    @Message("feed")
    String kindFeed();

    @Message("archive")
    String kindArchive();

    @Message("push")
    String kindPush();

    @Message("running")
    String outcomeRunning();

    @Message("succeeded")
    String outcomeSucceeded();

    @Message("incomplete")
    String outcomeIncomplete();

    @Message("failed")
    String outcomeFailed();

    @Message("operator")
    String levelOperator();

    @Message("editor")
    String levelEditor();

    @Message("record")
    String levelRecord();

    @Message("fetch")
    String stepFetch();

    @Message("read")
    String stepRead();

    @Message("find")
    String stepFind();

    @Message("due")
    String stepDue();

    @Message("intake")
    String stepIntake();
}
