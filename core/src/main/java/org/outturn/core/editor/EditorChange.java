package org.outturn.core.editor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** An administrator let somebody in, kept somebody out or gave another role. Append-only; read by the audit log. */
@Entity
@Table(name = "editor_change")
public class EditorChange extends PanacheEntityBase {
    static final String INVITED = "invited";
    static final String KEPT_OUT = "kept_out";
    static final String LET_IN = "let_in";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "subject_id")
    private Editor subject;

    private String what;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected EditorChange() {}

    /** @param what one of the words above, or the code of a role */
    EditorChange(Editor subject, String what, Editor by, Instant at) {
        this.subject = subject;
        this.what = what;
        this.editor = by;
        this.recordedAt = at;
    }
}
