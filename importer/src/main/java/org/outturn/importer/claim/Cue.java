package org.outturn.importer.claim;

import java.util.List;
import org.outturn.core.claim.Certainty;
import org.outturn.importer.language.WordPattern;

/**
 * A group of words that announce something that lies ahead.
 *
 * @param name the rule's name
 * @param sort the kind of claim that it makes, or how the kind is chosen
 * @param certainty how firmly it announces
 * @param needsDue whether it makes a draft only with a due window that begins ahead
 * @param needsPresent whether it makes a draft only with its verb in the present
 * @param needsActive whether it makes a draft only of somebody who does it: "expects to", not "is expected to"
 * @param nounClause whether its clause is the noun phrase that it stands in
 * @param patterns the words
 */
record Cue(
        String name,
        Sort sort,
        Certainty certainty,
        boolean needsDue,
        boolean needsPresent,
        boolean needsActive,
        boolean nounClause,
        List<WordPattern> patterns) {
    /** The kinds, and the three ways of choosing one. */
    enum Sort {
        SCHEDULE,
        COMMITMENT,
        PROPOSAL,
        PREDICTION,
        DENIAL,
        BY_SUBJECT,
        BY_EVENT,
        BY_ACTOR
    }
}
