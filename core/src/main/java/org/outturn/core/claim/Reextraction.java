package org.outturn.core.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.source.Speaker;

/**
 * What other rules find in an article that is stored already, against what was found before: shown first, written only when asked to.
 * What an editor touched stays as it is.
 */
public final class Reextraction {
    private Reextraction() {}

    /**
     * A draft that reads otherwise than before.
     *
     * @param claim the claim as it stands, on which nobody has decided
     * @param draft what is found now
     */
    public record Change(Claim claim, ClaimDraft draft) {}

    /**
     * What differs in one version of an article.
     *
     * @param fresh drafts that were not found before
     * @param gone claims that are no longer found, on which nobody has decided
     * @param changed claims that read otherwise now, on which nobody has decided
     * @param kept how many claims are no longer found or read otherwise, and stay as they are because somebody decided on them or edited them
     */
    public record Difference(List<ClaimDraft> fresh, List<Claim> gone, List<Change> changed, int kept) {
        public Difference {
            fresh = List.copyOf(fresh);
            gone = List.copyOf(gone);
            changed = List.copyOf(changed);
        }

        /** Whether there is nothing to write. */
        public boolean isNothing() {
            return fresh.isEmpty() && gone.isEmpty() && changed.isEmpty();
        }
    }

    /** What differs between what was found in a version and what is found in it now. */
    public static Difference between(ArticleVersion version, List<ClaimDraft> drafts) {
        List<Appearance> unmatched = new ArrayList<>(ClaimIntake.appearancesIn(version));
        List<ClaimDraft> fresh = new ArrayList<>();
        List<Claim> gone = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        int kept = 0;
        for (ClaimDraft draft : drafts) {
            if (!draft.isVerbatimIn(version.text())) {
                continue;
            }
            Appearance known = SaidPlace.take(unmatched, draft);
            if (known == null) {
                fresh.add(draft);
            } else if (differs(known.claim().wording(), draft)) {
                if (known.claim().isUntouched()) {
                    changed.add(new Change(known.claim(), draft));
                } else {
                    kept++;
                }
            }
        }
        for (Appearance lost : unmatched) {
            if (lost.claim().isUntouched()) {
                gone.add(lost.claim());
            } else {
                kept++;
            }
        }
        return new Difference(fresh, gone, changed, kept);
    }

    /** Writes a difference down: new drafts await review, those that are gone are laid aside, those that changed are revised. */
    public static void apply(ArticleVersion version, Difference difference, Instant at) {
        List<ClaimDraft> drafts = new ArrayList<>(difference.fresh());
        difference.changed().forEach(change -> drafts.add(change.draft()));
        Map<String, Speaker> speakers = ClaimIntake.speakers(drafts, at);
        difference.fresh().forEach(draft -> Claim.propose(version, draft, speaker(speakers, draft), at));
        difference.changed().forEach(change -> change.claim()
                .readAgain(FirstWording.of(change.draft(), speaker(speakers, change.draft())), at));
        difference.gone().forEach(claim -> claim.layAside(at));
    }

    private static Optional<Speaker> speaker(Map<String, Speaker> speakers, ClaimDraft draft) {
        return Optional.ofNullable(speakers.get(draft.claimant())).filter(known -> !draft.anonymous());
    }

    private static boolean differs(ClaimWording known, ClaimDraft draft) {
        ClaimWording found = FirstWording.of(draft, known.speaker());
        return !found.summary().equals(known.summary())
                || found.kind() != known.kind()
                || found.certainty() != known.certainty()
                || !found.claimant().equals(known.claimant())
                || !found.condition().equals(known.condition())
                || !sameWindow(found.due().orElse(null), known.due().orElse(null));
    }

    private static boolean sameWindow(@Nullable DueWindow one, @Nullable DueWindow other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return Objects.equals(one.from(), other.from())
                && Objects.equals(one.to(), other.to())
                && one.precision() == other.precision()
                && one.words().equals(other.words());
    }
}
