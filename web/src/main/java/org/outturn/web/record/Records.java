package org.outturn.web.record;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.export.OutcomeTally;
import org.outturn.core.export.OutcomeTally.Group;
import org.outturn.core.export.OutcomeTally.Grouped;
import org.outturn.core.export.Outcomes;
import org.outturn.web.Desk;
import org.outturn.web.page.DatabaseAwayException;

/** Track records, on a connection of the pool. What became of all claims is counted anew every ten minutes. */
@ApplicationScoped
public class Records {
    private static final Duration HOLDS = Duration.ofMinutes(10);
    private static final int MOST_GROUPS = 200;

    private final AgroalDataSource database;
    private final Desk desk;
    private volatile @Nullable All all;

    Records(AgroalDataSource database, Desk desk) {
        this.database = database;
        this.desk = desk;
    }

    private record All(Outcomes outcomes, Instant at) {}

    private interface Counting<T> {
        T count(OutcomeTally tally) throws SQLException;
    }

    /** The track record of the claims that a filter lets through. */
    public RecordView of(String name, ClaimFilter filter) {
        Outcomes outcomes = count(tally -> tally.of(filter));
        CurveView curve = outcomes.happened() == 0 ? null : CurveView.of(count(tally -> tally.curve(filter)));
        return RecordView.of(name, outcomes, all(), curve, count(tally -> tally.by(Group.KIND, filter, MOST_GROUPS)));
    }

    /** What became of the claims of each group, the largest first. */
    public List<Grouped> by(Group group, ClaimFilter filter, int most) {
        return count(tally -> tally.by(group, filter, most));
    }

    private Outcomes all() {
        All known = all;
        if (known == null || known.at().plus(HOLDS).isBefore(desk.now())) {
            known = new All(count(tally -> tally.of(ClaimFilter.ACCEPTED)), desk.now());
            all = known;
        }
        return known.outcomes();
    }

    private <T> T count(Counting<T> counting) {
        try (Connection connection = database.getConnection()) {
            return counting.count(new OutcomeTally(connection, desk.today()));
        } catch (SQLException e) {
            throw DatabaseAwayException.of(e);
        }
    }
}
