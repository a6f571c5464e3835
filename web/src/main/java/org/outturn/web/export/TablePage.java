package org.outturn.web.export;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.Row;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableQuery;

/**
 * A page of a table in JSON.
 *
 * @param body the rows under the table's name, how many there are in all, from when, and where the pages beside it are
 * @param links the pages beside it for the header {@code Link}, RFC 8288
 */
record TablePage(Map<String, @Nullable Object> body, Optional<String> links) {
    /** The header that says how many rows a file has, before the first of them comes. */
    static final String ROWS = "Outturn-Rows";

    /** The parameter that asks for the number of all rows, however many there are. */
    static final String EXACT = "exactTotal";

    static final String EXACT_MEANING =
            "true to count all rows of all pages, however many; without it total is empty where there are more than 10,000";

    /** So many rows are counted for a page unless somebody asks for more; counting a million takes longer than reading a page of them. */
    static final int COUNTED = 10_000;

    static TablePage of(Table table, TableQuery query, ExportReading.Counted counted, UriInfo uri) {
        String next = counted.page()
                .next()
                .map(cursor -> address(uri, "after", cursor))
                .orElse(null);
        String previous = counted.page()
                .previous()
                .map(cursor -> address(uri, "before", cursor))
                .orElse(null);
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put(
                field(table),
                counted.page().rows().stream().map(row -> object(table, row)).toList());
        body.put("total", counted.total().orElse(null));
        body.put("asOf", query.asOf().today().toString());
        body.put("knownUntil", query.asOf().instant().map(Object::toString).orElse(null));
        body.put("next", next);
        body.put("previous", previous);
        List<String> links = new ArrayList<>();
        if (next != null) {
            links.add("<%s>; rel=\"next\"".formatted(next));
        }
        if (previous != null) {
            links.add("<%s>; rel=\"prev\"".formatted(previous));
        }
        return new TablePage(body, links.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", links)));
    }

    /** The name of a table as a name in JSON: {@code statusChanges}. */
    static String field(Table table) {
        StringBuilder name = new StringBuilder();
        for (String word : table.name().split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    /** A row with the names of its columns; days and instants as ISO 8601. */
    static Map<String, @Nullable Object> object(Table table, Row row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            boolean plain = value == null || value instanceof Number || value instanceof Boolean;
            object.put(table.columns().get(i).name(), plain ? value : String.valueOf(value));
        }
        return object;
    }

    private static String address(UriInfo uri, String parameter, String cursor) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("after")
                .replaceQueryParam("before")
                .replaceQueryParam(parameter, cursor)
                .build()
                .toString();
    }
}
