package org.outturn.web.audit;

import java.util.Arrays;
import java.util.Locale;
import org.outturn.core.audit.AuditEntry;
import org.outturn.core.audit.AuditKind;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Status;
import org.outturn.web.page.Words;

/** What the entries of the log are called on its page. */
final class AuditWords {
    private AuditWords() {}

    static String kind(AuditKind kind) {
        return switch (kind) {
            case REVIEW -> "Review of drafts";
            case STATUS -> "Verdicts";
            case WORDING -> "Wording and windows";
            case EVIDENCE -> "Evidence";
            case OWNER -> "Owners";
            case TAG -> "Tags added";
            case UNTAG -> "Tags taken away";
            case SNOOZE -> "Snoozes";
            case NOTE -> "Notes";
            case IMPORT -> "Imports";
            case SIGN_IN -> "Sign-ins";
            case TOKEN -> "Tokens";
            case EDITOR -> "Editors and roles";
        };
    }

    /** What was done, in words that follow a name. */
    static String done(AuditEntry entry) {
        String what = entry.what();
        return switch (entry.kind()) {
            case REVIEW -> "decided “%s”".formatted(review(what));
            case STATUS -> "recorded “%s”".formatted(status(what));
            case WORDING -> "wrote it down anew";
            case EVIDENCE -> "%s evidence".formatted(what.equals("proposed") ? "put back" : what);
            case OWNER ->
                what.equals(entry.editor()) ? "took it" : "gave it to %s".formatted(what.isEmpty() ? "nobody" : what);
            case TAG -> "added the tag “%s”".formatted(what);
            case UNTAG -> "took the tag “%s” away".formatted(what);
            case SNOOZE -> what.isEmpty() ? "woke it" : "let it rest until %s".formatted(what);
            case NOTE -> "wrote a note";
            case IMPORT -> "imported (%s)".formatted(what);
            case SIGN_IN -> "signed in";
            case TOKEN -> "made a token (%s)".formatted(what);
            case EDITOR -> editor(what);
        };
    }

    /** The person's name follows as the entry's reason. */
    private static String editor(String what) {
        return switch (what) {
            case "invited" -> "invited somebody to the desk";
            case "kept_out" -> "kept somebody out";
            case "let_in" -> "let somebody in again";
            default -> "gave the role “%s”".formatted(what);
        };
    }

    private static String review(String code) {
        return Arrays.stream(Review.values())
                .filter(value -> value.code().equals(code))
                .map(value -> Words.review(value).toLowerCase(Locale.UK))
                .findFirst()
                .orElse(code);
    }

    private static String status(String code) {
        return Arrays.stream(Status.values())
                .filter(value -> value.code().equals(code))
                .map(value -> Words.status(value).toLowerCase(Locale.UK))
                .findFirst()
                .orElse(code);
    }
}
