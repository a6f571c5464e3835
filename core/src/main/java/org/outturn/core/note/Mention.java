package org.outturn.core.note;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.outturn.core.claim.Claim;
import org.outturn.core.editor.Editor;

/** A note speaks to an editor, until they read it. */
@Entity
public class Mention extends PanacheEntityBase {
    private static final int SHOWN = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id")
    private Note note;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "read_at")
    private Instant readAt;

    protected Mention() {}

    Mention(Note note, Editor editor) {
        this.note = note;
        this.editor = editor;
    }

    /** What an editor has not read yet, newest first; at most {@value #SHOWN}. */
    public static List<Mention> unread(Editor editor) {
        return Mention.<Mention>find(
                        "from Mention m join fetch m.note n join fetch n.editor join fetch n.claim"
                                + " where m.editor = ?1 and m.readAt is null order by m.id desc",
                        editor)
                .page(0, SHOWN)
                .list();
    }

    /** An editor has read the notes on a claim. */
    public static void read(Claim claim, Editor editor, Instant at) {
        update(
                "readAt = ?1 where editor = ?2 and readAt is null and note.id in (select n.id from Note n where n.claim = ?3)",
                at,
                editor,
                claim);
    }

    public Note note() {
        return note;
    }
}
