package org.outturn.web.text;

import io.quarkus.qute.TemplateExtension;

/** The reasons of the short lists: stored in English, shown in the reader's language; what an editor wrote stays as it is. */
public final class Reasons {
    private static final KnownSentences KNOWN = new KnownSentences(ReasonMessages.class);

    private Reasons() {}

    /** The words of a stored reason. */
    @TemplateExtension
    public static String reasonWord(String stored) {
        return KNOWN.said(stored, (parameter, given) -> given).orElse(stored);
    }
}
