package org.outturn.importer.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.TaggedText;

/**
 * Holds known claims and says which sentences of an article bear on them, and how. Deterministic: the same claims and articles in the
 * same order give the same proposals. Used by one thread at a time.
 */
public final class ClaimMatcher {
    /** So many claims are compared with one article in full. */
    private static final int CANDIDATES = 40;

    private static final int NO_RULES = 0;

    private final Map<String, Shelf> shelves = new HashMap<>();

    /** The claims of one language. */
    private record Shelf(
            MatchRules rules, Frequencies frequencies, StoryReader stories, ClaimIndex index, Copies copies) {
        static Shelf of(MatchRules rules) {
            Frequencies frequencies = new Frequencies();
            return new Shelf(
                    rules, frequencies, new StoryReader(rules, frequencies), new ClaimIndex(frequencies), new Copies());
        }

        ClaimSlots read(KnownClaim claim) {
            return new ClaimSlotReader(rules, frequencies, stories).read(claim);
        }
    }

    private @Nullable Shelf shelf(String language) {
        Shelf known = shelves.get(language);
        if (known != null) {
            return known;
        }
        MatchRules rules = MatchRules.find(language);
        if (rules == null) {
            return null;
        }
        Shelf shelf = Shelf.of(rules);
        shelves.put(language, shelf);
        return shelf;
    }

    /** Adds an open claim, or puts it in the place of the one with its id. A claim in a language without rules is never found. */
    public void add(KnownClaim claim) {
        Shelf shelf = shelf(claim.language());
        if (shelf != null) {
            shelf.index().add(shelf.read(claim));
        }
    }

    /**
     * Adds a claim that was read before, or puts it in the place of the one with its id.
     *
     * @throws IllegalArgumentException when its slots are not such as {@link #slots} gives
     */
    public void add(KeptClaim claim) {
        Shelf shelf = shelf(claim.language());
        if (shelf != null) {
            shelf.index().add(new SlotText(shelf.rules(), shelf.frequencies()).read(claim));
        }
    }

    /**
     * What a known claim is compared by, as text to be kept for {@link #add(KeptClaim)}.
     *
     * @return empty when the claim is not known
     */
    public Optional<String> slots(String id) {
        for (Shelf shelf : shelves.values()) {
            ClaimSlots claim = shelf.index().find(id);
            if (claim != null) {
                return Optional.of(new SlotText(shelf.rules(), shelf.frequencies()).write(claim));
            }
        }
        return Optional.empty();
    }

    /** A number that changes with the rules by which claims of a language are read; slots kept under another one are of no use. */
    public static int fingerprint(String language) {
        MatchRules rules = MatchRules.find(language);
        return rules == null ? NO_RULES : rules.fingerprint();
    }

    /** Forgets a claim, for instance because it is no longer open. */
    public void remove(String id) {
        shelves.values().forEach(shelf -> shelf.index().remove(id));
    }

    /** Whether no claim is known. */
    public boolean isEmpty() {
        return shelves.values().stream().allMatch(shelf -> shelf.index().size() == 0);
    }

    /**
     * What an article says about the known claims: at most one proposal of evidence and, without one, at most one restatement for each
     * claim; the surest first. Sentences that a copy shares with an earlier article are not proposed again. Nothing for an article without a day, and nothing on claims announced after it.
     */
    public List<Proposal> proposals(TaggedText text) {
        LocalDate day = text.article().publishedOn();
        Shelf shelf = shelf(text.language().code());
        if (day == null || shelf == null) {
            return List.of();
        }
        Set<Integer> copied = shelf.copies().copied(text);
        if (copied.size() == text.sentences().size()) {
            return List.of();
        }
        ArticleSlots article = new ArticleSlotReader(shelf.rules(), shelf.frequencies()).read(text, day);
        List<Proposal> proposals = new ArrayList<>();
        EvidenceFinder finder = new EvidenceFinder(shelf.rules(), shelf.frequencies());
        for (ClaimSlots claim : shelf.index().candidates(article.where().keySet(), CANDIDATES)) {
            if (!claim.announcedOn().isAfter(day)) {
                EvidenceFinder.Judgement judgement =
                        finder.judge(claim, article, copied, shelf.index().told(claim.id()));
                shelf.index().tell(claim.id(), judgement.told());
                Proposal proposal = judgement.proposal();
                if (proposal != null) {
                    proposals.add(proposal);
                }
            }
        }
        shelf.frequencies()
                .learnConcepts(article.concepts(), article.sentences().size());
        shelf.frequencies().learn(article.where().keySet(), article.strange());
        proposals.sort(Comparator.comparingDouble(Proposal::score).reversed());
        return proposals;
    }

    /**
     * How a new draft stands to the known claims of its language.
     *
     * @param draft the draft as a claim; never compared with itself
     * @param certainty how firmly it is announced, such as {@code eos4}; empty when unknown
     * @param known tells how firmly a known claim was announced, by id; empty when unknown
     */
    public SameClaimResult same(KnownClaim draft, String certainty, UnaryOperator<String> known) {
        SameClaimResult best =
                new SameClaimResult("", SameClaimResult.Relation.NEW, 0, List.of("no claim like it is known"));
        Shelf shelf = shelf(draft.language());
        if (shelf == null) {
            return best;
        }
        ClaimSlots slots = shelf.read(draft);
        SameClaim same = new SameClaim(shelf.frequencies());
        List<Integer> terms = Arrays.stream(slots.terms()).boxed().toList();
        for (ClaimSlots claim : shelf.index().candidates(terms, CANDIDATES)) {
            if (claim.id().equals(draft.id())) {
                continue;
            }
            SameClaimResult result = same.compare(slots, claim, certainty, known.apply(claim.id()));
            if (result.score() >= SameClaimResult.PROPOSED && result.score() > best.score()) {
                best = result;
            }
        }
        return best;
    }

    /** Takes over what was proposed on a claim before, as if its article had been seen by this matcher. */
    public void recall(String id, double score, Bearing bearing) {
        for (Shelf shelf : shelves.values()) {
            if (shelf.index().find(id) != null) {
                boolean moves = bearing == Bearing.POSTPONED;
                shelf.index().tell(id, shelf.index().told(id).with(score, moves, true));
            }
        }
    }

    /**
     * What an article says about one known claim, whatever was seen before; nothing is learnt from it.
     *
     * @return the proposal, or null when the article does not bear on the claim, is older, or the claim is not known
     */
    public @Nullable Proposal proposal(String id, TaggedText text) {
        LocalDate day = text.article().publishedOn();
        Shelf shelf = shelf(text.language().code());
        ClaimSlots claim = shelf == null ? null : shelf.index().find(id);
        if (day == null || shelf == null || claim == null || claim.announcedOn().isAfter(day)) {
            return null;
        }
        ArticleSlots article = new ArticleSlotReader(shelf.rules(), shelf.frequencies()).read(text, day);
        return new EvidenceFinder(shelf.rules(), shelf.frequencies())
                .judge(claim, article, Set.of(), Told.NOTHING)
                .proposal();
    }
}
