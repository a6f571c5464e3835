package org.outturn.core.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** An address that an article was found under. An article under several addresses is still one article. */
@Entity
@Table(name = "article_address")
public class ArticleAddress extends PanacheEntityBase {
    @Id
    private String url;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected ArticleAddress() {}

    private ArticleAddress(String url, Article article, Instant seenAt) {
        this.url = url;
        this.article = article;
        this.seenAt = seenAt;
    }

    /** Every address of an article, the first found in front. */
    static List<String> of(Article article) {
        return ArticleAddress.<ArticleAddress>list("article = ?1 order by seenAt, url", article).stream()
                .map(address -> address.url)
                .toList();
    }

    /** Keeps that an article is found under an address as well; what is known already stays as it is. */
    static void keep(String url, Article article, Instant at) {
        if (count("url", url) == 0) {
            add(url, article, at);
        }
    }

    /** Keeps an address that is known not to be kept yet. */
    static void add(String url, Article article, Instant at) {
        new ArticleAddress(url, article, at).persist();
    }
}
