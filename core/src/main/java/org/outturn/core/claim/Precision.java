package org.outturn.core.claim;

import java.util.Locale;

/** How exactly the words gave a due window. {@link #VAGUE} stands for words without known ends ("soon after", "in the coming weeks"). */
public enum Precision {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    DECADE,
    VAGUE;

    /** The stable code in addresses, files and the database, such as {@code half_year}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
