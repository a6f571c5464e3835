package org.outturn.core.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Certainty;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimKind;
import org.outturn.core.claim.ClaimSort;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.Timing;

/** The SQL of claims: the columns of {@link ClaimRecord}, the conditions of a {@link ClaimFilter}, the order. */
final class ClaimSql {
    private static final String COLUMNS = """
            select claim.id, claim.summary, claim.kind, claim.certainty, claim.claimant, claim.claimant_role, claim.speaker_id, claim.source_id,
                   claim.announced_on, claim.said, claim.due_from, claim.due_to, claim.due_at, claim.due_precision, claim.due_zone,
                   claim.due_words, claim.due_rule, claim.condition, claim.waits_for_id, claim.criteria, claim.review,
                   claim.merged_into_id, claim.status, claim.known_since, claim.happened_on, claim.created_at, claim.changed_at,
                   array_to_string(claim.tags, ', ') as tags, claim.snoozed_until, source.name as source_name, owner.name as owner_name, first.article_id, first.title as article_title,
                   first.url as article_url, moves.times_moved, moves.first_due_to, pieces.supports, pieces.contradicts, pieces.context,
                   pieces.proposed, (%s)::text as sort_key
            from (""";

    private static final String ROWS = "select * from claim where true";

    /** Numbers alone, which an index can give; then their rows. */
    private static final String NUMBERS = "select claim.* from (select claim.id from claim where true";

    private static final String THEIR_ROWS = ") few join claim on claim.id = few.id";

    /** The days of a page of the calendar, and some more. */
    private static final int FEW_DAYS = 45;

    private static final String OWN = """
            ) claim
            join source on source.id = claim.source_id
            left join editor owner on owner.id = claim.owner_id
            """;

    private ClaimSql() {}

    /**
     * The rows of which the conditions hold, in order.
     *
     * @param conditions each beginning with {@code and}
     * @param few whether few rows match, which are then found by the conditions and sorted, not looked for along the order
     * @param limit the most rows; zero for all
     * @param told what is told of each claim besides its own row
     */
    static Sql select(
            ClaimSort sort, boolean descending, Sql conditions, boolean few, int limit, Set<ClaimBeside> told) {
        boolean found = few && limit > 0 && sort == ClaimSort.DUE;
        Sql sql = new Sql()
                .add(COLUMNS.formatted(sort.expression()))
                .add(found ? NUMBERS : ROWS)
                .add(conditions);
        if (limit > 0) {
            // the sum keeps the database from walking along the order after all
            sql.add(order(sort.expression() + (found ? " + 0" : ""), descending))
                    .add(" limit " + limit);
        }
        if (found) {
            sql.add(THEIR_ROWS);
        }
        sql.add(OWN);
        for (ClaimBeside beside : ClaimBeside.values()) {
            sql.add(told.contains(beside) ? beside.lookUp() : beside.absent());
        }
        return sql.add(order(sort.expression(), descending));
    }

    private static String order(String expression, boolean descending) {
        String direction = descending ? " desc" : "";
        return " order by %s%s, claim.id%s".formatted(expression, direction, direction);
    }

    /**
     * Whether a filter lets few claims through, of however many there are: those that are due at the moment or within a few weeks, or wait for
     * another one.
     */
    static boolean isNarrow(ClaimFilter filter) {
        boolean fewDays = filter.dueFrom().isPresent()
                && filter.dueTo()
                        .filter(to -> ChronoUnit.DAYS.between(filter.dueFrom().get(), to) <= FEW_DAYS)
                        .isPresent();
        return filter.timing().equals(EnumSet.of(Timing.DUE))
                || filter.trigger().isPresent()
                || fewDays;
    }

