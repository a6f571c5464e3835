package org.outturn.core.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** One address of a source that is polled for articles. */
@Entity
public class Feed extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    private String url;
    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Version
    private int version;

    protected Feed() {}

    public Feed(Source source, String url, String name, Instant createdAt) {
        this.source = source;
        this.url = url;
        this.name = name;
        this.createdAt = createdAt;
    }

    /** The feeds of a source, oldest first. */
    public static List<Feed> of(Source source) {
        return list("source = ?1 order by id", source);
    }

    public Long id() {
        return id;
    }

    public Source source() {
        return source;
    }

    public String url() {
        return url;
    }

    public String name() {
        return name;
    }

    public boolean isPaused() {
        return pausedAt != null;
    }
}
