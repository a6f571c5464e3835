package org.outturn.core.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** A due window in the columns of a table. */
@Embeddable
class DueColumns {
    @Column(name = "due_from")
    private LocalDate from;

    @Column(name = "due_to")
    private LocalDate to;

    @Column(name = "due_at")
    private LocalTime at;

    @Column(name = "due_precision")
    @Enumerated(EnumType.STRING)
    private Precision precision;

    @Column(name = "due_zone")
    private String zone;

    @Column(name = "due_words")
    private String words;

    @Column(name = "due_rule")
    private String rule;

    protected DueColumns() {}

    static DueColumns of(DueWindow window) {
        if (window == null) {
            return null;
        }
        DueColumns columns = new DueColumns();
        columns.from = window.from();
        columns.to = window.to();
        columns.at = window.at();
        columns.precision = window.precision();
        columns.zone = window.zone().getId();
        columns.words = window.words();
        columns.rule = window.rule();
        return columns;
    }

    static Optional<DueWindow> window(DueColumns columns) {
        return Optional.ofNullable(columns)
                .filter(stored -> stored.precision != null)
                .map(stored -> new DueWindow(
                        stored.from,
                        stored.to,
                        stored.at,
                        stored.precision,
                        ZoneId.of(stored.zone),
                        stored.words,
                        -1,
                        -1,
                        stored.rule));
    }
}
