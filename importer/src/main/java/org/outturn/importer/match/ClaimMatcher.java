package org.outturn.importer.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.TaggedText;

/**
 * Holds known claims and says which sentences of an article bear on them, and how. Deterministic: the same claims and articles in the
 * same order give the same proposals. Used by one thread at a time.
 */
public final class ClaimMatcher {
    /** So many claims are compared with one article in full. */
    private static final int CANDIDATES = 150;

    private final Map<String, Shelf> shelves = new HashMap<>();

    /** The claims of one language. */
    private record Shelf(MatchRules rules, Frequencies frequencies, ClaimIndex index) {}

    private @Nullable Shelf shelf(String language) {
        Shelf known = shelves.get(language);
        if (known != null) {
            return known;
        }
        MatchRules rules = MatchRules.find(language);
        if (rules == null) {
            return null;
        }
        Frequencies frequencies = new Frequencies();
        Shelf shelf = new Shelf(rules, frequencies, new ClaimIndex(frequencies));
        shelves.put(language, shelf);
        return shelf;
    }

    /** Adds an open claim, or puts it in the place of the one with its id. A claim in a language without rules is never found. */
    public void add(KnownClaim claim) {
        Shelf shelf = shelf(claim.language());
        if (shelf != null) {
            shelf.index().add(new ClaimSlotReader(shelf.rules(), shelf.frequencies()).read(claim));
        }
    }

    /** Forgets a claim, for instance because it is no longer open. */
    public void remove(String id) {
        shelves.values().forEach(shelf -> shelf.index().remove(id));
    }

    /**
     * What an article says about the known claims: at most one proposal of evidence and, without one, at most one restatement for each
     * claim; the surest first. Nothing for an article without a day, and nothing on claims announced after it.
     */
    public List<Proposal> proposals(TaggedText text) {
        LocalDate day = text.article().publishedOn();
        Shelf shelf = shelf(text.language().code());
        if (day == null || shelf == null) {
            return List.of();
        }
        ArticleSlots article = new ArticleSlotReader(shelf.rules(), shelf.frequencies()).read(text, day);
        List<Proposal> proposals = new ArrayList<>();
        EvidenceFinder finder = new EvidenceFinder(shelf.rules(), shelf.frequencies());
        for (ClaimSlots claim : shelf.index().candidates(article, CANDIDATES)) {
            if (!claim.announcedOn().isAfter(day)) {
                EvidenceFinder.Judgement judgement =
                        finder.judge(claim, article, shelf.index().told(claim.id()));
                shelf.index().tell(claim.id(), judgement.told());
                Proposal proposal = judgement.proposal();
                if (proposal != null) {
                    proposals.add(proposal);
                }
            }
        }
        shelf.frequencies()
                .learnConcepts(article.concepts(), article.sentences().size());
        shelf.frequencies().learn(article.where().keySet());
        proposals.sort(Comparator.comparingDouble(Proposal::score).reversed());
        return proposals;
    }
}
