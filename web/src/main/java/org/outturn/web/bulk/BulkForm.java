package org.outturn.web.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.BulkChange;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.Tag;
import org.outturn.core.claim.Verdict;
import org.outturn.core.editor.Editor;
import org.outturn.web.claims.WordingForm;
import org.outturn.web.review.ReviewResource;

/** What was chosen for the selected claims. */
public class BulkForm {
    @RestForm
    @Nullable List<String> claim;

    @RestForm
    @Nullable String query;

    /** Empty to leave the drafts, accept, or why they are no claims. */
    @RestForm
    @Nullable String review;

    /** Empty to leave the owners, none, or the number of an editor. */
    @RestForm
    @Nullable String owner;

    @RestForm
    @Nullable String addTags;

    @RestForm
    @Nullable String removeTags;

    @RestForm
    @Nullable String status;

    @RestForm
    @Nullable String knownSince;

    @RestForm
    boolean beforeTheEnd;

    @RestForm
    @Nullable String reason;

    /** What is to be changed. */
    BulkChange change() {
        String decision = WordingForm.text(review);
        if (!decision.isEmpty() && !decision.equals("accept") && !ReviewResource.REASONS.contains(decision)) {
            throw new RefusedException("review", "Choose what to do with the drafts.");
        }
        return new BulkChange(
                decision.isEmpty()
                        ? Optional.empty()
                        : Optional.of(decision.equals("accept") ? Review.ACCEPTED : Review.REJECTED),
                decision.equals("accept") ? "" : decision,
                owner(),
                tags(addTags, "addTags"),
                tags(removeTags, "removeTags"),
                verdict(),
                WordingForm.text(reason));
    }

    private Optional<BulkChange.Owner> owner() {
        String number = WordingForm.text(owner);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (number.equals("none")) {
            return Optional.of(new BulkChange.Owner(Optional.empty()));
        }
        Editor editor = number.matches("\\d{1,15}") ? Editor.findById(Long.valueOf(number)) : null;
        if (editor == null) {
            throw new RefusedException("owner", "There is no such editor.");
        }
        return Optional.of(new BulkChange.Owner(Optional.of(editor)));
    }

    private static List<Tag> tags(@Nullable String typed, String field) {
        List<Tag> tags = new ArrayList<>();
        for (String part : WordingForm.text(typed).split(",")) {
            if (!part.isBlank()) {
                tags.add(Tag.read(part)
                        .orElseThrow(() -> new RefusedException(
                                field, "A tag has at most %d characters.".formatted(Tag.LONGEST))));
            }
        }
        return tags;
    }

    private Optional<Verdict> verdict() {
        String code = WordingForm.text(status);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Status chosen = Arrays.stream(Status.values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedException("status", "Choose what became of them."));
        LocalDate day = WordingForm.day(knownSince, "knownSince");
        if (day == null) {
            throw new RefusedException("knownSince", "Give the day since when it is known.");
        }
        String why = WordingForm.text(reason);
        if (why.isEmpty()) {
            throw new RefusedException("reason", "Give a reason: one or two sentences that a reader can check.");
        }
        return Optional.of(
                new Verdict(chosen, day, Optional.empty(), why, Optional.empty(), beforeTheEnd, Optional.empty()));
    }
}
