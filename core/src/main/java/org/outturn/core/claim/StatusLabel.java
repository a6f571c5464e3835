package org.outturn.core.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.editor.Editor;

/** What the desk calls a status on its pages in one language. Append-only: the newest entry counts; an empty label means the usual word. */
@Entity
@Table(name = "status_label")
public class StatusLabel extends PanacheEntityBase {
    /** The longest label, in characters; longer ones break the lists. */
    public static final int LONGEST = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String language;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String label;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected StatusLabel() {}

    private StatusLabel(String language, Status status, String label, Editor by, Instant at) {
        this.language = language;
        this.status = status;
        this.label = label;
        this.editor = by;
        this.recordedAt = at;
    }

    /**
     * Gives statuses other labels in a language: all of them, or none when one is refused. What has its label already stays as it is.
     *
     * @param language the code of the language, such as {@code de}
     * @param typed the labels; blank for the usual word
     * @throws RefusedException with the code of the status as the field, when its label is too long or another status has it
     */
    public static void give(String language, Map<Status, String> typed, Editor by, Instant at) {
        Map<Status, String> now = new EnumMap<>(Status.class);
        latest().stream()
                .filter(known -> known.language.equals(language))
                .forEach(known -> now.put(known.status, known.label));
        Map<Status, String> then = new EnumMap<>(now);
        typed.forEach((status, label) -> then.put(status, clean(label)));
        for (Status status : typed.keySet()) {
            String label = then.getOrDefault(status, "");
            if (label.codePointCount(0, label.length()) > LONGEST) {
                throw new RefusedException(status.code(), "A label has at most %d characters.".formatted(LONGEST));
            }
            boolean taken = !label.isEmpty()
                    && then.entrySet().stream()
                            .anyMatch(other ->
                                    other.getKey() != status && other.getValue().equalsIgnoreCase(label));
            if (taken) {
                throw new RefusedException(
                        status.code(), "Another status has the label “%s” already.".formatted(label));
            }
        }
        then.forEach((status, label) -> {
            if (!now.getOrDefault(status, "").equals(label)) {
                new StatusLabel(language, status, label, by, at).persist();
            }
        });
    }

    private static String clean(String typed) {
        return typed.replaceAll("\\p{Cntrl}|\\p{Cf}", " ").strip().replaceAll("\\s+", " ");
    }

    /** The newest entry for a status in a language; empty when nobody gave it one. */
    public static Optional<StatusLabel> of(String language, Status status) {
        return find("language = ?1 and status = ?2 order by id desc", language, status)
                .firstResultOptional();
    }

    /** The labels that count, those that mean the usual word left out. */
    public static List<StatusLabel> latest() {
        return list("label <> '' and id in (select max(l.id) from StatusLabel l group by l.language, l.status)");
    }

    /** The code of its language. */
    public String language() {
        return language;
    }

    /** The status that it names. */
    public Status status() {
        return status;
    }

    /** The label; empty for the usual word. */
    public String label() {
        return label;
    }
}
