package org.outturn.web.page;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** How many there are, as pages say it: very many are not counted to the end, because nobody reads the last digits and everybody waits. */
public final class Counts {
    /** Pages count up to here. */
    public static final int MOST = 10_000;

    private Counts() {}

    /** The number in words, such as 1,204 or 10,000+. */
    @TemplateExtension
    public static String shown(long number) {
        return number > MOST ? String.format(Locale.UK, "%,d+", MOST) : String.format(Locale.UK, "%,d", number);
    }
}
