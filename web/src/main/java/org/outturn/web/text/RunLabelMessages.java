package org.outturn.web.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What imports are called that have no name of their own, which is stored in English. */
@MessageBundle(value = "runlabels", locale = "en")
public interface RunLabelMessages {
    @Message("Pasted text")
    String pastedText();

    @Message("Pushed article")
    String pushedArticle();

    @Message("{count} pushed articles")
    String pushedArticles(String count);

    @Message("{count} files")
    String files(String count);
}
