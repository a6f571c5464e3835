package org.outturn.core.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.core.article.ArticleVersion;

/**
 * Sentences that another article of the same days holds word for word: copies of an agency's report. Their claims are those of the first
 * copy, so that the desk decides once.
 */
final class CopiedSentences {
    /** Shorter sentences stand in many articles by chance. */
    private static final int SHORTEST = 60;

    /** Copies come within so many days of each other. */
    private static final int DAYS = 3;

    private CopiedSentences() {}

    /** The first appearance of each of the drafts' sentences in other articles; none for an article without a day. */
    static List<Appearance> in(ArticleVersion version, List<ClaimDraft> drafts) {
        List<String> sentences = drafts.stream()
                .map(ClaimDraft::sentence)
                .filter(sentence -> sentence.length() >= SHORTEST)
                .distinct()
                .toList();
        Optional<LocalDate> day = version.publishedOn();
        if (sentences.isEmpty() || day.isEmpty()) {
            return List.of();
        }
        List<Long> ids = ids(version, sentences, day.get());
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Appearance> found =
                Appearance.list("from Appearance a join fetch a.claim where a.id in ?1 order by a.id", ids);
        return found.stream().filter(appearance -> isFirst(appearance, found)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Long> ids(ArticleVersion version, List<String> sentences, LocalDate day) {
        return Appearance.getEntityManager()
                .createNativeQuery("""
                        select a.id from appearance a join article_version v on v.id = a.article_version_id
                        where md5(a.sentence) in (select md5(held) from unnest(cast(?1 as text[])) held) and a.sentence = any (cast(?1 as text[]))
                          and v.article_id <> ?2 and v.published_on between ?3 and ?4""", Long.class)
                .setParameter(1, sentences.toArray(String[]::new))
                .setParameter(2, version.article().id())
                .setParameter(3, day.minusDays(DAYS))
                .setParameter(4, day.plusDays(DAYS))
                .getResultList();
    }

    /** Whether no earlier copy of the same part of the sentence is known. */
    private static boolean isFirst(Appearance appearance, List<Appearance> found) {
        return found.stream()
                .filter(other -> other.sentence().equals(appearance.sentence()))
                .filter(other -> other.clauseStart() - other.sentenceStart()
                        == appearance.clauseStart() - appearance.sentenceStart())
                .findFirst()
                .filter(first -> first == appearance)
                .isPresent();
    }
}
