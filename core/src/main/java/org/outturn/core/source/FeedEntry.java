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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What a feed has shown: one row per entry, so that a check gets what is new or was changed, and nothing else. */
@Entity
@Table(name = "feed_entry")
public class FeedEntry extends PanacheEntityBase {
    /** An entry that cannot be got is left alone after so many attempts. */
    private static final int MOST_ATTEMPTS = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "feed_id")
    private Feed feed;

    @Column(name = "entry_key")
    private byte[] entryKey;

    private String url;
    private String fingerprint;

    @Column(name = "article_id")
    private Long articleId;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    private int attempts;

    protected FeedEntry() {}

    /**
     * An entry that a feed shows for the first time.
     *
     * @param key what the feed knows it by
     * @param url the address of its article; empty when it has none
     * @param fingerprint stands for everything that the feed says of it, so that a change is seen
     */
    public FeedEntry(Feed feed, String key, String url, String fingerprint, Instant at) {
        this.feed = feed;
        this.entryKey = TextHash.of(key);
        this.url = url;
        this.fingerprint = fingerprint;
        this.firstSeenAt = at;
    }

    /** The entries of a feed that are known, of those with these keys, by their key. */
    @SuppressWarnings("unchecked")
    public static Map<String, FeedEntry> known(Feed feed, List<String> keys) {
        Map<String, String> keyOf = keys.stream()
                .collect(Collectors.toMap(key -> hex(TextHash.of(key)), Function.identity(), (first, twin) -> first));
        List<Object> ids = getEntityManager()
                .createNativeQuery("select id from feed_entry where feed_id = ?1 and entry_key = any (?2)")
                .setParameter(1, feed.id())
                .setParameter(2, keys.stream().map(TextHash::of).toArray(byte[][]::new))
                .getResultList();
        return getEntityManager().unwrap(Session.class).findMultiple(FeedEntry.class, ids).stream()
                .collect(Collectors.toMap(entry -> keyOf.getOrDefault(hex(entry.entryKey), ""), Function.identity()));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** Whether its article is to be got: it never came in and may still do so, or the feed now says something else of it. */
    public boolean isWanted(String nowFingerprint) {
        return attempts < MOST_ATTEMPTS && (fetchedAt == null || !fingerprint.equals(nowFingerprint));
    }

    /** The article of an entry came in. */
    public static void came(long entryId, long article, String nowFingerprint, Instant at) {
        update(
                "articleId = ?1, fingerprint = ?2, fetchedAt = ?3, attempts = 0 where id = ?4",
                article,
                nowFingerprint,
                at,
                entryId);
    }

    /** Its article could not be got, or was no article. */
    public void failed() {
        attempts++;
    }

    /** The entries of a feed whose articles have not come in and may still do so, oldest first. */
    public static List<FeedEntry> open(Feed feed) {
        return list("feed = ?1 and articleId is null and attempts < ?2 order by id", feed, MOST_ATTEMPTS);
    }

    /** Whether there are {@link #open} ones. */
    public static boolean areOpen(Feed feed) {
        return find("feed = ?1 and articleId is null and attempts < ?2", feed, MOST_ATTEMPTS)
                .page(0, 1)
                .firstResultOptional()
                .isPresent();
    }

    /** The latest entries of a feed, newest first. */
    public static List<FeedEntry> latest(Feed feed, int count) {
        return FeedEntry.<FeedEntry>find("feed = ?1 order by firstSeenAt desc, id desc", feed)
                .page(0, count)
                .list();
    }

    public Long id() {
        return id;
    }

    public String url() {
        return url;
    }

    public Instant firstSeenAt() {
        return firstSeenAt;
    }

    /** When its article came in; empty while it has not. */
    public Optional<Instant> fetchedAt() {
        return Optional.ofNullable(fetchedAt);
    }

    /** The article; empty while it has not come in. */
    public Optional<Long> articleId() {
        return Optional.ofNullable(articleId);
    }

    /** How often it was tried in vain since it last came in. */
    public int attempts() {
        return attempts;
    }

    /** Whether it is given up. */
    public boolean isGivenUp() {
        return fetchedAt == null && attempts >= MOST_ATTEMPTS;
    }
}
