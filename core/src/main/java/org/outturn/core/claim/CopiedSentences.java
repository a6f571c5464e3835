package org.outturn.core.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
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
        List<Object[]> copies = copies(version, sentences, day.get());
        Session session = Appearance.getEntityManager().unwrap(Session.class);
        session.findMultiple(
                Claim.class, copies.stream().map(copy -> copy[1]).distinct().toList());
        return session.findMultiple(
                Appearance.class, copies.stream().map(copy -> copy[0]).toList());
    }

    /** Of each part of a sentence the first copy, however many there are: its number, and that of its claim. */
    @SuppressWarnings("unchecked")
    private static List<Object[]> copies(ArticleVersion version, List<String> sentences, LocalDate day) {
        return Appearance.getEntityManager()
                .createNativeQuery("""
                        select id, claim_id from (
                          select distinct on (a.sentence, a.clause_start - a.sentence_start) a.id, a.claim_id
                          from appearance a join article_version v on v.id = a.article_version_id
                          where md5(a.sentence) in (select md5(held) from unnest(cast(?1 as text[])) held) and a.sentence = any (cast(?1 as text[]))
                            and v.article_id <> ?2 and v.published_on between ?3 and ?4
                          order by a.sentence, a.clause_start - a.sentence_start, a.id) as first
                        order by id""")
                .setParameter(1, sentences.toArray(String[]::new))
                .setParameter(2, version.article().id())
                .setParameter(3, day.minusDays(DAYS))
                .setParameter(4, day.plusDays(DAYS))
                .getResultList();
    }
}
