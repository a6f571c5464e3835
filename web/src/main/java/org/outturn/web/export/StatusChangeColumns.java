package org.outturn.web.export;

import java.util.List;
import org.outturn.core.claim.Stance;
import org.outturn.core.export.StatusChangeRecord;
import org.outturn.web.export.CsvTable.Column;

/** The columns of the table of verdicts. */
final class StatusChangeColumns {
    static final List<Column<StatusChangeRecord>> ALL = List.of(
            new Column<>("id", StatusChangeRecord::id),
            new Column<>("claimId", StatusChangeRecord::claimId),
            new Column<>("summary", StatusChangeRecord::summary),
            new Column<>("from", change -> change.from().code()),
            new Column<>("to", change -> change.to().code()),
            new Column<>("knownSince", StatusChangeRecord::knownSince),
            new Column<>("happenedOn", StatusChangeRecord::happenedOn),
            new Column<>("recordedAt", StatusChangeRecord::recordedAt),
            new Column<>("editor", StatusChangeRecord::editor),
            new Column<>("reason", StatusChangeRecord::reason),
            new Column<>("evidenceId", StatusChangeRecord::evidenceId),
            new Column<>("evidenceStance", change -> {
                Stance stance = change.evidenceStance();
                return stance == null ? null : stance.code();
            }),
            new Column<>("evidenceQuote", StatusChangeRecord::evidenceQuote),
            new Column<>("evidenceUrl", StatusChangeRecord::evidenceUrl));

    private StatusChangeColumns() {}
}
