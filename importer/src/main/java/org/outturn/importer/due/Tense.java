package org.outturn.importer.due;

/**
 * The tense of the verb that governs a time expression. It decides between readings that the words leave open: "on
 * Thursday" is the Thursday before publication in "he said on Thursday", the one after it in "they will meet on
 * Thursday".
 */
public enum Tense {
    /** What the sentence tells lies ahead ("will meet", "is due", "plans to"). */
    FUTURE,
    /** What the sentence tells is over ("said", "were charged", "last month"). */
    PAST,
    /** No verb near the expression tells. Open readings are then taken as lying ahead. */
    UNKNOWN
}
