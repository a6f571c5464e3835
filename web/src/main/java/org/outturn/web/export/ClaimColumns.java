package org.outturn.web.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.Timing;
import org.outturn.core.export.ClaimRecord;
import org.outturn.web.export.CsvTable.Column;

/** The columns of the table of claims: the fields of the API, in its order, under its names. */
final class ClaimColumns {
    static final List<Column<ClaimRecord>> ALL = List.of(
            new Column<>("id", ClaimRecord::id),
            new Column<>("summary", ClaimRecord::summary),
            new Column<>("kind", claim -> claim.kind().code()),
            new Column<>("certainty", claim -> claim.certainty().code()),
            new Column<>("claimant", ClaimRecord::claimant),
            new Column<>("claimantRole", ClaimRecord::claimantRole),
            new Column<>("speakerId", ClaimRecord::speakerId),
            new Column<>("sourceId", ClaimRecord::sourceId),
            new Column<>("source", ClaimRecord::source),
            new Column<>("announcedOn", ClaimRecord::announcedOn),
            new Column<>("said", ClaimRecord::said),
            new Column<>("articleId", ClaimRecord::articleId),
            new Column<>("articleTitle", ClaimRecord::articleTitle),
            new Column<>("articleUrl", ClaimRecord::articleUrl),
            new Column<>("dueFrom", ClaimRecord::dueFrom),
            new Column<>("dueTo", ClaimRecord::dueTo),
            new Column<>("dueAt", ClaimRecord::dueAt),
            new Column<>("duePrecision", claim -> code(claim.duePrecision())),
            new Column<>("dueZone", ClaimRecord::dueZone),
            new Column<>("dueWords", ClaimRecord::dueWords),
            new Column<>("dueRule", ClaimRecord::dueRule),
            new Column<>("timesMoved", ClaimRecord::timesMoved),
            new Column<>("firstDueTo", ClaimRecord::firstDueTo),
            new Column<>("condition", ClaimRecord::condition),
            new Column<>("waitsFor", ClaimRecord::waitsFor),
            new Column<>("criteria", ClaimRecord::criteria),
            new Column<>("review", claim -> claim.review().code()),
            new Column<>("mergedInto", ClaimRecord::mergedInto),
            new Column<>("status", claim -> claim.status().code()),
            new Column<>("timing", claim -> code(claim.timing())),
            new Column<>("timingDays", ClaimRecord::timingDays),
            new Column<>("knownSince", ClaimRecord::knownSince),
            new Column<>("happenedOn", ClaimRecord::happenedOn),
            new Column<>("supports", ClaimRecord::supports),
            new Column<>("contradicts", ClaimRecord::contradicts),
            new Column<>("context", ClaimRecord::context),
            new Column<>("proposedEvidence", ClaimRecord::proposedEvidence),
            new Column<>("owner", ClaimRecord::owner),
            new Column<>("createdAt", ClaimRecord::createdAt),
            new Column<>("changedAt", ClaimRecord::changedAt));

    private ClaimColumns() {}

    private static @Nullable String code(@Nullable Precision precision) {
        return precision == null ? null : precision.code();
    }

    private static @Nullable String code(@Nullable Timing timing) {
        return timing == null ? null : timing.code();
    }
}
