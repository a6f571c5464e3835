package org.outturn.core.claim;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleText;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.source.Source;
import org.outturn.core.source.Speaker;
import org.outturn.core.source.TextHash;

/**
 * Takes an article and the drafts found in it into the database. Taking the same article twice changes nothing; a changed text becomes
 * a new version; what an editor did is never touched. One article is one transaction, which the caller gives.
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
     * Takes one article.
     *
     * @param text what the reader made of it
     * @param drafts what was found in it; a draft that does not stand literally in the text is dropped
     * @param readerVersion which reader it was
     */
    public static Intake take(ArticleText text, List<ClaimDraft> drafts, int readerVersion, Instant at) {
        serialise(text);
        Source source = Source.of(text.url(), text.publisher(), at);
        Optional<Article> known = Article.known(text, source);
        Article article = known.orElseGet(() -> Article.first(source, text.url(), at));
        Optional<ArticleVersion> former = known.isPresent() ? Optional.of(article.latest()) : Optional.empty();
        Optional<ArticleVersion> added = article.take(text, readerVersion, at);
        article.persist();
        if (text.url() != null && known.isPresent()) {
            article.isAlsoAt(text.url(), at);
        } else if (text.url() != null) {
            article.isAt(text.url(), at);
        }
        if (added.isEmpty()) {
            return new Intake(article, article.latest(), Change.UNCHANGED, List.of(), List.of(), List.of());
        }
        Article.flush();
        ArticleVersion version = added.get();
        List<Appearance> earlier = former.map(ClaimIntake::appearancesIn).orElse(List.of());
        List<Appearance> unmatched = new ArrayList<>(earlier);
        List<Claim> proposed = new ArrayList<>();
        List<Claim> repeated = new ArrayList<>();
        List<ClaimDraft> verbatim =
                drafts.stream().filter(draft -> draft.isVerbatimIn(text.text())).toList();
        Map<String, Speaker> speakers = speakers(verbatim, at);
        List<Appearance> elsewhere = new ArrayList<>(CopiedSentences.in(version, verbatim));
        for (ClaimDraft draft : verbatim) {
            Optional<Speaker> speaker =
                    Optional.ofNullable(speakers.get(draft.claimant())).filter(speaks -> !draft.anonymous());
            Appearance own = takeMatch(unmatched, draft);
            Appearance same = own != null ? own : takeMatch(elsewhere, draft);
            if (same != null) {
                same.claim().appearAgain(version, draft, speaker, at);
                repeated.add(same.claim());
            } else {
                proposed.add(Claim.propose(version, draft, speaker, at));
            }
        }
        List<Claim> lost = unmatched.stream()
                .filter(appearance -> !text.text().contains(appearance.sentence()))
                .map(Appearance::claim)
                .distinct()
                .toList();
        return new Intake(article, version, known.isPresent() ? Change.CHANGED : Change.NEW, proposed, repeated, lost);
    }

    /** Two intakes of one article wait for each other, so that neither makes a twin; nobody waits for the disk at its end. */
    private static void serialise(ArticleText text) {
        byte[] hash = TextHash.of(text.url() == null ? text.text() : text.url());
        Article.getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(?1), set_config('synchronous_commit', 'off', true)) as locked")
                .setParameter(1, ByteBuffer.wrap(hash).getLong())
                .getSingleResult();
    }

    static List<Appearance> appearancesIn(ArticleVersion version) {
        return Appearance.list(
                "from Appearance a join fetch a.claim where a.articleVersion = ?1 order by a.id", version);
    }

    /** A claim is the same when its sentence is, word for word, and the same part of it; look-alikes are not. */
    static @Nullable Appearance takeMatch(List<Appearance> unmatched, ClaimDraft draft) {
        int clauseFrom = draft.clauseStart() - draft.start();
        Appearance match = unmatched.stream()
                .filter(earlier -> earlier.sentence().equals(draft.sentence()))
                .filter(earlier -> earlier.clauseStart() - earlier.sentenceStart()
                        == draft.sentence().codePointCount(0, clauseFrom))
                .findFirst()
                .or(() -> unmatched.stream()
                        .filter(earlier -> earlier.sentence().equals(draft.sentence()))
                        .findFirst())
                .orElse(null);
        if (match != null) {
            unmatched.remove(match);
        }
        return match;
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
