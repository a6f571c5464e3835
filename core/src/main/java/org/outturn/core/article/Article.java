package org.outturn.core.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.source.Source;

/** One piece of a source, known by its canonical address. Its texts are its versions. */
@Entity
public class Article extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_id")
    @SequenceGenerator(name = "article_id", sequenceName = "article_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    private String url;
    private String title;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "latest_version")
    private int latestVersion;

    @OneToMany(mappedBy = "article", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<ArticleVersion> versions = new ArrayList<>();

    protected Article() {}

    private Article(Source source, String url, Instant at) {
        this.source = source;
        this.url = url;
        this.firstSeenAt = at;
        this.lastSeenAt = at;
        this.title = "";
    }

    /** A new article of a source, seen for the first time, without a version yet. */
    public static Article first(Source source, @Nullable String url, Instant at) {
        Article article = new Article(source, url, at);
        article.latestVersion = 0;
        return article;
    }

    /** Keeps the address that a new article was found under, where none is known. */
    public void isAt(String address, Instant at) {
        ArticleAddress.add(address, this, at);
    }

    /** Keeps that it is found under an address as well. */
    public void isAlsoAt(String address, Instant at) {
        ArticleAddress.keep(address, this, at);
    }

    /** The further addresses that it is found under, besides {@link #url}. */
    public List<String> furtherAddresses() {
        return ArticleAddress.of(this).stream()
                .filter(address -> !address.equals(url))
                .toList();
    }

    /** The version that stands on the page now. */
    public ArticleVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /**
     * Takes what a reader made of the page.
     *
     * @param readerVersion which reader it was, so that a difference can be told from one that the publisher made
     * @return the version added, or empty when title and text are those of the latest
     */
    public Optional<ArticleVersion> take(ArticleText text, int readerVersion, Instant at) {
        lastSeenAt = at;
        if (!versions.isEmpty() && latest().isSameAs(text)) {
            return Optional.empty();
        }
        latestVersion++;
        title = text.title();
        if (publishedOn == null) {
            publishedOn = text.publishedOn();
        }
        ArticleVersion version = new ArticleVersion(this, latestVersion, text, readerVersion, at);
        versions.add(version);
        return Optional.of(version);
    }

    public Long id() {
        return id;
    }

    public Source source() {
        return source;
    }

    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    public String title() {
        return title;
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    public Instant firstSeenAt() {
        return firstSeenAt;
    }

    /** How many versions there are. */
    public int latestNumber() {
        return latestVersion;
    }

    public List<ArticleVersion> versions() {
        return List.copyOf(versions);
    }
}
