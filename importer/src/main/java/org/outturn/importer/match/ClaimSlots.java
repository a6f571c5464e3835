package org.outturn.importer.match;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A known claim as the numbers that it is compared by; small, because very many are held in memory.
 *
 * @param id the claim's id
 * @param announcedOn the day it was announced
 * @param from the first day of its due window, or null
 * @param to the last day of its due window, or null
 * @param kind its kind
 * @param denial whether it says that something will not come
 * @param terms its terms, ascending
 * @param shares how much of the claim each term carries: 1 in the summary, less in the rest of the sentence
 * @param own how much of each term is the claim's own: 1 for what its article says nowhere else, less for what the whole story speaks of
 * @param names whether each term is part of a name
 * @param claimant the terms of the claimant's name
 * @param context the terms that mark the announcing article, ascending
 * @param units the terms that its numbers count
 * @param concepts the concepts that it names
 * @param conceptShares how much of the claim each concept carries
 * @param conceptOwn how much of each concept is the claim's own
 */
@SuppressWarnings("ArrayRecordComponent") // plain numbers, very many of them; nobody changes them
record ClaimSlots(
        String id,
        LocalDate announcedOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String kind,
        boolean denial,
        int[] terms,
        float[] shares,
        float[] own,
        boolean[] names,
        int[] claimant,
        int[] context,
        int[] units,
        int[] concepts,
        float[] conceptShares,
        float[] conceptOwn) {}
