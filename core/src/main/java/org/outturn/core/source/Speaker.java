package org.outturn.core.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The person or body to whom statements are attributed, with every name under which articles know it. */
@Entity
public class Speaker extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String role;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Speaker mergedInto;

    @Version
    private int version;

    @OneToMany(mappedBy = "speaker", cascade = CascadeType.PERSIST)
    private List<SpeakerAlias> aliases = new ArrayList<>();

    protected Speaker() {}

    private Speaker(String name, String role, Instant createdAt) {
        this.name = name;
        this.role = role;
        this.createdAt = createdAt;
    }

    /**
     * The speaker known under a name, made when it is new.
     *
     * @param name as an article or an editor gives it; not blank
     * @param role the title or office given with it; may be empty
     */
    public static Speaker named(String name, String role, Instant at) {
        return named(Map.of(name, role), at).get(name);
    }

    /**
     * The first speakers by name, without those that were merged into others.
     *
     * @param part what their names hold, in whatever case; empty for any
     * @param after the name behind which they begin; empty for the first of all
     * @param most the most of them
     */
    public static List<Speaker> holding(String part, String after, int most) {
        return Speaker.<Speaker>find(
                        "mergedInto is null and (?1 = '%%' or lower(name) like ?1 escape '\\') and lower(name) > ?2"
                                + " order by lower(name), id",
                        NamePattern.holding(part), after.toLowerCase(Locale.ROOT))
                .page(Page.ofSize(most))
                .list();
    }

    /**
     * The speakers known under several names, looked up together; those that are new are made.
     *
     * @param roles for each name, not blank, the title or office given with it, which may be empty
     * @return for each name its speaker; two spellings of a name have the same one
     */
    public static Map<String, Speaker> named(Map<String, String> roles, Instant at) {
        Map<String, SpeakerAlias.Named> known = SpeakerAlias.speakers(
                roles.keySet().stream().map(SpeakerAlias::key).distinct().toList());
        Map<String, Speaker> found = new HashMap<>();
        // in one order for everybody, so that two that make the same new ones do not wait for each other in a circle
        new TreeMap<>(roles).forEach((name, role) -> {
            SpeakerAlias.Named named = known.computeIfAbsent(SpeakerAlias.key(name), key -> made(name, role, at));
            if (!named.hasRole() && !role.isBlank()) {
                Speaker without = findById(named.speaker().id());
                without.takeRole(role);
            }
            found.put(name, named.speaker());
        });
        return found;
    }

    private static SpeakerAlias.Named made(String name, String role, Instant at) {
        Speaker made = new Speaker(name.strip(), role.strip(), at);
        made.addAlias(name, at);
        made.persist();
        return new SpeakerAlias.Named(made, !made.role.isEmpty());
    }

    private void takeRole(String given) {
        if (role.isEmpty()) {
            role = given.strip();
        }
    }

    /** The speaker known under a name, if there is one. */
    public static Optional<Speaker> known(String name) {
        return SpeakerAlias.<SpeakerAlias>find("aliasKey", SpeakerAlias.key(name))
                .firstResultOptional()
                .map(SpeakerAlias::speaker);
    }

    /** Adds a name under which articles know this speaker; one that it has already changes nothing. */
    public void addAlias(String alias, Instant at) {
        String key = SpeakerAlias.key(alias);
        if (aliases.stream().noneMatch(known -> known.aliasKey().equals(key))) {
            aliases.add(new SpeakerAlias(this, alias.strip(), at));
        }
    }

    /** Hands all names over to another speaker; this one is left for the histories that point to it. */
    public void handNamesTo(Speaker other) {
        for (SpeakerAlias alias : List.copyOf(aliases)) {
            alias.belongTo(other);
            other.aliases.add(alias);
        }
        aliases.clear();
        mergedInto = other;
    }

    /** The speaker that this one was merged into; empty for most. */
    public Optional<Speaker> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String role() {
        return role;
    }

    public List<SpeakerAlias> aliases() {
        return List.copyOf(aliases);
    }
}
