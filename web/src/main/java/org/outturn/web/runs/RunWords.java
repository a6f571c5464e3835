package org.outturn.web.runs;

import org.outturn.core.run.Level;
import org.outturn.core.run.Outcome;
import org.outturn.core.run.RunKind;
import org.outturn.core.run.Step;
import org.outturn.web.text.ReaderLanguage;

/** What the codes of runs are called, in the reader's language. */
final class RunWords {
    private RunWords() {}

    static String kind(RunKind kind) {
        return switch (kind) {
            case SAMPLE -> messages().kindSample();
            case PASTE -> messages().kindPaste();
            case UPLOAD -> messages().kindUpload();
            case ADDRESS -> messages().kindAddress();
            case FEED -> messages().kindFeed();
            case ARCHIVE -> messages().kindArchive();
            case PUSH -> messages().kindPush();
        };
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case RUNNING -> messages().outcomeRunning();
            case SUCCEEDED -> messages().outcomeSucceeded();
            case INCOMPLETE -> messages().outcomeIncomplete();
            case FAILED -> messages().outcomeFailed();
        };
    }

    static String level(Level level) {
        return switch (level) {
            case OPERATOR -> messages().levelOperator();
            case EDITOR -> messages().levelEditor();
            case RECORD -> messages().levelRecord();
        };
    }

    static String step(Step step) {
        return switch (step) {
            case FETCH -> messages().stepFetch();
            case READ -> messages().stepRead();
            case FIND -> messages().stepFind();
            case DUE -> messages().stepDue();
            case INTAKE -> messages().stepIntake();
        };
    }

    private static RunsMessages messages() {
        return ReaderLanguage.messages(RunsMessages.class);
    }
}
