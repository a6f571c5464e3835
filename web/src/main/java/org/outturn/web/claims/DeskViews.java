package org.outturn.web.claims;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.OwnerChange;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.SnoozeChange;
import org.outturn.core.claim.Tag;
import org.outturn.core.claim.TagChange;
import org.outturn.core.claim.Timing;
import org.outturn.core.editor.Editor;
import org.outturn.core.note.Follow;
import org.outturn.core.note.Note;
import org.outturn.web.Desk;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Dates;

/** Lays out how the desk works on a claim, as it stood at a moment. */
@RequestScoped
class DeskViews {
    private final Desk desk;
    private final CurrentEditor current;

    DeskViews(Desk desk, CurrentEditor current) {
        this.desk = desk;
        this.current = current;
    }

    DeskView of(Claim claim, Instant moment, LocalDate today, Map<String, String> typed, Map<String, String> errors) {
        Optional<Editor> owner = last(OwnerChange.of(claim).stream()
                        .filter(change -> !change.recordedAt().isAfter(moment))
                        .toList())
                .flatMap(OwnerChange::owner);
        List<Editor> followers = Follow.followersOf(claim);
        return new DeskView(
                owner.map(Editor::name).orElse(""),
                Editor.byName().stream()
                        .filter(editor -> !editor.isDisabled())
                        .map(editor -> new FilterView.Choice(
                                String.valueOf(editor.id()),
                                editor.name(),
                                owner.filter(had -> had.id().equals(editor.id()))
                                        .isPresent()))
                        .toList(),
                tags(claim, moment),
                Tag.known(),
                current.id()
                        .filter(me -> followers.stream()
                                .anyMatch(editor -> editor.id().equals(me)))
                        .isPresent(),
                followers.stream().map(Editor::name).collect(Collectors.joining(", ")),
                // what colleagues say to each other is not for strangers, even where they may read
                (current.isSignedIn() ? Note.on(claim) : List.<Note>of())
                        .stream()
                                .filter(note -> !note.recordedAt().isAfter(moment))
                                .map(note -> new DeskView.NoteLine(
                                        note.id(),
                                        note.editor().name(),
                                        note.editor().initials(),
                                        note.recordedAt().toString(),
                                        Dates.moment(note.recordedAt(), desk.zone(), today),
                                        note.text()))
                                .toList(),
                last(SnoozeChange.of(claim).stream()
                                .filter(change -> !change.recordedAt().isAfter(moment))
                                .toList())
                        .flatMap(SnoozeChange::until)
                        .filter(until -> until.isAfter(today))
                        .map(until -> Dates.day(until, today))
                        .orElse(""),
                claim.review() == Review.ACCEPTED
                        && claim.timing(today).filter(Timing.OVERDUE::equals).isPresent(),
                typed,
                errors);
    }

    private static List<String> tags(Claim claim, Instant moment) {
        Set<String> tags = new TreeSet<>();
        TagChange.of(claim).stream()
                .filter(change -> !change.recordedAt().isAfter(moment))
                .forEach(change -> {
                    if (change.isAdded()) {
                        tags.add(change.tag());
                    } else {
                        tags.remove(change.tag());
                    }
                });
        return List.copyOf(tags);
    }

    private static <T> Optional<T> last(List<T> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
    }
}
