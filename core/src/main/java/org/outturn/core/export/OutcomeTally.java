package org.outturn.core.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimKind;
import org.outturn.core.claim.Timing;
import org.outturn.core.export.OutcomeCurve.Lasted;

/** Counts what became of claims: of all that a filter lets through, or of each group of them. The connection is the caller's. */
public final class OutcomeTally {
    /** What claims can be grouped by. */
    public enum Group {
        /** By kind; the key is its code. */
        KIND("kind", "claim.kind", "key"),
        /** By speaker; the key is the number; claims without one are left out. */
        SPEAKER("speaker", "claim.speaker_id", "(select name from speaker where speaker.id = key::bigint)"),
        /** By source; the key is the number. */
        SOURCE("source", "claim.source_id", "(select name from source where source.id = key::bigint)"),
        /** By certainty; the key is its code. */
        CERTAINTY("certainty", "claim.certainty", "key"),
        /** By the month of the announcement, written 2025-03. */
        MONTH("month", "to_char(claim.announced_on, 'YYYY-MM')", "key");

        private final String code;
        private final String key;
        private final String name;

        Group(String code, String key, String name) {
            this.code = code;
            this.key = key;
            this.name = name;
        }

        /** The stable code in addresses and files. */
        public String code() {
            return code;
        }
    }

    /**
     * What became of one group.
     *
     * @param key the code or number of the group
     * @param name its name
     * @param outcomes what became of its claims
     */
    public record Grouped(String key, String name, Outcomes outcomes) {}

    /**
     * What became of claims, and of each kind of them.
     *
     * @param all what became of all of them
     * @param kinds what became of each kind, the largest first
     */
    public record Kinds(Outcomes all, List<Grouped> kinds) {
        public Kinds {
            kinds = List.copyOf(kinds);
        }
    }

    /** One group while it is counted. */
    private record Counted(String key, String name, OutcomeCounts counts) {}

    private final Connection connection;
    private final AsOf asOf;
    private final LocalDate today;

    /**
     * @param connection an open connection
     * @param today the day at the desk, from which timing is judged
     */
    public OutcomeTally(Connection connection, LocalDate today) {
        this(connection, AsOf.now(today));
    }

    /**
     * @param connection an open connection
     * @param asOf from where to look
     */
    public OutcomeTally(Connection connection, AsOf asOf) {
        this.connection = connection;
        this.asOf = asOf;
        this.today = asOf.today();
    }

    /** What became of the claims that a filter lets through. */
    public Outcomes of(ClaimFilter filter) throws SQLException {
        return all(counted(filter, "'all'", "key", 1));
    }

    /** What became of each group, the largest first; at most so many groups. */
    public List<Grouped> by(Group group, ClaimFilter filter, int most) throws SQLException {
        return grouped(counted(filter, group.key, group.name, most));
    }

    /** What became of all claims that a filter lets through, and of each kind: the sum and its parts, counted once. */
    public Kinds kinds(ClaimFilter filter) throws SQLException {
        List<Counted> kinds = counted(filter, Group.KIND.key, Group.KIND.name, ClaimKind.values().length);
        return new Kinds(all(kinds), grouped(kinds));
    }

    private static Outcomes all(List<Counted> groups) {
        OutcomeCounts all = new OutcomeCounts();
        groups.forEach(group -> all.add(group.counts()));
        return all.outcomes();
    }

    private static List<Grouped> grouped(List<Counted> groups) {
        return groups.stream()
                .map(group ->
                        new Grouped(group.key(), group.name(), group.counts().outcomes()))
                .toList();
    }

    /** All in one pass over the columns of one index, the delays of the late ones as well: few differ, so their median is found afterwards. */
    private List<Counted> counted(ClaimFilter filter, String key, String name, int most) throws SQLException {
        String timing = Arrays.stream(Timing.values())
                .map(value -> "when %s then '%s'".formatted(value.condition(today), value.code()))
                .collect(Collectors.joining(" ", "case ", " end"));
        String delay = "case when %s then claim.happened_on - claim.due_to end".formatted(Timing.LATE.condition(today));
        Sql sql = asOf.tables()
                .add(asOf.instant().isPresent() ? ", " : "with ")
                .add("counted as (select (%s)::text as key, claim.status, %s as timing, %s as delay, count(*) as claims"
                        .formatted(key, timing, delay))
                .add(" from claim where (" + key + ") is not null")
                .add(ClaimSql.where(filter, today))
                .add(" group by 1, 2, 3, 4), largest as (select key, sum(claims) as size from counted group by key"
                        + " order by size desc, key limit " + most + ")")
                .add(", named as (select key, size, %s as name from largest)".formatted(name))
                .add(" select named.key, named.name, counted.status, counted.timing, counted.delay, counted.claims"
                        + " from named join counted on counted.key = named.key order by named.size desc, named.key");
        Map<String, Counted> groups = new LinkedHashMap<>();
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String group = row.getString("key");
                Counted counted = groups.get(group);
                if (counted == null) {
                    counted = new Counted(group, row.getString("name"), new OutcomeCounts());
                    groups.put(group, counted);
                }
                counted.counts()
                        .add(
                                row.getString("status"),
                                row.getString("timing"),
                                row.getObject("delay", Integer.class),
                                row.getLong("claims"));
            }
        }
        return List.copyOf(groups.values());
    }

    /**
     * How long it took from announcement to event. Claims that are void or of which nothing can be found out are watched until that
     * was known; all others that have not happened, until today.
     */
    public OutcomeCurve curve(ClaimFilter filter) throws SQLException {
        Sql sql = asOf.tables()
                .add(
                        "select greatest(0, case when claim.status = 'happened' and claim.happened_on is not null"
                                + " then claim.happened_on - claim.announced_on"
                                + " when claim.status in ('void', 'cannot_tell') then claim.known_since - claim.announced_on"
                                + " else ?::date - claim.announced_on end) as days,",
                        today)
                .add(" claim.status = 'happened' and claim.happened_on is not null as happened, count(*) as claims"
                        + " from claim where true")
                .add(ClaimSql.where(filter, today))
                .add(" group by 1, 2");
        List<Lasted> lasted = new ArrayList<>();
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lasted.add(new Lasted(row.getInt("days"), row.getBoolean("happened"), row.getLong("claims")));
            }
        }
        return OutcomeCurve.of(lasted);
    }
}
