package org.outturn.core.view;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.outturn.core.editor.Editor;

/** How an editor likes the desk: where it opens, and what the list of claims shows. */
@Entity
public class Preferences extends PanacheEntityBase {
    @Id
    @Column(name = "editor_id")
    private Long editorId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "start_view_id")
    private SavedView startView;

    private String[] columns;

    @Version
    private int version;

    protected Preferences() {}

    /** An editor's preferences, to be changed; stored from now on. */
    public static Preferences of(Editor editor) {
        Preferences known = findById(editor.id());
        if (known != null) {
            return known;
        }
        Preferences fresh = new Preferences();
        fresh.editorId = editor.id();
        fresh.columns = new String[0];
        fresh.persist();
        return fresh;
    }

    /** The view that an editor starts on; empty for Today, and for one that the editor no longer sees. */
    public static Optional<SavedView> startOf(Editor editor) {
        return Preferences.<Preferences>findByIdOptional(editor.id())
                .flatMap(known -> Optional.ofNullable(known.startView))
                .filter(view -> view.isSeenBy(editor));
    }

    /** The columns that an editor chose for the list of claims; empty when nothing was chosen. */
    public static List<String> columnsOf(long editorId) {
        return Preferences.<Preferences>findByIdOptional(editorId)
                .map(known -> List.of(known.columns))
                .orElse(List.of());
    }

    /** Lets the desk open with a view, or with Today. */
    public void startWith(Optional<SavedView> view) {
        startView = view.orElse(null);
    }

    /** Chooses the columns of the list of claims, by their codes; none for the usual ones. */
    public void show(List<String> chosen) {
        columns = chosen.toArray(String[]::new);
    }
}
