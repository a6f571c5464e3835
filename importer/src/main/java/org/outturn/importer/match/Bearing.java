package org.outturn.importer.match;

import java.util.Locale;

/** What a sentence of a later article says about an announced event. */
public enum Bearing {
    /** It took place; for a denial: what was ruled out has not come. */
    HAPPENED,
    /** A part of it took place. */
    PARTLY,
    /** It took place after its due window. */
    LATE,
    /** It did not take place, or what was ruled out did. */
    DID_NOT_HAPPEN,
    /** It has a later date now. */
    POSTPONED,
    /** It was given up by those who announced it. */
    WITHDRAWN,
    /** It is announced again. */
    RESTATED;

    /** The word for it in JSON, such as {@code did_not_happen}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it tells what became of the claim; {@link #RESTATED} does not. */
    public boolean isEvidence() {
        return this != RESTATED;
    }
}
