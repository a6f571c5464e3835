package org.outturn.core.claim;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/**
 * Which part of a sorted list: after or before a place in it, so that paging stays right while rows come in.
 *
 * @param sort what it is sorted by
 * @param descending whether the order is turned round
 * @param limit how many rows at most; 1 to 500
 * @param after rows behind this place, if given
 * @param before rows in front of this place, if given; not together with {@code after}
 */
public record ClaimPage(ClaimSort sort, boolean descending, int limit, Optional<Place> after, Optional<Place> before) {

    /** The most rows of one page. */
    public static final int LARGEST = 500;

    /** The rows of a page when nothing else is asked for. */
    public static final int USUAL = 50;

    /** The first page, soonest due first. */
    public static final ClaimPage FIRST =
            new ClaimPage(ClaimSort.DUE, false, USUAL, Optional.empty(), Optional.empty());

    /**
     * A place in a sorted list: the sorted value and the number of a claim. As a cursor in addresses it is opaque.
     *
     * @param key the sorted value as PostgreSQL writes it
     * @param id the claim's number
     */
    public record Place(String key, long id) {
        /** The cursor for an address; it knows which sort it belongs to. */
        public String cursor(ClaimSort sort) {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((sort.code() + "\n" + id + "\n" + key).getBytes(StandardCharsets.UTF_8));
        }

        /** The place that a cursor stands for; empty when it was not made by {@link #cursor} for this sort. */
        public static Optional<Place> of(String cursor, ClaimSort sort) {
            try {
                String[] parts =
                        new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", 3);
                return parts.length == 3
                                && parts[0].equals(sort.code())
                                && parts[2].indexOf('\0') < 0
                                && fits(sort, parts[2])
                        ? Optional.of(new Place(parts[2], Long.parseLong(parts[1])))
                        : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static boolean fits(ClaimSort sort, String key) {
            return switch (sort.type()) {
                case "date" -> key.matches("\\d{4}-\\d{2}-\\d{2}");
                case "integer" -> key.matches("\\d{1,9}");
                case "timestamptz" -> key.matches("\\d{4}-\\d{2}-\\d{2} [0-9:.]+\\+\\d{2}(:\\d{2})?");
                default -> true;
            };
        }
    }

    /** The part of a list sorted by {@link ClaimSort#DUE} that begins with what is due on a day, or first due then where no end is known. */
    public ClaimPage fromDay(LocalDate day) {
        return new ClaimPage(ClaimSort.DUE, false, limit, Optional.of(new Place(day.toString(), 0)), Optional.empty());
    }

    /** The same list with another size of page. */
    public ClaimPage withLimit(int rows) {
        return new ClaimPage(sort, descending, rows, after, before);
    }
}
