package org.outturn.core.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.source.TextHash;

/**
 * An article that was seen again as it was.
 *
 * @param articleId the article
 * @param versionId its latest version
 */
public record StandingArticle(long articleId, long versionId) {
    /**
     * What a reader made of a page, and when the page was got.
     *
     * @param text what was read
     * @param at when
     */
    public record Seen(ArticleText text, Instant at) {}

    private static final String SEE = """
            with seen as (
              select n, url, text_hash, title, cast(at as timestamptz) as at
              from unnest(cast(?1 as integer[]), cast(?2 as text[]), cast(?3 as bytea[]), cast(?4 as text[]), cast(?5 as text[])) s (n, url, text_hash, title, at)),
            standing as (
              select seen.n, seen.at, article.id, version.id as version_id
              from seen join article_address on article_address.url = seen.url join article on article.id = article_address.article_id
              join article_version version on version.article_id = article.id and version.number = article.latest_version
              where version.text_hash = seen.text_hash and version.title = seen.title),
            kept as (update article set last_seen_at = standing.at from standing where article.id = standing.id)
            select n, id, version_id, set_config('synchronous_commit', 'off', true) from standing""";

    /**
     * Keeps of each article that stands at its canonical address word for word as it did before that it was seen; of the others nothing is
     * kept. It is one statement, because most articles of an archive that is taken again are such. The commit does not wait for the disk.
     *
     * @return those that stand, by their place in the list
     */
    public static Map<Integer, StandingArticle> seenAgain(List<Seen> articles) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < articles.size(); place++) {
            if (articles.get(place).text().url() != null) {
                places.add(place);
            }
        }
        if (places.isEmpty()) {
            return Map.of();
        }
        List<Seen> asked = places.stream().map(articles::get).toList();
        List<?> rows = Article.getEntityManager()
                .createNativeQuery(SEE)
                .setParameter(1, places.toArray(Integer[]::new))
                .setParameter(2, asked.stream().map(seen -> seen.text().url()).toArray(String[]::new))
                .setParameter(
                        3,
                        asked.stream()
                                .map(seen -> TextHash.of(seen.text().text()))
                                .toArray(byte[][]::new))
                .setParameter(4, asked.stream().map(seen -> seen.text().title()).toArray(String[]::new))
                .setParameter(
                        5, asked.stream().map(seen -> seen.at().toString()).toArray(String[]::new))
                .getResultList();
        Map<Integer, StandingArticle> standing = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            standing.put(
                    ((Number) row[0]).intValue(),
                    new StandingArticle(((Number) row[1]).longValue(), ((Number) row[2]).longValue()));
        }
        return standing;
    }
}
