package org.outturn.web.audit;

import java.util.Arrays;
import org.outturn.core.audit.AuditEntry;
import org.outturn.core.audit.AuditKind;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Status;
import org.outturn.core.editor.Role;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Words;

/** What the entries of the log are called on its page. */
final class AuditWords {
    private AuditWords() {}

    static String kind(AuditKind kind) {
        return switch (kind) {
            case REVIEW -> messages().kindReview();
            case STATUS -> messages().kindStatus();
            case WORDING -> messages().kindWording();
            case EVIDENCE -> messages().kindEvidence();
            case OWNER -> messages().kindOwner();
            case TAG -> messages().kindTag();
            case UNTAG -> messages().kindUntag();
            case SNOOZE -> messages().kindSnooze();
            case NOTE -> messages().kindNote();
            case IMPORT -> messages().kindImport();
            case SIGN_IN -> messages().kindSignIn();
            case TOKEN -> messages().kindToken();
            case EDITOR -> messages().kindEditor();
            case STATUS_LABEL -> messages().kindStatusLabel();
        };
    }

    /** What was done, in words that follow a name. */
    static String done(AuditEntry entry) {
        String what = entry.what();
        return switch (entry.kind()) {
            case REVIEW -> messages().decided(review(what));
            case STATUS -> messages().recorded(status(what));
            case WORDING -> messages().wroteAnew();
            case EVIDENCE -> evidence(what);
            case OWNER ->
                what.equals(entry.editor())
                        ? messages().tookIt()
                        : messages().gaveItTo(what.isEmpty() ? messages().nobody() : what);
            case TAG -> messages().addedTag(what);
            case UNTAG -> messages().tookTagAway(what);
            case SNOOZE -> what.isEmpty() ? messages().wokeIt() : messages().letItRest(what);
            case NOTE -> messages().wroteANote();
            case IMPORT -> messages().imported(what);
            case SIGN_IN -> messages().signedIn();
            case TOKEN -> messages().madeAToken(what);
            case EDITOR -> editor(what);
            case STATUS_LABEL -> messages().labelledAStatus(what);
        };
    }

    /** The person's name follows as the entry's reason. */
    private static String editor(String what) {
        return switch (what) {
            case "invited" -> messages().invitedSomebody();
            case "kept_out" -> messages().keptSomebodyOut();
            case "let_in" -> messages().letSomebodyIn();
            default -> messages().gaveTheRole(role(what));
        };
    }

    private static String evidence(String state) {
        return switch (state) {
            case "accepted" -> messages().acceptedEvidence();
            case "dismissed" -> messages().dismissedEvidence();
            default -> messages().putBackEvidence();
        };
    }

    private static String role(String code) {
        return Arrays.stream(Role.values())
                .filter(value -> value.code().equals(code))
                .map(Words::role)
                .findFirst()
                .orElse(code);
    }

    private static String review(String code) {
        return Arrays.stream(Review.values())
                .filter(value -> value.code().equals(code))
                .map(value -> Words.inside(Words.review(value)))
                .findFirst()
                .orElse(code);
    }

    private static String status(String code) {
        return Arrays.stream(Status.values())
                .filter(value -> value.code().equals(code))
                .map(value -> Words.inside(Words.status(value)))
                .findFirst()
                .orElse(code);
    }

    private static AuditMessages messages() {
        return ReaderLanguage.messages(AuditMessages.class);
    }
}
