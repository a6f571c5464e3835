package org.outturn.web.corrections;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Verdicts that were changed. */
@MessageBundle(value = "corrections", locale = "en")
public interface CorrectionsMessages {
    @Message("Corrections")
    String corrections();

    @Message("Verdicts that were changed later. Both stand here, each with its reason; nothing is erased.")
    String verdictsThatWereChangedLaterBoth();

    @Message("All verdicts as CSV")
    String allVerdictsAsCsv();

    @Message("No verdict was changed")
    String noVerdictWasChanged();

    @Message("When an editor corrects one, the former and the new verdict are shown here with the reason.")
    String whenEditorCorrectsOneFormerAnd();

    @Message("Corrections, newest first")
    String correctionsNewestFirst();

    @Message("Claim")
    String claim();

    @Message("First verdict")
    String firstVerdict();

    @Message("Corrected to")
    String correctedTo();

    @Message("first")
    String first();

    @Message("now")
    String now();

    @Message("Pages of the list")
    String pagesOfTheList();

    @Message("Older")
    String older();
}
