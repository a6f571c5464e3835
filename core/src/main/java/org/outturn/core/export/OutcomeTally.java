package org.outturn.core.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.Timing;
import org.outturn.core.export.OutcomeCurve.Lasted;

/** Counts what became of claims: of all that a filter lets through, or of each group of them. The connection is the caller's. */
public final class OutcomeTally {
    /** What claims can be grouped by. */
    public enum Group {
        /** By kind; the key is its code. */
        KIND("kind", "claim.kind", "claim.kind"),
        /** By speaker; the key is the number; claims without one are left out. */
        SPEAKER("speaker", "claim.speaker_id", "(select name from speaker where speaker.id = claim.speaker_id)"),
        /** By source; the key is the number. */
        SOURCE("source", "claim.source_id", "(select name from source where source.id = claim.source_id)"),
        /** By certainty; the key is its code. */
        CERTAINTY("certainty", "claim.certainty", "claim.certainty"),
        /** By the month of the announcement, written 2025-03. */
        MONTH("month", "to_char(claim.announced_on, 'YYYY-MM')", "to_char(claim.announced_on, 'YYYY-MM')");

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
        List<Grouped> all = groups(filter, "'all'", "'all'", 1);
        return all.isEmpty() ? outcomes(Map.of(), Optional.empty()) : all.get(0).outcomes();
    }

    /** What became of each group, the largest first; at most so many groups. */
    public List<Grouped> by(Group group, ClaimFilter filter, int most) throws SQLException {
        return groups(filter, group.key, group.name, most);
    }

    private List<Grouped> groups(ClaimFilter filter, String key, String name, int most) throws SQLException {
        String timing = Arrays.stream(Timing.values())
                .map(value -> "when %s then '%s'".formatted(value.condition(today), value.code()))
                .collect(Collectors.joining(" ", "case ", " end"));
        Sql sql = asOf.tables()
                .add(asOf.instant().isPresent() ? ", " : "with ")
                // counted in one pass, which the database can share among processes; the median needs the late ones
                // alone
                .add(
                        "counted as (select (%s)::text as key, claim.status, %s as timing, count(*) as claims, min(claim.id) as one"
                                .formatted(key, timing))
                .add(" from claim where (" + key + ") is not null")
                .add(ClaimSql.where(filter, today))
                .add(" group by 1, 2, 3), late as (select (%s)::text as key,".formatted(key))
                .add(
                        " percentile_cont(0.5) within group (order by claim.happened_on - claim.due_to) as delay from claim where ("
                                + key + ") is not null and " + Timing.LATE.condition(today))
                .add(ClaimSql.where(filter, today))
                .add(
                        " group by 1), largest as (select key, sum(claims) as size from counted group by key order by size desc, key limit "
                                + most + ")")
                .add(" select counted.key, late.delay, counted.status, counted.timing, counted.claims,")
                .add(" (select %s from claim where claim.id = counted.one) as name".formatted(name))
                .add(" from counted join largest on largest.key = counted.key left join late on late.key = counted.key"
                        + " order by largest.size desc, counted.key");
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        Map<String, Optional<Double>> delays = new HashMap<>();
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String group = row.getString("key");
                String of = row.getString("status") + "/" + row.getString("timing");
                counts.computeIfAbsent(group, any -> new HashMap<>()).put(of, row.getLong("claims"));
                names.put(group, row.getString("name"));
                delays.put(group, Optional.ofNullable(row.getObject("delay", Double.class)));
            }
        }
        List<Grouped> groups = new ArrayList<>();
        counts.forEach((group, count) -> groups.add(new Grouped(
                group, names.getOrDefault(group, ""), outcomes(count, delays.getOrDefault(group, Optional.empty())))));
        return groups;
    }

    private static Outcomes outcomes(Map<String, Long> counts, Optional<Double> delay) {
        return new Outcomes(
                counts.getOrDefault("happened/on_time", 0L),
                counts.getOrDefault("happened/early", 0L),
                counts.getOrDefault("happened/late", 0L),
                counts.getOrDefault("happened/null", 0L),
                sum(counts, "partly"),
                sum(counts, "did_not_happen"),
                sum(counts, "withdrawn"),
                sum(counts, "void"),
                sum(counts, "cannot_tell"),
                counts.getOrDefault("open/upcoming", 0L),
                counts.getOrDefault("open/due", 0L),
                counts.getOrDefault("open/overdue", 0L),
                counts.getOrDefault("open/undated", 0L),
                delay);
    }

    private static long sum(Map<String, Long> counts, String status) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(status + "/"))
                .mapToLong(Map.Entry::getValue)
                .sum();
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
