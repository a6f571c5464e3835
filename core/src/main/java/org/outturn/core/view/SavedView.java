package org.outturn.core.view;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;

/** A filter and an order of the list of claims under a name: an editor's own, or shared with the desk. */
@Entity
@Table(name = "saved_view")
public class SavedView extends PanacheEntityBase {
    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_QUERY = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    private String name;

    private String query;

    private boolean shared;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected SavedView() {}

    /**
     * Saves a view and stores it.
     *
     * @param query the parameters of the address, encoded, without a place in the list; the caller has checked that they are
     *     understood
     * @param shared whether the whole desk sees it
     * @throws RefusedException on {@code name} when it is empty, too long, or the editor has a view of this name; on {@code query}
     *     when it is too long to keep
     */
    public static SavedView save(Editor editor, String name, String query, boolean shared, Instant at) {
        if (query.length() > LONGEST_QUERY) {
            throw new RefusedException("query", "This filter is too long to be saved.");
        }
        SavedView view = new SavedView();
        view.editor = editor;
        view.name = checked(name, editor, null);
        view.query = query;
        view.shared = shared;
        view.createdAt = at;
        view.persist();
        return view;
    }

    private static String checked(String name, Editor editor, SavedView self) {
        String line = name.replaceAll("\\p{Cntrl}", " ").strip();
        if (line.isEmpty() || line.length() > LONGEST_NAME) {
            throw new RefusedException("name", "Give it a name of 1 to %d characters.".formatted(LONGEST_NAME));
        }
        Optional<SavedView> twin = SavedView.<SavedView>find(
                        "editor = ?1 and lower(name) = ?2", editor, line.toLowerCase(Locale.ROOT))
                .firstResultOptional();
        if (twin.filter(other -> other != self).isPresent()) {
            throw new RefusedException("name", "You have a view “%s” already.".formatted(line));
        }
        return line;
    }

    /** What an editor sees: their own first, then what colleagues share, each by name. */
    public static List<SavedView> seenBy(Editor editor) {
        return list(
                "from SavedView v join fetch v.editor where v.editor = ?1 or v.shared = true"
                        + " order by case when v.editor = ?1 then 0 else 1 end, lower(v.name), v.id",
                editor);
    }

    /** Gives it another name, and shares it or not. */
    public void rename(String to, boolean share) {
        name = checked(to, editor, this);
        shared = share;
    }

    /** Whether an editor sees it. */
    public boolean isSeenBy(Editor somebody) {
        return shared || isOf(somebody);
    }

    /** Whether it is an editor's own. */
    public boolean isOf(Editor somebody) {
        return editor.id().equals(somebody.id());
    }

    /** Whether an editor may rename or delete it: its owner, and, when it is shared, who looks after the house. */
    public boolean mayBeChangedBy(Editor somebody) {
        return isOf(somebody) || (shared && somebody.role() == Role.ADMIN);
    }

    public Long id() {
        return id;
    }

    /** Who saved it. */
    public Editor editor() {
        return editor;
    }

    public String name() {
        return name;
    }

    /** The parameters of the address, encoded; empty for all claims. */
    public String query() {
        return query;
    }

    public boolean isShared() {
        return shared;
    }
}
