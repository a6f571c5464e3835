package org.outturn.web.record;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.export.OutcomeTally;
import org.outturn.core.export.OutcomeTally.Group;
import org.outturn.core.export.OutcomeTally.Grouped;
import org.outturn.core.export.OutcomeTally.Kinds;
import org.outturn.core.export.Outcomes;
import org.outturn.web.Desk;
import org.outturn.web.page.DatabaseAwayException;
import org.outturn.web.page.HeldCounts;

/**
 * Track records, on a connection of the pool. What became of all claims is counted anew every ten minutes, and what takes long to
 * count, because there is very much of it, once for all readers of a while.
 */
@ApplicationScoped
public class Records {
    private static final Duration HOLDS = Duration.ofMinutes(10);

    private final AgroalDataSource database;
    private final Desk desk;
    private final HeldCounts counts;
    private volatile @Nullable All all;

    Records(AgroalDataSource database, Desk desk, HeldCounts counts) {
        this.database = database;
        this.desk = desk;
        this.counts = counts;
    }

    private record All(Outcomes outcomes, Instant at) {}

    private record Question(String what, ClaimFilter filter, LocalDate today) {}

    private interface Counting<T> {
        T count(OutcomeTally tally) throws SQLException;
    }

    /** The track record of the claims that a filter lets through. */
    public RecordView of(String name, ClaimFilter filter) {
        Kinds kinds = kinds(filter);
        CurveView curve =
                kinds.all().happened() == 0 ? null : CurveView.of(held("curve", filter, tally -> tally.curve(filter)));
        return RecordView.of(name, kinds.all(), all(), curve, kinds.kinds());
    }

    /** What became of the claims of each group, the largest first. */
    public List<Grouped> by(Group group, ClaimFilter filter, int most) {
        return group == Group.KIND
                ? kinds(filter).kinds()
                : held(group.code() + " " + most, filter, tally -> tally.by(group, filter, most));
    }

    private Kinds kinds(ClaimFilter filter) {
        return held("kinds", filter, tally -> tally.kinds(filter));
    }

    private Outcomes all() {
        All known = all;
        if (known == null || known.at().plus(HOLDS).isBefore(desk.now())) {
            known = new All(kinds(ClaimFilter.ACCEPTED).all(), desk.now());
            all = known;
        }
        return known.outcomes();
    }

    private <T> T held(String what, ClaimFilter filter, Counting<T> counting) {
        return counts.of(new Question(what, filter, desk.today()), () -> count(counting));
    }

    private <T> T count(Counting<T> counting) {
        try (Connection connection = database.getConnection()) {
            return counting.count(new OutcomeTally(connection, desk.today()));
        } catch (SQLException e) {
            throw DatabaseAwayException.of(e);
        }
    }
}
