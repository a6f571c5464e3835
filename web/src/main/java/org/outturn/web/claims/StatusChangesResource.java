package org.outturn.web.claims;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.StatusChange;
import org.outturn.core.claim.Verdict;
import org.outturn.core.editor.Editor;
import org.outturn.web.Desk;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Refusals;
import org.outturn.web.text.Words;

/** Verdicts: what became of a claim. */
@Path("/claims/{id}/status-changes")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class StatusChangesResource {
    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;
    private final ClaimPages pages;
    private final VerdictForms verdicts;

    StatusChangesResource(Desk desk, Frames frames, CurrentEditor current, ClaimPages pages, VerdictForms verdicts) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
        this.pages = pages;
        this.verdicts = verdicts;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response create(
            @RestPath long id,
            @RestForm @Nullable String status,
            @RestForm @Nullable String knownSince,
            @RestForm @Nullable String happenedOn,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String evidence,
            @RestForm boolean beforeTheEnd,
            @RestForm @Nullable String submission,
            @RestForm long seen) {
        Claim claim = ErrorMappers.require(Claim.findById(id));
        Optional<UUID> sent = submission(submission);
        if (sent.filter(StatusChange::isRecorded).isPresent()) {
            // the same form once more: a double click, or a browser that asked again
            return Pages.seeOther("/claims/" + id);
        }
        Editor editor = current.editor();
        try {
            Verdict verdict = new Verdict(
                    status(status),
                    day(knownSince, "knownSince"),
                    Optional.ofNullable(WordingForm.day(happenedOn, "happenedOn")),
                    WordingForm.text(reason),
                    evidence(evidence),
                    beforeTheEnd,
                    sent);
            if (VerdictForms.last(claim) != seen) {
                return Pages.conflict(pages.conflict(conflict(claim, verdict)));
            }
            claim.changeStatus(verdict, editor, desk.today(), desk.now());
            return Pages.seeOther("/claims/" + id);
        } catch (RefusedException e) {
            Claim.getEntityManager().clear();
            Claim fresh = ErrorMappers.require(Claim.findById(id));
            ClaimView.VerdictForm typed = verdicts.form(
                    fresh,
                    WordingForm.text(status),
                    WordingForm.text(knownSince),
                    WordingForm.text(happenedOn),
                    WordingForm.text(reason),
                    WordingForm.text(evidence),
                    beforeTheEnd,
                    Map.of(e.field(), Refusals.said(e)));
            return Pages.unprocessable(pages.show(fresh, new ClaimPages.Typed(typed, null, null)));
        }
    }

    private ConflictView conflict(Claim claim, Verdict yours) {
        StatusChange theirs = claim.statusChanges().get(claim.statusChanges().size() - 1);
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("seen", String.valueOf(theirs.id()));
        hidden.put("submission", UUID.randomUUID().toString());
        if (yours.beforeTheEnd()) {
            hidden.put("beforeTheEnd", "true");
        }
        return new ConflictView(
                frames.at("claims"),
                claim.id(),
                claim.summary(),
                messages().recordedMeanwhile(theirs.editor().name(), Dates.time(theirs.recordedAt(), desk.zone())),
                "/claims/" + claim.id() + "/status-changes",
                hidden,
                List.of(
                        new ConflictView.Line(
                                "status",
                                messages().status(),
                                yours.status().code(),
                                Words.status(yours.status()),
                                theirs.to().code(),
                                Words.status(theirs.to())),
                        ConflictView.Line.of(
                                "knownSince",
                                messages().knownSince(),
                                yours.knownSince().toString(),
                                theirs.knownSince().toString()),
                        ConflictView.Line.of(
                                "happenedOn",
                                messages().happenedOn(),
                                yours.happenedOn().map(Object::toString).orElse(""),
                                theirs.happenedOn().map(Object::toString).orElse("")),
                        ConflictView.Line.of("reason", messages().reason(), yours.reason(), theirs.reason()),
                        new ConflictView.Line(
                                "evidence",
                                messages().restsOn(),
                                yours.evidence()
                                        .map(piece -> String.valueOf(piece.id()))
                                        .orElse(""),
                                yours.evidence()
                                        .map(Evidence::quote)
                                        .orElse(messages().nothing()),
                                theirs.evidence()
                                        .map(piece -> String.valueOf(piece.id()))
                                        .orElse(""),
                                theirs.evidence()
                                        .map(Evidence::quote)
                                        .orElse(messages().nothing()))));
    }

    private static Status status(@Nullable String code) {
        return Arrays.stream(Status.values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedException("status", "Choose what became of it."));
    }

    private static LocalDate day(@Nullable String text, String field) {
        LocalDate day = WordingForm.day(text, field);
        if (day == null) {
            throw new RefusedException(field, "Give the day since when it is known.");
        }
        return day;
    }

    private static Optional<Evidence> evidence(@Nullable String number) {
        if (number == null || number.isBlank()) {
            return Optional.empty();
        }
        Evidence piece = number.matches("\\d{1,15}") ? Evidence.findById(Long.valueOf(number)) : null;
        if (piece == null) {
            throw new RefusedException("evidence", "There is no such evidence.");
        }
        return Optional.of(piece);
    }

    private static Optional<UUID> submission(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ClaimSentenceMessages messages() {
        return ReaderLanguage.messages(ClaimSentenceMessages.class);
    }
}
