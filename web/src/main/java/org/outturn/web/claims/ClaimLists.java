package org.outturn.web.claims;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimPage;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Status;
import org.outturn.core.export.ClaimExport;
import org.outturn.core.export.ClaimRecord;
import org.outturn.core.export.Highlight;
import org.outturn.web.Desk;
import org.outturn.web.page.CappedCounts;
import org.outturn.web.page.DatabaseAwayException;
import org.outturn.web.text.Counts;

/** Lists of claims for pages: the core's export on a connection of the pool. */
@ApplicationScoped
public class ClaimLists {
    /** For so long the counts of everything that is followed hold on a desk with very many claims. */
    private static final Duration HOLDS = Duration.ofMinutes(1);

    private record Followed(Map<Status, Long> perStatus, Instant at) {}

    private record Counted(ClaimFilter filter, LocalDate today) {}

    private final AgroalDataSource database;
    private final Desk desk;
    private final CappedCounts counts;
    private volatile @Nullable Followed followed;

    ClaimLists(AgroalDataSource database, Desk desk, CappedCounts counts) {
        this.database = database;
        this.desk = desk;
        this.counts = counts;
    }

    private interface Reading<T> {
        T read(ClaimExport export) throws SQLException;
    }

    /** One page of a list. */
    public ClaimExport.Page page(ClaimFilter filter, ClaimPage page) {
        return read(export -> export.ofLines().page(filter, page));
    }

    /**
     * One page of a list whose length is known. Which claims have evidence is not told by any order, so where those are few they are found
     * first.
     */
    ClaimExport.Page page(ClaimFilter filter, ClaimPage page, long total) {
        return filter.evidence().isPresent() && total <= Counts.MOST
                ? read(export -> export.ofLines().pageOfFew(filter, page))
                : page(filter, page);
    }

    /**
     * What falls into the days of a filter, soonest due first, without what stands beside each claim: its article, moves and evidence. Where
     * that is more than a page, those whose end falls into the days or later.
     */
    public List<ClaimRecord> within(ClaimFilter filter, LocalDate first, long total) {
        ClaimPage page = ClaimPage.FIRST.withLimit(ClaimPage.LARGEST);
        return read(export -> total > ClaimPage.LARGEST
                        ? export.ofRowsAlone().pageOfMany(filter, page.fromDay(first))
                        : export.ofRowsAlone().page(filter, page))
                .rows();
    }

    /** The first rows of a list, soonest due first. */
    public List<ClaimRecord> first(ClaimFilter filter, int rows) {
        return page(filter, ClaimPage.FIRST.withLimit(rows)).rows();
    }

    /** Up to how many claims of a filter are counted for a page. */
    public static int most(ClaimFilter filter) {
        return filter.words().isEmpty()
                        && filter.dueFrom().isEmpty()
                        && filter.dueTo().isEmpty()
                ? Counts.MOST
                : Counts.MOST_FOUND;
    }

    /** How many claims there are, counted up to one more than {@link #most}. */
    public long count(ClaimFilter filter) {
        int most = most(filter);
        return counts.count(
                new Counted(filter, desk.today()), most, () -> read(export -> export.count(filter, most + 1)));
    }

    /**
     * How many there are, per status; nothing when they are too many to be counted for a page. What is followed altogether is counted
     * nevertheless, once a minute.
     */
    Optional<Map<Status, Long>> countPerStatus(ClaimFilter filter) {
        Counted question = new Counted(filter.withStatus(Set.of()), desk.today());
        if (!counts.isMore(question)) {
            Optional<Map<Status, Long>> counted = read(export -> export.countPerStatus(filter, most(filter)));
            if (counted.isPresent()) {
                return counted;
            }
            counts.tooMany(question);
        }
        if (!question.filter().equals(ClaimFilter.ACCEPTED)) {
            return Optional.empty();
        }
        Followed known = followed;
        if (known == null || known.at().plus(HOLDS).isBefore(desk.now())) {
            known = new Followed(
                    read(export -> export.countPerStatus(ClaimFilter.ACCEPTED, Integer.MAX_VALUE))
                            .orElseThrow(),
                    desk.now());
            followed = known;
        }
        return Optional.of(known.perStatus());
    }

    /** How many there are, up to one more than {@link #most}; out of the counts per status where those are known. */
    long count(ClaimFilter filter, Optional<Map<Status, Long>> perStatus) {
        if (perStatus.isEmpty()) {
            return filter.status().isEmpty() ? most(filter) + 1L : count(filter);
        }
        return perStatus.get().entrySet().stream()
                .filter(each -> filter.status().isEmpty() || filter.status().contains(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many await review, counted up to one more than {@link #most}. */
    long countProposed(ClaimFilter filter) {
        return count(filter.withReview(Set.of(Review.PROPOSED)));
    }

    /** Where the words of a search stand in these claims. */
    Map<Long, Highlight> highlights(String words, List<ClaimRecord> rows) {
        return words.isEmpty() || rows.isEmpty()
                ? Map.of()
                : read(export -> export.highlights(
                        words, rows.stream().map(ClaimRecord::id).toList()));
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.read(new ClaimExport(connection, desk.today()));
        } catch (SQLException e) {
            throw away(e);
        }
    }

    private static RuntimeException away(SQLException e) {
        return e.getSQLState() == null
                        || e.getSQLState().startsWith("08")
                        || e.getSQLState().startsWith("57P")
                ? new DatabaseAwayException(e)
                : new IllegalStateException("A list of claims could not be read", e);
    }
}
