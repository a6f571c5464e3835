package org.outturn.web.review;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Presence;
import org.outturn.core.editor.Editor;
import org.outturn.web.Desk;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.ReaderLanguage;

/** Says who has which draft open, and lets the reader be seen. Nothing is locked. */
@RequestScoped
class PresenceDesk {
    private final Desk desk;
    private final CurrentEditor current;

    PresenceDesk(Desk desk, CurrentEditor current) {
        this.desk = desk;
        this.current = current;
    }

    /** Who of the colleagues has each of these drafts open: the one who has had it longest, by the draft's number. */
    Map<Long, Editor> taken(List<Claim> drafts) {
        return others(drafts.stream().map(Claim::id).toList()).stream()
                .collect(Collectors.toMap(Presence::claimId, Presence::editor, (longest, later) -> longest));
    }

    /** The reader opens a draft, or none; readers who cannot decide are not announced. */
    PresenceView open(@Nullable Claim draft) {
        if (draft == null) {
            return new PresenceView(0, false, "", "");
        }
        if (current.mayEdit()) {
            Presence.open(draft, current.editor(), desk.now());
        }
        return view(draft);
    }

    /** The reader still has it open. */
    PresenceView stay(Claim draft) {
        Presence.stay(draft, current.editor(), desk.now());
        return view(draft);
    }

    private List<Presence> others(List<Long> drafts) {
        return current.known()
                .map(reader -> Presence.ofOthers(drafts, reader, desk.now()))
                .orElse(List.of());
    }

    private PresenceView view(Claim draft) {
        List<Presence> others = others(List.of(draft.id()));
        if (others.isEmpty()) {
            return new PresenceView(draft.id(), current.mayEdit(), "", "");
        }
        Presence first = others.get(0);
        long minutes = Duration.between(first.since(), desk.now()).toMinutes();
        String names = others.stream()
                .map(other -> other.editor().name())
                .reduce((one, other) -> messages().and(one, other))
                .orElse("");
        return new PresenceView(
                draft.id(),
                current.mayEdit(),
                first.editor().initials(),
                others.size() == 1
                        ? messages().oneHasItOpen(names, since(minutes))
                        : messages().haveItOpen(names, since(minutes)));
    }

    private static String since(long minutes) {
        return minutes < 1
                ? messages().sinceJustNow()
                : minutes == 1 ? messages().forAMinute() : messages().forMinutes(minutes);
    }

    private static ReviewMessages messages() {
        return ReaderLanguage.messages(ReviewMessages.class);
    }
}
