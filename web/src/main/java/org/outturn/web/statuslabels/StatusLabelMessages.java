package org.outturn.web.statuslabels;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The desk's own labels of statuses. */
@MessageBundle(value = "statuslabels", locale = "en")
public interface StatusLabelMessages {
    @Message("Status labels")
    String labelsOfStatuses();

    @Message(
            "What the pages call what became of a claim. Codes, the API and files stay as they are; every change stands in the audit log.")
    String whatTheyAreCalled();

    @Message("Empty for the usual word; at most 40 characters.")
    String emptyForTheUsualWord();

    @Message("Save")
    String save();

    @Message("Labels saved")
    String saved();
}
