package org.outturn.core.claim;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleText;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.source.Speaker;
import org.outturn.core.source.TextHash;

/**
 * Takes an article and the drafts found in it into the database. Taking the same article twice changes nothing; a changed text becomes
 * a new version; what an editor did is never touched. The caller gives the transaction, for one article or for several.
 *
 * <p>That transaction's commit does not wait for the disk. Whoever confirms an intake to somebody commits once more before, as the end of a
 * run does: what was committed earlier is on the disk then, too.
 */
public final class ClaimIntake {
    private ClaimIntake() {}

    /** What an intake did with the article. */
    public enum Change {
        /** It was not known. */
        NEW,
        /** Its text is another than before: a new version. */
        CHANGED,
        /** It stands as before. */
        UNCHANGED
    }

    /**
     * What an intake did.
     *
     * @param article the stored article
     * @param version the version whose text was taken: the new one, or the latest when nothing changed
     * @param change what became of the article
     * @param proposed the claims that were new
     * @param repeated the claims that were known from an earlier version, or from another article with the same sentence, found again
     * @param lost claims of the earlier version whose sentence no longer stands in the text
     */
    public record Intake(
            Article article,
            ArticleVersion version,
            Change change,
            List<Claim> proposed,
            List<Claim> repeated,
            List<Claim> lost) {}

    /**
     * What was found in one article.
     *
     * @param text what the reader made of it
     * @param drafts what was found in it; a draft that does not stand literally in the text is dropped
     * @param at when it was got
     */
    public record Found(ArticleText text, List<ClaimDraft> drafts, Instant at) {
        public Found {
            drafts = drafts.stream()
                    .filter(draft -> draft.isVerbatimIn(text.text()))
                    .toList();
        }
    }

    /**
     * Takes one article.
     *
     * @param text what the reader made of it
     * @param drafts what was found in it; a draft that does not stand literally in the text is dropped
     * @param readerVersion which reader it was
     */
    public static Intake take(ArticleText text, List<ClaimDraft> drafts, int readerVersion, Instant at) {
        return take(List.of(new Found(text, drafts, at)), readerVersion).get(0);
    }

    /**
     * Takes several articles, in their order, in the caller's one transaction: what is to be looked up is looked up for all of them together.
     *
     * @param readerVersion which reader it was
     * @return what was done with each, in the same order
     */
    public static List<Intake> take(List<Found> articles, int readerVersion) {
        serialise(articles);
        List<Intake> taken = new ArrayList<>();
        List<Found> apart = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Found article : articles) {
            // an article that comes twice is known the second time
            if (keys.contains(article.text().text())
                    || keys.contains(String.valueOf(article.text().url()))) {
                taken.addAll(new Together(apart, readerVersion).take());
                apart.clear();
                keys.clear();
            }
            apart.add(article);
            keys.add(article.text().text());
            if (article.text().url() != null) {
                keys.add(article.text().url());
            }
        }
        taken.addAll(new Together(apart, readerVersion).take());
        return taken;
    }

    /**
     * Two intakes of one article wait for each other, so that neither makes a twin; nobody waits for the disk at its end. What is looked up is
     * found by an index even where the database planned it when there was hardly anything to look through.
     */
    private static void serialise(List<Found> articles) {
        Long[] locks = articles.stream()
                .map(Found::text)
                .map(text -> TextHash.of(text.url() == null ? text.text() : text.url()))
                .map(hash -> ByteBuffer.wrap(hash).getLong())
                .toArray(Long[]::new);
        Article.getEntityManager().createNativeQuery("""
                        select count(*) from (select set_config('synchronous_commit', 'off', true), set_config('enable_seqscan', 'off', true)) as settings,
                          (select pg_advisory_xact_lock(n) from (select distinct n from unnest(cast(?1 as bigint[])) n order by n) as sorted) as locked""").setParameter(1, locks).getSingleResult();
    }

    static List<Appearance> appearancesIn(ArticleVersion version) {
        return Appearance.list(
                "from Appearance a join fetch a.claim where a.articleVersion = ?1 order by a.id", version);
    }

    /** Who the drafts name, by name. */
    static Map<String, Speaker> speakers(List<ClaimDraft> drafts, Instant at) {
        Map<String, String> roles = new LinkedHashMap<>();
        drafts.stream()
                .filter(draft -> !draft.claimant().isBlank() && !draft.anonymous())
                .forEach(draft -> roles.merge(
                        draft.claimant(), draft.claimantRole(), (first, next) -> first.isBlank() ? next : first));
        return roles.isEmpty() ? Map.of() : Speaker.named(roles, at);
    }
}