    /** Windows that overlap the days asked for; the index of ranges finds those of a span, unless the rows are walked through in their order. */
    private static void due(Sql sql, ClaimFilter filter, boolean inOrder) {
        Optional<LocalDate> from = filter.dueFrom();
        Optional<LocalDate> to = filter.dueTo();
        if (from.isEmpty() && to.isEmpty()) {
            return;
        }
        sql.add(" and claim.due_precision is not null");
        if (!inOrder && from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())) {
            sql.add(
                    " and daterange(claim.due_begins, claim.due_ends, '[]') && daterange(?::date, ?::date, '[]')",
                    from.get(),
                    to.get());
            return;
        }
        from.ifPresent(day -> sql.add(" and (claim.due_to is null or claim.due_to >= ?)", day));
        to.ifPresent(day -> sql.add(" and (claim.due_from is null or claim.due_from <= ?)", day));
    }

    /** The conditions of a filter, each beginning with {@code and}. */
    static Sql where(ClaimFilter filter, LocalDate today) {
        return where(filter, today, false);
    }

    /** The same for rows that are walked through in their order from some place on. */
    static Sql whereInOrder(ClaimFilter filter, LocalDate today) {
        return where(filter, today, true);
    }

    private static Sql where(ClaimFilter filter, LocalDate today, boolean inOrder) {
        Sql sql = new Sql();
        review(sql, filter.review());
        oneOf(sql, "claim.status", filter.status(), Status::code);
        oneOf(sql, "claim.kind", filter.kind(), ClaimKind::code);
        oneOf(sql, "claim.certainty", filter.certainty(), Certainty::code);
        if (!filter.timing().isEmpty()) {
            sql.add(filter.timing().stream()
                    .map(timing -> "(" + timing.condition(today) + ")")
                    .collect(Collectors.joining(" or ", " and (", ")")));
        }
        filter.speaker().ifPresent(id -> sql.add(" and claim.speaker_id = ?", id));
        filter.source().ifPresent(id -> sql.add(" and claim.source_id = ?", id));
        filter.owner().ifPresent(id -> sql.add(" and claim.owner_id = ?", id));
        if (filter.withoutOwner()) {
            sql.add(" and claim.owner_id is null");
        }
        filter.follower()
                .ifPresent(id -> sql.add(
                        " and claim.id in (select follow.claim_id from follow where follow.editor_id = ?"
                                + " union all select had.id from claim had where had.owner_id = ?)",
                        id,
                        id));
        if (!filter.tags().isEmpty()) {
            sql.add(" and claim.tags && ?", List.copyOf(filter.tags()));
        }
        if (!filter.words().isEmpty()) {
            sql.add(" and claim.search @@ websearch_to_tsquery('english', ?)", filter.words());
        }
        due(sql, filter, inOrder);
        filter.announcedFrom().ifPresent(day -> sql.add(" and claim.announced_on >= ?", day));
        filter.announcedTo().ifPresent(day -> sql.add(" and claim.announced_on <= ?", day));
        filter.knownFrom().ifPresent(day -> sql.add(" and claim.known_since >= ?", day));
        filter.knownTo().ifPresent(day -> sql.add(" and claim.known_since <= ?", day));
        filter.evidence().ifPresent(need -> sql.add(evidence(need)));
        filter.trigger()
                .ifPresent(state -> sql.add(
                        " and claim.waits_for_id is not null and exists (select 1 from claim awaited where awaited.id = claim.waits_for_id and awaited.status in "
                                + statuses(state) + ")"));
        if (filter.withoutCriteria()) {
            sql.add(" and claim.criteria = ''");
        }
        filter.snoozed()
                .ifPresent(resting -> sql.add(
                        resting
                                ? " and claim.snoozed_until > ?"
                                : " and (claim.snoozed_until is null or claim.snoozed_until <= ?)",
                        today));
        return sql;
    }

    /** Written out, so that the database knows which of its partial indexes hold what is asked for. */
    private static void review(Sql sql, Set<Review> reviews) {
        if (!reviews.isEmpty()) {
            sql.add(reviews.stream()
                    .sorted()
                    .map(review -> "'" + review.code() + "'")
                    .collect(Collectors.joining(", ", " and claim.review in (", ")")));
        }
    }

    /** The statuses that the awaited claim has. */
    private static String statuses(ClaimFilter.TriggerState state) {
        return switch (state) {
            case WAITING -> "('open', 'cannot_tell')";
            case MET -> "('happened', 'partly')";
            case RULED_OUT -> "('did_not_happen', 'withdrawn', 'void')";
        };
    }

    private static String evidence(ClaimFilter.EvidenceNeed need) {
        String exists = "exists (select 1 from evidence where evidence.claim_id = claim.id and evidence.state ";
        return switch (need) {
            case PROPOSED -> " and " + exists + "= 'proposed')";
            case ACCEPTED -> " and " + exists + "= 'accepted')";
            case NONE -> " and not " + exists + "<> 'dismissed')";
        };
    }

    private static <E> void oneOf(Sql sql, String column, Collection<E> values, Function<E, String> code) {
        if (values.size() == 1) {
            sql.add(" and " + column + " = ?", code.apply(values.iterator().next()));
        } else if (!values.isEmpty()) {
            sql.add(
                    " and " + column + " = any (?)",
                    List.copyOf(values.stream().map(code).toList()));
        }
    }

    static ClaimRecord read(ResultSet row, LocalDate today) throws SQLException {
        LocalDate dueFrom = row.getObject("due_from", LocalDate.class);
        LocalDate dueTo = row.getObject("due_to", LocalDate.class);
        LocalDate happenedOn = row.getObject("happened_on", LocalDate.class);
        Status status = code(Status.values(), Status::code, row.getString("status"));
        Timing timing = Timing.of(status, dueFrom, dueTo, happenedOn, today);
        return new ClaimRecord(
                row.getLong("id"),
                row.getString("summary"),
                code(ClaimKind.values(), ClaimKind::code, row.getString("kind")),
                code(Certainty.values(), Certainty::code, row.getString("certainty")),
                row.getString("claimant"),
                row.getString("claimant_role"),
                row.getObject("speaker_id", Long.class),
                row.getLong("source_id"),
                row.getString("source_name"),
                row.getObject("announced_on", LocalDate.class),
                row.getString("said"),
                row.getObject("article_id", Long.class),
                row.getString("article_title"),
                row.getString("article_url"),
                dueFrom,
                dueTo,
                row.getObject("due_at", LocalTime.class),
                codeOrNull(Precision.values(), Precision::code, row.getString("due_precision")),
                row.getString("due_zone"),
                row.getString("due_words"),
                row.getString("due_rule"),
                row.getInt("times_moved"),
                row.getObject("first_due_to", LocalDate.class),
                row.getString("condition"),
                row.getObject("waits_for_id", Long.class),
                row.getString("criteria"),
                code(Review.values(), Review::code, row.getString("review")),
                row.getObject("merged_into_id", Long.class),
                status,
                timing,
                timing == null ? null : Long.valueOf(timing.days(dueFrom, dueTo, happenedOn, today)),
                row.getObject("known_since", LocalDate.class),
                happenedOn,
                row.getInt("supports"),
                row.getInt("contradicts"),
                row.getInt("context"),
                row.getInt("proposed"),
                row.getString("owner_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("tags"),
                row.getObject("snoozed_until", LocalDate.class));
    }

    static <E> E code(E[] values, Function<E, String> code, String text) {
        for (E value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        throw new IllegalStateException("The database holds an unknown word: " + text);
    }

    static <E> @Nullable E codeOrNull(E[] values, Function<E, String> code, @Nullable String text) {
        return text == null ? null : code(values, code, text);
    }
}
