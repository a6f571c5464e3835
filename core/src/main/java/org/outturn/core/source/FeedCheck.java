package org.outturn.core.source;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of checking a feed, and what follows from it.
 *
 * @param at when it was checked
 * @param outcome in a word
 * @param result the same in a sentence for an operator
 * @param newArticles how many articles were new or changed
 * @param drafts how many drafts were new
 * @param etag what the server calls this state, verbatim; empty where it sent none
 * @param lastModified since when the server says it stands, verbatim; empty where it did not say
 * @param record how the feed has done so far, this check included
 * @param next when to ask it again; empty when it has ended
 * @param rest when articles may be got that its host had no turn for; empty when there are none
 * @param newAddress the address to use from now on, where the server said so for good
 */
public record FeedCheck(
        Instant at,
        Outcome outcome,
        String result,
        int newArticles,
        int drafts,
        Optional<String> etag,
        Optional<String> lastModified,
        FeedRecord record,
        Optional<Instant> next,
        Optional<Instant> rest,
        Optional<String> newAddress) {

    /** What came of it. */
    public enum Outcome {
        /** It was read. */
        READ,
        /** It stands as before. */
        UNCHANGED,
        /** It could not be reached or read. */
        FAILED,
        /** The server says that it is gone for good. */
        GONE
    }

    /** Whether nothing could be learnt from it. */
    public boolean isFailure() {
        return outcome == Outcome.FAILED || outcome == Outcome.GONE;
    }
}
