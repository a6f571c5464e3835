package org.outturn.web.background;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Files that are ordered. */
@MessageBundle(value = "background", locale = "en")
public interface ExportsMessages {
    @Message("Exports")
    String exports();

    @Message("Large files, made while nobody waits. Each is kept for a week.")
    String largeFilesMadeWhileNobodyWaits();

    @Message("Order one")
    String orderOne();

    @Message("File")
    String file();

    @Message("Filter")
    String filter();

    @Message("As in the address of the list of claims, such as <code>status=open&amp;timing=overdue</code>")
    String asInAddressListClaimsSuch();

    @Message("Order")
    String order();

    @Message("Yours")
    String yours();

    @Message("None is kept.")
    String noneIsKept();

    @Message("Your exports, newest first")
    String yourExportsNewestFirst();

    @Message("State")
    String state();

    @Message("Ordered")
    String ordered();

    @Message("Kept until")
    String keptUntil();

    @Message("What to do")
    String whatToDo();

    @Message("ordered")
    String orderedSmall();

    @Message("kept until")
    String keptUntilSmall();

    @Message("Delete")
    String delete();

    @Message("{rows} rows, {size} MB packed")
    String rowsPacked(String rows, String size);

    @Message("{rows} of {total} rows")
    String rowsOf(String rows, String total);

    @Message("Choose a file, and a filter of at most 4,000 characters.")
    String chooseAFile();

    @Message("This is no filter. Copy it from the address of the list of claims.")
    String noFilter();

    @Message("{count} exports wait already. Wait until one is done.")
    String waitAlready(int count);

    @Message("waiting")
    String waiting();

    @Message("running")
    String running();

    @Message("done")
    String done();

    @Message("failed")
    String failed();
}
