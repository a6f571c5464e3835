package org.outturn.web.claims;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Editing a claim, and two versions side by side. */
@MessageBundle(value = "claimedit", locale = "en")
public interface ClaimEditMessages {
    @Message("Edit")
    String edit();

    @Message("Two versions")
    String twoVersions();

    @Message("Claim {claimId}")
    String claimCapital(long claimId);

    @Message("Two versions side by side")
    String twoVersionsSideBySide();

    @Message("{saved} Nothing of yours is lost: choose per line.")
    String nothingYoursIsLostChoosePer(String saved);

    @Message("Field")
    String field();

    @Message("Yours, not saved yet")
    String yoursNotSavedYet();

    @Message("Saved in the meantime")
    String savedInTheMeantime();

    @Message("{yoursShown}, the same in both")
    String theSameInBoth(String yoursShown);

    @Message("empty in both")
    String emptyInBoth();

    @Message("empty")
    String empty();

    @Message("Both versions stay in the history.")
    String bothVersionsStayInHistory();

    @Message("Save this choice")
    String saveThisChoice();

    @Message("Claim {id}")
    String claimCapital2(long id);

    @Message("Why it changes")
    String whyItChanges();

    @Message("May stay empty")
    String mayStayEmpty();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("What stood before stays in the history.")
    String whatStoodBeforeStaysInHistory();
}
