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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.source.Source;
import org.outturn.core.source.TextHash;

/** One piece of a source, known by its canonical address. Its texts are its versions. */
@Entity
public class Article extends PanacheEntityBase {
    /** A text of so many characters is hardly ever written twice. */
    private static final int TELLING = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
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

    /**
     * The article that a text belongs to, if it is known: by its canonical address; else by a text of the same source that is word for
     * word the same, because a page is often reached under several addresses. Where it has no address, by such a text of any source. A
     * short text proves nothing.
     */
    public static Optional<Article> known(ArticleText text, Source source) {
        Optional<Article> there = text.url() == null ? Optional.empty() : ArticleAddress.article(text.url());
        return there.isPresent() ? there : withText(text, source);
    }

    /**
     * An article that was seen again as it was.
     *
     * @param articleId the article
     * @param versionId its latest version
     */
    public record Standing(long articleId, long versionId) {}

    /**
     * Keeps that an article stands at its canonical address word for word as it did before; empty, and nothing is kept, where it does not.
     * It is one statement, because most articles of an archive that is taken again are such. The commit does not wait for the disk.
     */
    public static Optional<Standing> seenAgain(ArticleText text, Instant at) {
        if (text.url() == null) {
            return Optional.empty();
        }
        List<?> rows = getEntityManager()
                .createNativeQuery("with standing as (select article.id, version.id as version_id"
                        + " from article_address join article on article.id = article_address.article_id"
                        + " join article_version version on version.article_id = article.id and version.number = article.latest_version"
                        + " where article_address.url = ?1 and version.text_hash = ?2 and version.title = ?3),"
                        + " seen as (update article set last_seen_at = ?4 from standing where article.id = standing.id)"
                        + " select id, version_id, set_config('synchronous_commit', 'off', true) from standing")
                .setParameter(1, text.url())
                .setParameter(2, TextHash.of(text.text()))
                .setParameter(3, text.title())
                .setParameter(4, at)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Standing(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
    }

    private static Optional<Article> withText(ArticleText text, Source source) {
        Object hash = TextHash.of(text.text());
        if (text.url() == null) {
            return ArticleVersion.<ArticleVersion>find("textHash", hash)
                    .firstResultOptional()
                    .map(ArticleVersion::article);
        }
        if (text.text().length() < TELLING || source.id() == null) {
            return Optional.empty();
        }
        return ArticleVersion.<ArticleVersion>find(
                        "textHash = ?1 and article.source = ?2 and number = article.latestVersion", hash, source)
                .firstResultOptional()
                .map(ArticleVersion::article);
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
