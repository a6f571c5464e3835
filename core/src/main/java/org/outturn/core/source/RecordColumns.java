package org.outturn.core.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** How a feed has done so far, in the columns of a table. */
@Embeddable
class RecordColumns {
    @Column(name = "interval_seconds")
    private int intervalSeconds;

    private int failures;
    private float weight;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Column(name = "moved_to")
    private String movedTo;

    private int moved;

    protected RecordColumns() {}

    static RecordColumns of(FeedRecord record) {
        RecordColumns columns = new RecordColumns();
        columns.intervalSeconds = (int) Math.max(1, record.interval().toSeconds());
        columns.failures = record.failures();
        columns.weight = (float) record.weight();
        columns.failingSince = record.failingSince();
        columns.movedTo = record.movedTo() == null ? null : record.movedTo().toString();
        columns.moved = record.moved();
        return columns;
    }

    FeedRecord record() {
        URI address = movedTo == null ? null : URI.create(movedTo);
        return new FeedRecord(Duration.ofSeconds(intervalSeconds), failures, weight, failingSince, address, moved);
    }
}
