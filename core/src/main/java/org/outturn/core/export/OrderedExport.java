package org.outturn.core.export;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.outturn.core.editor.Editor;

/** An export that is made while nobody waits: who wants what, how far it is, and until when its file is kept. */
@Entity
@jakarta.persistence.Table(name = "ordered_export")
public class OrderedExport extends PanacheEntityBase {
    /** How long the file is kept. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    /** How many of one editor may wait or run at the same time. */
    public static final int MOST_OPEN = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    private String path;
    private String query;
    private String address;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "rows_total")
    private Long rowsTotal;

    @Column(name = "rows_written")
    private long rowsWritten;

    private long size;
    private String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected OrderedExport() {}

    /** How far it is. */
    public enum State {
        /** Its turn has not come. */
        WAITING("waiting"),
        /** It is being made. */
        RUNNING("running"),
        /** Its file can be fetched. */
        DONE("done"),
        /** It could not be made. */
        FAILED("failed");

        @EnumeratedValue
        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The stable code in answers and in the database. */
        public String code() {
            return code;
        }
    }

    /**
     * Wants a file.
     *
     * @param path what would be fetched if somebody waited, below {@code /api/v1/}
     * @param query the parameters, as they stood in the address
     * @param address the whole of it, to be noted in the file
     */
    public OrderedExport(
            Editor editor, String path, String query, String address, String fileName, String mediaType, Instant at) {
        this.editor = editor;
        this.path = path;
        this.query = query;
        this.address = address;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.state = State.WAITING;
        this.reason = "";
        this.createdAt = at;
        this.expiresAt = at.plus(LIFETIME);
    }

    /** Those of an editor that are still kept, newest first. */
    public static List<OrderedExport> of(Editor editor, Instant at) {
        return list("editor = ?1 and expiresAt > ?2 order by id desc", editor, at);
    }

    /** How many of an editor wait or run. */
    public static long open(Editor editor) {
        return count("editor = ?1 and state in (?2, ?3)", editor, State.WAITING, State.RUNNING);
    }

    /** The one whose turn it is. One that is running was left behind by a killed process: one alone is made at a time. */
    public static Optional<OrderedExport> next() {
        return find("state in (?1, ?2) order by id", State.WAITING, State.RUNNING)
                .firstResultOptional();
    }

    /** Deletes those that were kept long enough, with their files; returns how many. */
    public static long forget(Instant at) {
        return delete("expiresAt <= ?1", at);
    }

    /** Begins to make it, from the start; what a killed process left of it is thrown away. */
    public void begin() {
        state = State.RUNNING;
        rowsTotal = null;
        rowsWritten = 0;
        size = 0;
        deleteParts();
    }

    private void deleteParts() {
        getEntityManager()
                .createNativeQuery("delete from ordered_export_part where ordered_export_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Says how many rows there will be. */
    public void expect(long rows) {
        rowsTotal = rows;
    }

    /** Keeps one more part of the file, and how many rows were written by then. */
    public void keep(int number, byte[] bytes, long rows) {
        getEntityManager()
                .createNativeQuery(
                        "insert into ordered_export_part (ordered_export_id, number, bytes) values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, number)
                .setParameter(3, bytes)
                .executeUpdate();
        rowsWritten = rows;
        size += bytes.length;
    }

    /** One part of the file; empty behind the last. */
    public Optional<byte[]> part(int number) {
        List<?> found = getEntityManager()
                .createNativeQuery("select bytes from ordered_export_part where ordered_export_id = ?1 and number = ?2")
                .setParameter(1, id)
                .setParameter(2, number)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** The file is whole. */
    public void finish(long rows, Instant at) {
        state = State.DONE;
        rowsWritten = rows;
        finishedAt = at;
        expiresAt = at.plus(LIFETIME);
    }

    /** It cannot be made. */
    public void fail(String why, Instant at) {
        state = State.FAILED;
        reason = why;
        finishedAt = at;
        deleteParts();
    }

    public Long id() {
        return id;
    }

    public Editor editor() {
        return editor;
    }

    /** What would be fetched if somebody waited, below {@code /api/v1/}. */
    public String path() {
        return path;
    }

    /** The parameters, as they stood in the address. */
    public String query() {
        return query;
    }

    public String address() {
        return address;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public State state() {
        return state;
    }

    /** How many rows there will be; empty before they are counted. */
    public Optional<Long> rowsTotal() {
        return Optional.ofNullable(rowsTotal);
    }

    public long rowsWritten() {
        return rowsWritten;
    }

    /** The bytes that are kept, which may be compressed. */
    public long size() {
        return size;
    }

    /** Why it could not be made, in a sentence. */
    public String reason() {
        return reason;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
