package org.outturn.core.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.claim.ClaimPage;
import org.outturn.core.claim.ParameterProblem;

/**
 * Reads which rows of a table are asked for from the parameters of an address: the filter of claims where the table is of claims,
 * the table's own parameters, the instant to look back to, and the page. What it does not know is a problem, never ignored.
 */
public final class TableQueryReader {
    /** The parameter that looks back. */
    public static final String AS_OF = "asOf";

    /** What {@link #AS_OF} does, in a line. */
    public static final String AS_OF_MEANING =
            "What was known and decided at this instant (2025-04-01T00:00:00Z) or when this day at the desk ended (2025-03-31).";

    private static final List<String> PAGING = List.of("limit", "after", "before");

    private final Table table;
    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final List<ParameterProblem> problems = new ArrayList<>();

    private TableQueryReader(Table table) {
        this.table = table;
    }

    /**
     * What was read.
     *
     * @param query which rows
     * @param problems what is wrong with the parameters; when there is any, the query is not to be used
     */
    public record Read(TableQuery query, List<ParameterProblem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads the parameters.
     *
     * @param parameters names and values, decoded; empty values count as not given
     * @param others parameters that the caller reads itself
     * @param now this instant; nothing is known of what comes later
     * @param desk the zone of the desk
     */
    public static Read read(
            Table table, Map<String, List<String>> parameters, List<String> others, Instant now, ZoneId desk) {
        TableQueryReader reader = new TableQueryReader(table);
        reader.sort(parameters, others);
        return reader.read(now, desk);
    }

    /** Every parameter that the table takes, with its meaning. */
    public static Map<String, String> parameters(Table table) {
        Map<String, String> all = new LinkedHashMap<>();
        if (table.isOfClaims()) {
            all.putAll(ClaimFilterReader.PARAMETERS);
        } else {
            PAGING.forEach(name -> all.put(name, ClaimFilterReader.PARAMETERS.get(name)));
        }
        table.parameters().forEach(parameter -> all.put(parameter.name(), parameter.meaning()));
        all.put(AS_OF, AS_OF_MEANING);
        return all;
    }

    private void sort(Map<String, List<String>> parameters, List<String> others) {
        Set<String> known = new LinkedHashSet<>(parameters(table).keySet());
        parameters.forEach((name, values) -> {
            List<String> filled = values.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (known.contains(name)) {
                if (!filled.isEmpty()) {
                    given.put(name, filled);
                }
            } else if (!others.contains(name)) {
                Set<String> allowed = new LinkedHashSet<>(known);
                allowed.addAll(others);
                problems.add(new ParameterProblem(
                        name, "There is no parameter “%s”.".formatted(name), List.copyOf(allowed)));
            }
        });
    }

    private Read read(Instant now, ZoneId desk) {
        AsOf asOf = asOf(now, desk);
        Map<String, List<String>> ofClaims = new LinkedHashMap<>(given);
        ofClaims.keySet().retainAll(ClaimFilterReader.PARAMETERS.keySet());
        Optional<TableQuery.Place> after = Optional.empty();
        Optional<TableQuery.Place> before = Optional.empty();
        if (table instanceof SqlTable sql) {
            after = place(sql, "after");
            before = place(sql, "before");
            ofClaims.remove("after");
            ofClaims.remove("before");
            if (after.isPresent() && before.isPresent()) {
                problems.add(new ParameterProblem("before", "Give either “after” or “before”, not both.", List.of()));
            }
        }
        ClaimFilterReader.Read claims = ClaimFilterReader.read(ofClaims, List.of());
        problems.addAll(claims.problems());
        ClaimPage page = claims.page();
        return new Read(
                new TableQuery(asOf, claims.filter(), page, conditions(), page.limit(), after, before), problems);
    }

    private Map<TableParameter, Object> conditions() {
        Map<TableParameter, Object> conditions = new LinkedHashMap<>();
        for (TableParameter parameter : table.parameters()) {
            single(parameter.name()).ifPresent(text -> parameter
                    .value(text)
                    .ifPresentOrElse(
                            value -> conditions.put(parameter, value),
                            () -> problems.add(new ParameterProblem(
                                    parameter.name(),
                                    "“%s” is no value of “%s”.".formatted(text, parameter.name()),
                                    parameter.words()))));
        }
        return conditions;
    }

    private AsOf asOf(Instant now, ZoneId desk) {
        LocalDate today = LocalDate.ofInstant(now, desk);
        Optional<String> text = single(AS_OF);
        if (text.isEmpty()) {
            return AsOf.now(today);
        }
        Optional<AsOf> then = asOf(text.get(), desk);
        if (then.isEmpty()) {
            problems.add(new ParameterProblem(
                    AS_OF,
                    "“%s” is neither an instant nor a day. Write it as 2025-04-01T00:00:00Z or as 2025-03-31."
                            .formatted(text.get()),
                    List.of()));
        } else if (then.get().instant().orElseThrow().isAfter(now)) {
            problems.add(new ParameterProblem(
                    AS_OF, "“%s” is not over; what will be known then is not known.".formatted(text.get()), List.of()));
        }
        return then.orElse(AsOf.now(today));
    }

    private static Optional<AsOf> asOf(String text, ZoneId desk) {
        try {
            // a plus sign that was not written as %2B arrives as a blank
            AsOf asOf = text.length() == 10
                    ? AsOf.endOf(LocalDate.parse(text), desk)
                    : AsOf.instant(OffsetDateTime.parse(text.replace(' ', '+')).toInstant(), desk);
            int year = asOf.today().getYear();
            return year >= 1900 && year <= 2999 ? Optional.of(asOf) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<TableQuery.Place> place(SqlTable sql, String name) {
        Optional<String> cursor = single(name);
        Optional<TableQuery.Place> place = cursor.flatMap(sql::place);
        if (cursor.isPresent() && place.isEmpty()) {
            problems.add(new ParameterProblem(name, "This cursor was not made for this list.", List.of()));
        }
        return place;
    }

    private Optional<String> single(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            problems.add(new ParameterProblem(name, "“%s” may be given once.".formatted(name), List.of()));
        }
        return values.stream().findFirst();
    }
}
