package org.outturn.web.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.Status;
import org.outturn.web.text.Counts;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Words;

/**
 * How many claims of a list have a status, as a link to those.
 *
 * @param code the status; empty for all
 * @param word its word
 * @param count how many; empty when they are too many to be counted
 * @param address the list of those
 * @param current whether that list is shown
 */
public record StatusCount(String code, String word, String count, String address, boolean current) {
    static List<StatusCount> of(Optional<Map<Status, Long>> counts, ClaimFilter filter, ListAddress address) {
        List<StatusCount> links = new ArrayList<>();
        String all = counts.map(known ->
                        known.values().stream().mapToLong(Long::longValue).sum())
                .map(StatusCount::figure)
                .orElse("");
        links.add(new StatusCount(
                "",
                messages().all(),
                all,
                address.with("status", ""),
                filter.status().isEmpty()));
        for (Status status : Status.values()) {
            links.add(new StatusCount(
                    status.code(),
                    Words.inside(Words.status(status)),
                    counts.map(known -> figure(known.getOrDefault(status, 0L))).orElse(""),
                    address.with("status", status.code()),
                    filter.status().equals(Set.of(status))));
        }
        return links;
    }

    private static String figure(long number) {
        return Counts.written(number);
    }

    private static ClaimListMessages messages() {
        return ReaderLanguage.messages(ClaimListMessages.class);
    }
}
