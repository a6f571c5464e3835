package org.outturn.core.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.outturn.core.source.Source;
import org.outturn.core.source.TextHash;

/** Which of several texts belong to articles that are known, looked up together. */
public final class KnownArticles {
    /** A text of so many characters is hardly ever written twice. */
    private static final int TELLING = 200;

    private final Map<String, Long> atAddress = new HashMap<>();
    private final Map<String, List<Twin>> withText = new HashMap<>();

    /** An article that has a text, in its latest version or an earlier one. */
    private record Twin(long article, long source, boolean isLatest) {}

    private KnownArticles() {}

    /** Looks the articles up that some texts may belong to. */
    public static KnownArticles of(List<ArticleText> texts) {
        KnownArticles known = new KnownArticles();
        for (Object[] row : rows(
                "select url, article_id from article_address where url = any (cast(?1 as text[]))",
                texts.stream().map(ArticleText::url).filter(Objects::nonNull).toArray(String[]::new))) {
            known.atAddress.put((String) row[0], number(row[1]));
        }
        List<ArticleText> unknown = texts.stream()
                .filter(text -> text.url() == null || !known.atAddress.containsKey(text.url()))
                .toList();
        for (Object[] row :
                rows("""
                        select version.text_hash, article.id, article.source_id, version.number = article.latest_version
                        from article_version version join article on article.id = version.article_id
                        where version.text_hash = any (cast(?1 as bytea[])) order by version.id""", unknown.stream().map(text -> TextHash.of(text.text())).toArray(byte[][]::new))) {
            known.withText
                    .computeIfAbsent(hex((byte[]) row[0]), hash -> new ArrayList<>())
                    .add(new Twin(number(row[1]), number(row[2]), Boolean.TRUE.equals(row[3])));
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(String sql, Object[] values) {
        return values.length == 0
                ? List.of()
                : Article.getEntityManager()
                        .createNativeQuery(sql)
                        .setParameter(1, values)
                        .getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** Whether an article is known at an address. */
    public boolean isAt(String url) {
        return atAddress.containsKey(url);
    }

    /**
     * The article that a text belongs to, if it is known: by its canonical address; else by a text of the same source that is word for
     * word the same, because a page is often reached under several addresses. Where it has no address, by such a text of any source. A
     * short text proves nothing.
     */
    public Optional<Article> of(ArticleText text, Source source) {
        Long there = text.url() == null ? null : atAddress.get(text.url());
        Optional<Long> known = there != null ? Optional.of(there) : twin(text, source);
        return known.map(id -> Article.getEntityManager().unwrap(Session.class).find(Article.class, id));
    }

    private Optional<Long> twin(ArticleText text, Source source) {
        List<Twin> twins = withText.getOrDefault(hex(TextHash.of(text.text())), List.of());
        if (text.url() != null && text.text().length() < TELLING) {
            return Optional.empty();
        }
        return twins.stream()
                .filter(twin -> text.url() == null || (twin.isLatest() && twin.source() == source.id()))
                .findFirst()
                .map(Twin::article);
    }
}
