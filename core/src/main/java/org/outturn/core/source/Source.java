package org.outturn.core.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A publication, such as The Moscow Times; known by the host of its addresses. */
@Entity
public class Source extends PanacheEntityBase {
    /** The publication of texts that were handed in without one. */
    public static final String HANDED_IN = "Handed in";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String host;

    @Column(name = "home_url")
    private String homeUrl;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Source() {}

    private Source(String name, String host, String homeUrl, Instant createdAt) {
        this.name = name;
        this.host = host;
        this.homeUrl = homeUrl;
        this.createdAt = createdAt;
    }

    /**
     * The source of an article: by the host of its address, else by the publisher's name; made when it is new.
     *
     * @param url the article's canonical address, or null
     * @param publisher the publisher's name; may be empty
     */
    public static Source of(@Nullable String url, String publisher, Instant at) {
        String host = host(url);
        Optional<Source> known =
                host == null ? Optional.empty() : find("host", host).firstResultOptional();
        if (known.isPresent()) {
            return known.get();
        }
        String name = !publisher.isBlank() ? publisher.strip() : host != null ? host : HANDED_IN;
        Optional<Source> named =
                find("lower(name) = ?1", name.toLowerCase(Locale.ROOT)).firstResultOptional();
        if (named.isPresent()) {
            if (named.get().host == null && host != null) {
                named.get().host = host;
                named.get().homeUrl = "https://" + host + "/";
            }
            return named.get();
        }
        Source source = new Source(name, host, host == null ? null : "https://" + host + "/", at);
        source.persist();
        return source;
    }

    /** All sources by name. */
    public static List<Source> byName() {
        return list("order by lower(name), id");
    }

    /**
     * The first sources by name.
     *
     * @param part what their names hold, in whatever case; empty for any
     * @param after the name behind which they begin; empty for the first of all
     * @param most the most of them
     */
    public static List<Source> named(String part, String after, int most) {
        String pattern = "%" + part.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return find(
                        "(?1 = '%%' or lower(name) like ?1 escape '\\') and lower(name) > ?2 order by lower(name), id",
                        pattern, after.toLowerCase(Locale.ROOT))
                .page(Page.ofSize(most))
                .list();
    }

    private static String host(String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = URI.create(url).getHost();
            if (host == null) {
                return null;
            }
            String lower = host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring(4) : lower;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Optional<String> host() {
        return Optional.ofNullable(host);
    }

    public Optional<String> homeUrl() {
        return Optional.ofNullable(homeUrl);
    }
}
