package org.outturn.web.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.BulkChange;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.claim.Review;
import org.outturn.core.editor.Editor;
import org.outturn.web.Desk;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Refusals;
import org.outturn.web.text.Words;

/**
 * Changes claims one by one, each in a transaction of its own. A preview is the very same change, rolled back: so it cannot promise
 * anything else than what happens.
 */
@RequestScoped
class BulkTrial {
    private final Desk desk;
    private final CurrentEditor current;

    BulkTrial(Desk desk, CurrentEditor current) {
        this.desk = desk;
        this.current = current;
    }

    /**
     * Changes a claim, or shows what that would do.
     *
     * @param selected its number, and the version that was looked at: {@code 12@3}
     * @param change what is to be changed; null to show the claim as it is
     * @param keep whether the change is kept
     */
    BulkView.Row change(String selected, @Nullable Supplier<BulkChange> change, boolean keep) {
        String[] parts = selected.split("@", 2);
        long id = Long.parseLong(parts[0]);
        QuarkusTransaction.begin();
        BulkView.Row row;
        try {
            Claim claim = Claim.findById(id);
            if (claim == null) {
                return new BulkView.Row(
                        id, selected, "", "", List.of(), messages().noClaimOfThisNumber());
            }
            String seen = id + "@" + claim.version();
            Look before = Look.at(claim);
            if (keep && !seen.equals(selected)) {
                return row(
                        claim,
                        seen,
                        List.of(),
                        messages().changedMeanwhile(Dates.time(claim.changedAt(), desk.zone())));
            }
            String state = before.words();
            String summary = claim.summary();
            try {
                if (change != null) {
                    Editor by = current.editor();
                    change.get().applyTo(claim, by, desk.today(), desk.now());
                }
            } catch (RefusedException e) {
                return new BulkView.Row(id, seen, summary, state, List.of(), Refusals.said(e));
            }
            row = new BulkView.Row(id, seen, summary, state, before.differences(Look.at(claim)), "");
            if (keep && row.isChanging()) {
                QuarkusTransaction.commit();
            }
            return row;
        } catch (QuarkusTransactionException | OptimisticLockException e) {
            return new BulkView.Row(
                    id,
                    selected,
                    messages().claimNumber(id),
                    "",
                    List.of(),
                    messages().savedAtTheSameMoment());
        } finally {
            if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private static BulkView.Row row(Claim claim, String seen, List<String> changes, String refusal) {
        return new BulkView.Row(
                claim.id(), seen, claim.summary(), Look.at(claim).words(), changes, refusal);
    }

    /** What a bulk change can change, at one moment. */
    private record Look(Review review, String status, String owner, List<String> tags) {
        static Look at(Claim claim) {
            return new Look(
                    claim.review(),
                    claim.knownSince()
                            .map(day -> messages().statusKnownSince(Words.status(claim.status()), day.toString()))
                            .orElseGet(() -> Words.status(claim.status())),
                    claim.owner().map(Editor::name).orElseGet(messages()::nobody),
                    claim.tags());
        }

        String words() {
            return "%s · %s%s"
                    .formatted(
                            review == Review.ACCEPTED ? status : Words.review(review),
                            owner.equals(messages().nobody()) ? messages().noOwner() : owner,
                            tags.isEmpty() ? "" : " · " + String.join(", ", tags));
        }

        List<String> differences(Look after) {
            List<String> changes = new ArrayList<>();
            if (review != after.review) {
                changes.add("%s → %s".formatted(Words.review(review), Words.inside(Words.review(after.review))));
            }
            if (!status.equals(after.status)) {
                changes.add("%s → %s".formatted(status, after.status));
            }
            if (!owner.equals(after.owner)) {
                changes.add(messages().ownerChanges(owner, after.owner));
            }
            after.tags.stream()
                    .filter(tag -> !tags.contains(tag))
                    .forEach(tag -> changes.add(messages().addTag(tag)));
            tags.stream()
                    .filter(tag -> !after.tags.contains(tag))
                    .forEach(tag -> changes.add(messages().removeTag(tag)));
            return changes;
        }
    }

    private static BulkMessages messages() {
        return ReaderLanguage.messages(BulkMessages.class);
    }
}
