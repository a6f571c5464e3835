package org.outturn.web.matches;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimWording;

/** The stored articles that share a name and a word with a claim; the database's full-text search finds them. */
final class CandidateArticles {
    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_WORD = 4;

    private CandidateArticles() {}

    /** How many articles were published in a time, and by how many sources. */
    record Scope(int articles, int sources) {}

    static Scope scope(EntityManager database, LocalDate from, LocalDate to) {
        Object[] counts = (Object[]) database.createNativeQuery("""
                        select count(distinct article.id), count(distinct article.source_id)
                        from article_version version join article on article.id = version.article_id
                        where version.published_on between ?1 and ?2""")
                .setParameter(1, from)
                .setParameter(2, to)
                .getSingleResult();
        return new Scope(((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }

    /** The latest versions of such articles, those published nearest to the end of the window first. */
    @SuppressWarnings("unchecked")
    static List<Long> of(EntityManager database, Claim claim, LocalDate from, LocalDate to, LocalDate end, int most) {
        String query = query(claim.wording());
        if (query.isEmpty()) {
            return List.of();
        }
        return database.createNativeQuery("""
                        select version.id from article_version version
                        join article on article.id = version.article_id and article.latest_version = version.number
                        where version.published_on between ?1 and ?2
                          and to_tsvector('english', version.title || ' ' || version.text) @@ to_tsquery('english', ?3)
                        order by abs(version.published_on - cast(?4 as date)), version.id limit ?5""")
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, query)
                .setParameter(4, end)
                .setParameter(5, most)
                .getResultList();
    }

    /** At least one of its names and one of its other words; what it has of both. */
    static String query(ClaimWording wording) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (String word : (wording.summary() + " " + wording.claimant()).split("[^\\p{L}\\p{N}]+")) {
            boolean name = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (name && word.length() >= SHORTEST_NAME) {
                names.add("'" + word.toLowerCase(Locale.ROOT) + "'");
            } else if (!name && word.length() >= SHORTEST_WORD) {
                words.add("'" + word.toLowerCase(Locale.ROOT) + "'");
            }
        }
        List<String> parts = new ArrayList<>();
        for (Set<String> any : List.of(names, words)) {
            if (!any.isEmpty()) {
                parts.add("(" + String.join(" | ", any) + ")");
            }
        }
        return String.join(" & ", parts);
    }
}
