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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.editor.Editor;

/** What an editor says about a claim to colleagues. Append-only. */
@Entity
public class Note extends PanacheEntityBase {
    /** The longest note, in characters. */
    public static final int LONGEST = 4000;

    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}_.@-])@([\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,99})");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    private String text;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Note() {}

    /**
     * Writes a note; whoever it names by {@code @} and sign-in name finds it on Today until they read it.
     *
     * @throws RefusedException on {@code note} when it is empty, too long, or names nobody of the desk
     */
    public static Note write(Claim claim, String text, Editor by, Instant at) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new RefusedException("note", "A note has 1 to %d characters.".formatted(LONGEST));
        }
        List<Editor> named = names(words).stream().map(Note::named).distinct().toList();
        Note note = new Note();
        note.claim = claim;
        note.editor = by;
        note.text = words;
        note.recordedAt = at;
        note.persist();
        named.stream().filter(editor -> editor != by).forEach(editor -> new Mention(note, editor).persist());
        return note;
    }

    /** The names behind an {@code @}, without the stop of the sentence. */
    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            String typed = name.group(1);
            int end = typed.length();
            while (end > 1 && !Character.isLetterOrDigit(typed.charAt(end - 1))) {
                end--;
            }
            names.add(typed.substring(0, end).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static Editor named(String name) {
        Optional<Editor> editor = Editor.named(name).filter(known -> !known.isDisabled());
        return editor.orElseThrow(() -> new RefusedException("note", "Nobody signs in as “%s” here.".formatted(name)));
    }

    /** The notes on a claim, oldest first. */
    public static List<Note> on(Claim claim) {
        return list("from Note n join fetch n.editor where n.claim = ?1 order by n.recordedAt, n.id", claim);
    }

    public Long id() {
        return id;
    }

    public Claim claim() {
        return claim;
    }

    public Editor editor() {
        return editor;
    }

    public String text() {
        return text;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
