package org.outturn.web.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.Status;
import org.outturn.web.page.Words;

/**
 * How many claims of a list have a status, as a link to those.
 *
 * @param code the status; empty for all
 * @param word its word
 * @param count how many
 * @param address the list of those
 * @param current whether that list is shown
 */
public record StatusCount(String code, String word, long count, String address, boolean current) {
    static List<StatusCount> of(Map<Status, Long> counts, ClaimFilter filter, ListAddress address) {
        List<StatusCount> links = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        links.add(new StatusCount(
                "", "all", all, address.with("status", ""), filter.status().isEmpty()));
        for (Status status : Status.values()) {
            links.add(new StatusCount(
                    status.code(),
                    Words.status(status).toLowerCase(Locale.UK),
                    counts.getOrDefault(status, 0L),
                    address.with("status", status.code()),
                    filter.status().equals(Set.of(status))));
        }
        return links;
    }
}
