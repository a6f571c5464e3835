package org.outturn.web.views;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Saved views. */
@MessageBundle(value = "views", locale = "en")
public interface ViewsMessages {
    @Message("Saved views")
    String savedViews();

    @Message("Claims")
    String claims();

    @Message("A filter and an order of the list of claims under a name. Yours, or shared with the desk.")
    String filterAndOrderListClaimsUnder();

    @Message("Save this view")
    String saveThisView();

    @Message("Name")
    String name();

    @Message("Shared with the desk")
    String sharedWithTheDesk();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("No view is saved yet")
    String noViewIsSavedYet();

    @Message("Filter the list of claims, then choose “Save as a view” above it.")
    String filterListClaimsThenChooseSave();

    @Message("Go to the claims")
    String goToTheClaims();

    @Message("Views")
    String views();

    @Message("View")
    String view();

    @Message("Saved by")
    String savedBy();

    @Message("Name and sharing")
    String nameAndSharing();

    @Message("Start page")
    String startPage();

    @Message("Delete")
    String delete();

    @Message("all claims")
    String allClaims();

    @Message("shared")
    String shared();

    @Message("Name of {name}")
    String nameOf(String name);

    @Message("{name} with the desk")
    String withTheDesk(String name);

    @Message("Change")
    String change();

    @Message("opens after sign-in")
    String opensAfterSignIn();

    @Message("Start here")
    String startHere();

    @Message("with {name}")
    String with(String name);

    @Message("After sign-in the desk opens with Today.")
    String afterSignInDeskOpensWith();

    @Message("Open with Today again")
    String openWithTodayAgain();

    @Message("you")
    String you();
}
