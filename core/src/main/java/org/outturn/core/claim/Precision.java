package org.outturn.core.claim;

import jakarta.persistence.EnumeratedValue;

/** How exactly the words gave a due window. {@link #VAGUE} stands for words without known ends ("in the coming weeks"). */
public enum Precision {
    HOUR("hour"),
    DAY("day"),
    WEEK("week"),
    MONTH("month"),
    QUARTER("quarter"),
    SEASON("season"),
    HALF_YEAR("half_year"),
    YEAR("year"),
    DECADE("decade"),
    VAGUE("vague");

    @EnumeratedValue
    private final String code;

    Precision(String code) {
        this.code = code;
    }

    /** The stable code in addresses, files and the database, such as {@code half_year}. */
    public String code() {
        return code;
    }
}
