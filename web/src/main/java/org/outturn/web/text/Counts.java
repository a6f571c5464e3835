package org.outturn.web.text;

import io.quarkus.qute.TemplateExtension;

/** How many there are, as pages say it: very many are not counted to the end, because nobody reads the last digits and everybody waits. */
public final class Counts {
    /** Pages count up to here. */
    public static final int MOST = 10_000;

    /** What words or days find is counted up to here: its rows lie anywhere in the table, and each has to be looked at. */
    public static final int MOST_FOUND = 2_000;

    private Counts() {}

    /** The number in words, such as 1,204 or 10,000+. */
    @TemplateExtension
    public static String shown(long number) {
        return shown(number, MOST);
    }

    /** The number in words where no more than {@code most} were counted, such as 1,204 or 2,000+. */
    public static String shown(long number, int most) {
        return number > most ? ReaderLanguage.messages(WordMessages.class).more(written(most)) : written(number);
    }

    /** The number with the language's own grouping, such as 1,204. */
    public static String written(long number) {
        return String.format(DateStyle.now().formats(), "%,d", number);
    }

    /** The number with so many decimals, such as 12.5. */
    public static String written(double number, int decimals) {
        return String.format(DateStyle.now().formats(), "%,." + decimals + "f", number);
    }
}
