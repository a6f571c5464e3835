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
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One name under which articles know a speaker. */
@Entity
@Table(name = "speaker_alias")
public class SpeakerAlias extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "speaker_id")
    private Speaker speaker;

    private String alias;

    @Column(name = "alias_key")
    private String aliasKey;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SpeakerAlias() {}

    SpeakerAlias(Speaker speaker, String alias, Instant createdAt) {
        this.speaker = speaker;
        this.alias = alias;
        this.aliasKey = key(alias);
        this.createdAt = createdAt;
    }

    /**
     * What two spellings of the same name share: case, marks on letters, punctuation and a leading article are left out.
     * "The Kremlin" and "the kremlin" are one.
     */
    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String bare = plain.startsWith("the ") ? plain.substring(4) : plain;
        return bare.isEmpty() ? name.strip() : bare;
    }

    /** A speaker that a name is known of; what else is known of it is not read unless somebody asks. */
    record Named(Speaker speaker, boolean hasRole) {}

    /** The speakers that have one of these keys, by key. */
    @SuppressWarnings("unchecked")
    static Map<String, Named> speakers(List<String> keys) {
        if (keys.isEmpty()) {
            return new HashMap<>();
        }
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select speaker_alias.alias_key, speaker.id, speaker.role <> '' from speaker_alias"
                        + " join speaker on speaker.id = speaker_alias.speaker_id"
                        + " where speaker_alias.alias_key = any (cast(?1 as text[]))")
                .setParameter(1, keys.toArray(String[]::new))
                .getResultList();
        Map<String, Named> found = new HashMap<>();
        rows.forEach(row -> found.put(
                (String) row[0],
                new Named(getEntityManager().getReference(Speaker.class, row[1]), Boolean.TRUE.equals(row[2]))));
        return found;
    }

    void belongTo(Speaker other) {
        speaker = other;
    }

    public Speaker speaker() {
        return speaker;
    }

    public String alias() {
        return alias;
    }

    String aliasKey() {
        return aliasKey;
    }
}
