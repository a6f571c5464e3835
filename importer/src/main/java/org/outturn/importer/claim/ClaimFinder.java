package org.outturn.importer.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.outturn.core.article.ParagraphKind;
import org.outturn.core.claim.ClaimDraft;
import org.outturn.importer.due.DueWindowResolver;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.quote.Statement;

/**
 * Finds the claims of an article: sentences that announce, promise, propose, predict or rule out something of which one can later
 * say that it happened. Pure and safe to share between threads.
 */
public final class ClaimFinder {
    /** More words than this are no sentence of prose, but a table or a text without marks; what is found in it is looked at by nobody. */
    private static final int LONGEST_SENTENCE = 400;

    private final DueWindowResolver resolver = new DueWindowResolver();

    /** The drafts of the article, in the order of their clauses. */
    public List<ClaimDraft> find(TaggedText text, List<Statement> statements) {
        ClaimRules rules = ClaimRules.of(text.language().code());
        CandidateFinder candidates = new CandidateFinder(
                text,
                statements,
                rules.cues(),
                new Clauses(rules.lists()),
                new DueWindows(text, resolver, rules.lists()));
        Tone tone = new Tone(text, statements, rules.lists(), rules.weights());
        Weather weather = new Weather(text, rules.lists());
        Features features = new Features(text, rules.lists(), rules.weights(), tone, weather);
        DraftWriter writer = new DraftWriter(text, rules.lists(), weather);
        List<List<Scored>> bySentence = new ArrayList<>(text.sentences().size());
        int claims = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            List<Scored> scored = new ArrayList<>(2);
            if (isSought(text, i)) {
                for (Candidate candidate : candidates.find(i)) {
                    Findings findings = features.of(candidate);
                    scored.add(new Scored(candidate, findings, findings.score()));
                }
            }
            claims += isAnyClaim(scored) ? 1 : 0;
            bySentence.add(scored);
        }
        List<ClaimDraft> drafts = new ArrayList<>();
        for (List<Scored> scored : bySentence) {
            if (scored.isEmpty()) {
                continue;
            }
            boolean claim = isAnyClaim(scored);
            String density =
                    Features.density(claims - (claim ? 1 : 0), text.sentences().size());
            for (Scored chosen : choose(weighed(scored, density, rules.weights()))) {
                ClaimDraft draft =
                        writer.draft(chosen.candidate(), chosen.findings().leading());
                if (draft.isVerbatimIn(text.text())) {
                    drafts.add(draft);
                }
            }
        }
        return List.copyOf(drafts);
    }

    private record Scored(Candidate candidate, Findings findings, double score) {
        boolean isClaim() {
            return score >= 0;
        }

        /** A verb that announces goes before an event that it merely names. */
        double rank() {
            return score + (!candidate.isInVerb() ? 0 : candidate.cue().needsDue() ? 1 : 3);
        }
    }

    /** The candidates that are claims once it is known how many other sentences of the article make claims. */
    private static List<Scored> weighed(List<Scored> scored, String density, Weights weights) {
        List<Scored> claims = new ArrayList<>(scored.size());
        Weights.Weight weight = weights.of(density);
        for (Scored one : scored) {
            double score = one.score() + (weight == null ? 0 : weight.value());
            if (score >= 0) {
                one.findings().add(density);
                claims.add(new Scored(one.candidate(), one.findings(), score));
            }
        }
        return claims;
    }

    private static boolean isAnyClaim(List<Scored> scored) {
        for (int i = 0; i < scored.size(); i++) {
            if (scored.get(i).isClaim()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSought(TaggedText text, int sentence) {
        if (text.sentences().get(sentence).size() > LONGEST_SENTENCE) {
            return false;
        }
        ParagraphKind kind =
                text.article().paragraphs().get(text.paragraph(sentence)).kind();
        return kind != ParagraphKind.CAPTION && kind != ParagraphKind.RELATED;
    }

    /** Whether the clause of one candidate holds the cue of another, its condition left aside. */
    private static boolean states(Candidate one, Candidate other) {
        int cue = other.match().from();
        return one.clause().holds(cue)
                && (one.condition() == null
                        || !one.condition().holds(cue)
                        || !other.cue().nounClause());
    }

    /** "|on the cusp of| a deal" within "|on the cusp of a deal|": of cues that begin at the same word the longer one says more. */
    private static boolean isWithin(Candidate one, Candidate other) {
        return one.match().from() == other.match().from()
                && one.match().to() < other.match().to()
                && !one.cue().name().equals(other.cue().name());
    }

    /** "hope to sign it |before the holidays begin on April 27|": what the other is to come before is no claim of its own. */
    private static boolean isBefore(Candidate one, Candidate other) {
        return other.due() != null
                && other.due().rule().equals("before-event")
                && one.match().from() > other.match().from()
                && one.words().token(one.match().from()).start() >= other.due().start();
    }

    /** Of candidates that state the same, the one with the best score; from left to right. */
    private static List<Scored> choose(List<Scored> scored) {
        if (scored.size() < 2) {
            return scored;
        }
        List<Scored> chosen = new ArrayList<>(scored.size());
        scored.removeIf(one -> scored.stream()
                .anyMatch(other ->
                        isWithin(one.candidate(), other.candidate()) || isBefore(one.candidate(), other.candidate())));
        scored.sort(Comparator.comparingDouble(Scored::rank).reversed());
        for (Scored next : scored) {
            boolean told = false;
            for (Scored other : chosen) {
                told |= states(other.candidate(), next.candidate()) || states(next.candidate(), other.candidate());
            }
            if (!told) {
                chosen.add(next);
            }
        }
        chosen.sort(Comparator.comparingInt(one -> one.candidate().match().from()));
        return chosen;
    }
}
