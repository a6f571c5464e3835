package org.outturn.web.claims;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.claim.ClaimPage;
import org.outturn.core.claim.ClaimSort;
import org.outturn.web.text.ReaderLanguage;

/**
 * The head of a column that a list can be sorted by.
 *
 * @param name which column
 * @param word its word
 * @param address the list sorted by it, the other way round when it is already
 * @param sort ascending, descending, or empty when the list is sorted by something else
 */
public record ColumnHead(String name, String word, String address, String sort) {
    static Map<String, ColumnHead> of(ClaimPage page, ListAddress address) {
        return Stream.of(
                        head(ClaimSort.DUE, messages().due(), page, address),
                        head(ClaimSort.SUMMARY, messages().claim(), page, address),
                        head(ClaimSort.CLAIMANT, messages().claimantAndSource(), page, address),
                        head(ClaimSort.ANNOUNCED, messages().announced(), page, address),
                        head(ClaimSort.CHANGED, messages().lastChanged(), page, address))
                .collect(Collectors.toUnmodifiableMap(ColumnHead::name, Function.identity()));
    }

    private static ColumnHead head(ClaimSort sort, String word, ClaimPage page, ListAddress address) {
        boolean current = page.sort() == sort;
        boolean turn = current && !page.descending();
        return new ColumnHead(
                sort.code(),
                word,
                address.with("sort", turn ? "-" + sort.code() : sort.code()),
                !current ? "" : page.descending() ? "descending" : "ascending");
    }

    private static ClaimListMessages messages() {
        return ReaderLanguage.messages(ClaimListMessages.class);
    }
}
