package org.outturn.core.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimPage;

/**
 * Which rows of a table, and from where to look. {@link TableQueryReader} reads it from the parameters of an address.
 *
 * @param asOf the present, or an instant in the past
 * @param filter which claims, for tables of claims
 * @param page order and part of the list, for the table of claims
 * @param conditions the table's own parameters with their values
 * @param limit rows of a page at most
 * @param after the place behind which a page begins, for other tables than that of claims
 * @param before the place in front of which a page ends, likewise
 */
public record TableQuery(
        AsOf asOf,
        ClaimFilter filter,
        ClaimPage page,
        Map<TableParameter, Object> conditions,
        int limit,
        Optional<Place> after,
        Optional<Place> before) {

    public TableQuery {
        conditions = new LinkedHashMap<>(conditions);
    }

    /**
     * A place in a table.
     *
     * @param key the value that the table is sorted by, as PostgreSQL writes it
     * @param id the number of the row
     */
    public record Place(String key, long id) {}

    /** All of a table. */
    public static TableQuery all(AsOf asOf, ClaimFilter filter) {
        return new TableQuery(
                asOf, filter, ClaimPage.FIRST, Map.of(), ClaimPage.USUAL, Optional.empty(), Optional.empty());
    }

    /** Those rows of a table that belong to one claim. */
    public TableQuery ofClaim(Table table, long id) {
        return with(table, "claim", String.valueOf(id));
    }

    /**
     * The same with one more of the table's own parameters.
     *
     * @throws IllegalArgumentException when the table has no such parameter or the value is none
     */
    public TableQuery with(Table table, String name, String text) {
        TableParameter chosen = table.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The table has no parameter " + name));
        Map<TableParameter, Object> more = new LinkedHashMap<>(conditions);
        more.put(chosen, chosen.value(text).orElseThrow(() -> new IllegalArgumentException("No value: " + text)));
        return new TableQuery(asOf, filter, page, more, limit, after, before);
    }

    /** The last rows of a table that is sorted by an instant. */
    public TableQuery latest(int rows) {
        return new TableQuery(
                asOf,
                filter,
                page,
                conditions,
                rows,
                Optional.empty(),
                Optional.of(new Place("infinity", Long.MAX_VALUE)));
    }
}
