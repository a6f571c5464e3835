package org.outturn.core.claim;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A topic, as the desk names it: small letters, one space between words, so that two spellings are one tag.
 *
 * @param name the tag, 1 to 40 characters without a comma
 */
public record Tag(String name) {
    /** The longest tag, in characters. */
    public static final int LONGEST = 40;

    private static final int KNOWN = 500;

    /** The tag that was typed; empty when it can be none. */
    public static Optional<Tag> read(String typed) {
        String name = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip().toLowerCase(Locale.ROOT);
        return name.isEmpty() || name.length() > LONGEST || name.indexOf(',') >= 0
                ? Optional.empty()
                : Optional.of(new Tag(name));
    }

    /** The tag that was typed. */
    public static Tag require(String typed) {
        return read(typed)
                .orElseThrow(() ->
                        new RefusedException("tag", "A tag has 1 to %d characters and no comma.".formatted(LONGEST)));
    }

    /** The tags that were ever used, by name; the first {@value #KNOWN} of them. */
    @SuppressWarnings("unchecked")
    public static List<String> known() {
        return Claim.getEntityManager()
                .createNativeQuery("select name from tag order by name limit " + KNOWN)
                .getResultList();
    }

    /** Makes it one of the known tags. */
    void isUsed(Instant at) {
        Claim.getEntityManager()
                .createNativeQuery("insert into tag (name, first_used_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, name)
                .setParameter(2, at)
                .executeUpdate();
    }
}
