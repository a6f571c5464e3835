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
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.claim.Tag;
import org.outturn.core.editor.Editor;
import org.outturn.core.note.Follow;
import org.outturn.core.note.Note;
import org.outturn.web.Desk;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Pages;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Refusals;

/** How the desk works on a claim: owner, topics, notes, following, and letting an overdue one rest. */
@Path("/claims/{id}")
@RolesAllowed("editor")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class ClaimDeskResource {
    private final Desk desk;
    private final CurrentEditor current;
    private final ClaimPages pages;

    ClaimDeskResource(Desk desk, CurrentEditor current, ClaimPages pages) {
        this.desk = desk;
        this.current = current;
        this.pages = pages;
    }

    private interface Verb {
        void on(Claim claim, Editor by);
    }

    private Response decide(long id, String back, Map<String, String> typed, Verb verb) {
        Claim claim = ErrorMappers.require(Claim.findById(id));
        try {
            verb.on(claim, current.editor());
        } catch (RefusedException e) {
            Claim.getEntityManager().clear();
            Claim fresh = ErrorMappers.require(Claim.findById(id));
            return Pages.unprocessable(
                    pages.show(fresh, ClaimPages.Typed.desk(typed, Map.of(e.field(), Refusals.said(e)))));
        }
        return Pages.seeOther(back);
    }

    /** Gives the claim to an editor, or, without a number, to nobody; {@code take} is short for oneself. */
    @POST
    @Path("owner")
    @Transactional
    public Response give(
            @RestPath long id,
            @RestForm @Nullable Boolean take,
            @RestForm @Nullable String owner,
            @RestForm @Nullable String from) {
        return decide(
                id,
                back(id, from, ""),
                Map.of(),
                (claim, by) -> claim.give(
                        Boolean.TRUE.equals(take) ? Optional.of(by) : editor(take == null ? owner : ""),
                        "",
                        by,
                        desk.now()));
    }

    private static Optional<Editor> editor(@Nullable String number) {
        if (number == null || number.isBlank()) {
            return Optional.empty();
        }
        Editor editor = number.matches("\\d{1,15}") ? Editor.findById(Long.valueOf(number)) : null;
        if (editor == null) {
            throw new RefusedException("owner", "There is no such editor.");
        }
        return Optional.of(editor);
    }

    @POST
    @Path("tags")
    @Transactional
    public Response tag(@RestPath long id, @RestForm @Nullable String tag, @RestForm @Nullable String remove) {
        String typed = WordingForm.text(tag);
        return decide(id, "/claims/" + id + "#desk", Map.of("tag", typed), (claim, by) -> {
            if (remove != null) {
                claim.untag(Tag.require(remove), "", by, desk.now());
            } else {
                claim.tag(Tag.require(typed), "", by, desk.now());
            }
        });
    }

    @POST
    @Path("follows")
    @RolesAllowed("viewer")
    @Transactional
    public Response follow(@RestPath long id, @RestForm boolean follow) {
        return decide(id, "/claims/" + id + "#desk", Map.of(), (claim, by) -> {
            if (follow) {
                Follow.begin(by, claim, desk.now());
            } else {
                Follow.end(by, claim);
            }
        });
    }

    @POST
    @Path("notes")
    @Transactional
    public Response write(@RestPath long id, @RestForm @Nullable String note) {
        String typed = WordingForm.text(note);
        return decide(
                id,
                "/claims/" + id + "#notes",
                Map.of("note", typed),
                (claim, by) -> Note.write(claim, typed, by, desk.now()));
    }

    @POST
    @Path("snoozes")
    @Transactional
    public Response snooze(
            @RestPath long id,
            @RestForm @Nullable String until,
            @RestForm @Nullable String snoozeReason,
            @RestForm boolean wake,
            @RestForm @Nullable String from) {
        String why = WordingForm.text(snoozeReason);
        Map<String, String> typed = Map.of("until", WordingForm.text(until), "reason", why);
        return decide(id, back(id, from, "#desk"), typed, (claim, by) -> {
            if (wake) {
                claim.wake(why.isEmpty() ? "Woken by hand" : why, by, desk.today(), desk.now());
                return;
            }
            LocalDate day = WordingForm.day(until, "until");
            if (day == null) {
                throw new RefusedException("until", "Give the day on which it comes back.");
            }
            claim.snooze(day, why, by, desk.today(), desk.now());
        });
    }

    private static String back(long id, @Nullable String from, String anchor) {
        return "overdue".equals(from) ? "/overdue" : "/claims/" + id + anchor;
    }
}
