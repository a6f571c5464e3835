package org.outturn.core.export;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the rows of a table are sorted by: an expression, and the row's number where it ties.
 *
 * @param expression the SQL expression
 * @param type its SQL type
 * @param id the SQL expression of the row's number
 * @param form what a value of the expression looks like in a cursor
 */
record TableKey(String expression, String type, String id, Pattern form) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2} [0-9:.]{8,15}\\+\\d{2}(:\\d{2})?");

    /** By number alone. */
    static TableKey number(String id) {
        return new TableKey(id, "bigint", id, NUMBER);
    }

    /** By an instant. */
    static TableKey instant(String expression, String id) {
        return new TableKey(expression, "timestamptz", id, INSTANT);
    }

    String selected() {
        return "(%s)::text as sort_key, %s as sort_id".formatted(expression, id);
    }

    String order(boolean backwards) {
        String direction = backwards ? " desc" : "";
        return " order by %s%s, %s%s".formatted(expression, direction, id, direction);
    }

    Sql beyond(TableQuery.Place place, boolean backwards) {
        return new Sql()
                .add(
                        " and (%s, %s) %s (?::%s, ?)".formatted(expression, id, backwards ? "<" : ">", type),
                        place.key(),
                        place.id());
    }

    /** The cursor of a row; it knows which table it belongs to. */
    String cursor(String table, String key, long row) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((table + "\n" + row + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    Optional<TableQuery.Place> place(String table, String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", 3);
            return parts.length == 3
                            && parts[0].equals(table)
                            && NUMBER.matcher(parts[1]).matches()
                            && form.matcher(parts[2]).matches()
                    ? Optional.of(new TableQuery.Place(parts[2], Long.parseLong(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
