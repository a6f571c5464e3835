package org.outturn.core.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.outturn.core.article.ArticleVersion;

/**
 * Sentences that another article of the same days holds word for word: copies of an agency's report. Their claims are those of the first
 * copy, so that the desk decides once. They are looked up for several articles together; what these share among themselves is known, too,
 * as soon as it has been {@link #hold held}.
 */
final class CopiedSentences {
    /** Shorter sentences stand in many articles by chance. */
    private static final int SHORTEST = 60;

    /** Copies come within so many days of each other. */
    private static final int DAYS = 3;

    /**
     * Of each part of a sentence the first copy, however many there are. The day of the article stands beside the sentence, in one index with
     * it, except where it was stored before there was room for that; there the article is asked.
     */
    private static final String COPIES = """
            select n, clause_from, claim_id from (
              select distinct on (asked.n, a.clause_from) asked.n, a.clause_from, a.claim_id, a.id
              from unnest(cast(?1 as integer[]), cast(?2 as bigint[]), cast(?3 as date[]), cast(?4 as text[])) asked (n, article_id, day, sentence)
              cross join lateral (
                select id, claim_id, article_version_id, clause_start - sentence_start as clause_from, published_on from appearance
                where md5(sentence) = md5(asked.sentence) and published_on between asked.day - %1$d and asked.day + %1$d
                  and sentence = asked.sentence
                union all
                select id, claim_id, article_version_id, clause_start - sentence_start, null from appearance
                where md5(sentence) = md5(asked.sentence) and published_on is null and sentence = asked.sentence offset 0) a
              join article_version v on v.id = a.article_version_id
              where v.article_id <> asked.article_id
                and (a.published_on is not null or v.published_on between asked.day - %1$d and asked.day + %1$d)
              order by asked.n, a.clause_from, a.id) as first
            order by id""".formatted(DAYS);

    private final List<Asked> asked = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();

    /** A sentence of a version that may stand elsewhere, and where it does. */
    private record Asked(ArticleVersion version, LocalDate day, String sentence, List<Copy> copies) {}

    /** A sentence that came in with the articles that are looked at together. */
    private record Held(long article, LocalDate day, Copy copy) {}

    /** A copy of a sentence and the claim that was found in it; of that nothing is read unless somebody asks. */
    record Copy(Claim claim, String sentence, int clauseFrom) implements SaidPlace {}

    /** Adds the sentences of a version to those that are looked up. */
    void ask(ArticleVersion version, List<ClaimDraft> drafts) {
        version.publishedOn().ifPresent(day -> drafts.stream()
                .map(ClaimDraft::sentence)
                .filter(sentence -> sentence.length() >= SHORTEST)
                .distinct()
                .forEach(sentence -> asked.add(new Asked(version, day, sentence, new ArrayList<>()))));
    }

    /** Looks all of them up. */
    @SuppressWarnings("unchecked")
    void lookUp() {
        if (asked.isEmpty()) {
            return;
        }
        Integer[] places = new Integer[asked.size()];
        for (int place = 0; place < places.length; place++) {
            places[place] = place;
        }
        List<Object[]> rows = Claim.getEntityManager()
                .createNativeQuery(COPIES)
                .setParameter(1, places)
                .setParameter(
                        2,
                        asked.stream().map(one -> one.version().article().id()).toArray(Long[]::new))
                .setParameter(3, asked.stream().map(one -> one.day().toString()).toArray(String[]::new))
                .setParameter(4, asked.stream().map(Asked::sentence).toArray(String[]::new))
                .getResultList();
        for (Object[] row : rows) {
            Asked one = asked.get(((Number) row[0]).intValue());
            Claim claim = Claim.getEntityManager().getReference(Claim.class, row[2]);
            one.copies().add(new Copy(claim, one.sentence(), ((Number) row[1]).intValue()));
        }
    }

    /** The first copy of each part of the sentences of a version in other articles; none for an article without a day. */
    List<Copy> of(ArticleVersion version) {
        List<Copy> copies = new ArrayList<>();
        for (Asked one : asked) {
            if (one.version() == version) {
                copies.addAll(one.copies());
                for (Held there : held) {
                    if (there.copy().sentence().equals(one.sentence())
                            && there.article() != version.article().id()
                            && Math.abs(ChronoUnit.DAYS.between(there.day(), one.day())) <= DAYS
                            && copies.stream().noneMatch(known -> isSamePlace(known, there.copy()))) {
                        copies.add(there.copy());
                    }
                }
            }
        }
        return copies;
    }

    private static boolean isSamePlace(Copy one, Copy other) {
        return one.clauseFrom() == other.clauseFrom() && Objects.equals(one.sentence(), other.sentence());
    }

    /** Keeps in mind that a version says something, for the articles behind it. */
    void hold(ArticleVersion version, ClaimDraft draft, Claim claim) {
        if (draft.sentence().length() >= SHORTEST) {
            int clauseFrom = draft.sentence().codePointCount(0, draft.clauseStart() - draft.start());
            version.publishedOn()
                    .ifPresent(day -> held.add(
                            new Held(version.article().id(), day, new Copy(claim, draft.sentence(), clauseFrom))));
        }
    }
}
