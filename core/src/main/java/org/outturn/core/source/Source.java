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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    private Source(String name, Instant createdAt) {
        this.name = name;
        this.createdAt = createdAt;
    }

    /**
     * What is known of where an article comes from.
     *
     * @param url the article's canonical address, or null
     * @param publisher the publisher's name; may be empty
     */
    public record Place(@Nullable String url, String publisher) {
        private String name() {
            String host = host(url);
            return !publisher.isBlank() ? publisher.strip() : host != null ? host : HANDED_IN;
        }

        private String nameKey() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The source of an article: by the host of its address, else by the publisher's name; made when it is new.
     *
     * @param url the article's canonical address, or null
     * @param publisher the publisher's name; may be empty
     */
    public static Source of(@Nullable String url, String publisher, Instant at) {
        Place place = new Place(url, publisher);
        return of(List.of(place), at).get(place);
    }

    /** The sources of several articles, looked up together; each {@link #of(String, String, Instant) as for one}. */
    @SuppressWarnings("unchecked")
    public static Map<Place, Source> of(Collection<Place> places, Instant at) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select id, host, lower(name) from source"
                        + " where host = any (cast(?1 as text[])) or lower(name) = any (cast(?2 as text[]))")
                .setParameter(
                        1,
                        places.stream()
                                .map(place -> host(place.url()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .toArray(String[]::new))
                .setParameter(2, places.stream().map(Place::nameKey).distinct().toArray(String[]::new))
                .getResultList();
        Map<String, Source> byHost = new HashMap<>();
        Map<String, Source> byName = new HashMap<>();
        Map<String, Source> withoutHost = new HashMap<>();
        for (Object[] row : rows) {
            Source known =
                    row[1] == null ? findById(row[0]) : getEntityManager().getReference(Source.class, row[0]);
            (row[1] == null ? withoutHost : byHost).put((String) (row[1] == null ? row[2] : row[1]), known);
            byName.put((String) row[2], known);
        }
        Map<Place, Source> found = new LinkedHashMap<>();
        // in one order for everybody, so that two that make the same new ones do not wait for each other in a circle
        places.stream().distinct().sorted(Comparator.comparing(Place::nameKey)).forEach(place -> {
            String host = host(place.url());
            Source source = host == null ? null : byHost.get(host);
            if (source == null) {
                source = byName.computeIfAbsent(place.nameKey(), key -> made(place.name(), at, withoutHost));
                Source hostless = host == null ? null : withoutHost.remove(place.nameKey());
                if (hostless != null) {
                    hostless.host = host;
                    hostless.homeUrl = "https://" + host + "/";
                    byHost.put(host, hostless);
                }
            }
            found.put(place, source);
        });
        found.values().stream().filter(source -> source.id == null).distinct().forEach(source -> source.persist());
        return found;
    }

    private static Source made(String name, Instant at, Map<String, Source> withoutHost) {
        Source source = new Source(name, at);
        withoutHost.put(name.toLowerCase(Locale.ROOT), source);
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
    public static List<Source> holding(String part, String after, int most) {
        return find(
                        "(?1 = '%%' or lower(name) like ?1 escape '\\') and lower(name) > ?2 order by lower(name), id",
                        NamePattern.holding(part), after.toLowerCase(Locale.ROOT))
                .page(Page.ofSize(most))
                .list();
    }

    private static @Nullable String host(@Nullable String url) {
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
