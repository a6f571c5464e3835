package org.outturn.web.claims;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimRevision;
import org.outturn.core.claim.ClaimWording;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.editor.Editor;
import org.outturn.core.note.Mention;
import org.outturn.web.Desk;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Refusals;
import org.outturn.web.text.Words;

/** The page of one claim, and what is written down about it. */
@Path("/claims/{id}")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class ClaimResource {
    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;
    private final ClaimPages pages;
    private final VerdictForms verdicts;

    ClaimResource(Desk desk, Frames frames, CurrentEditor current, ClaimPages pages, VerdictForms verdicts) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
        this.pages = pages;
        this.verdicts = verdicts;
    }

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance edit(EditView view);

        private Templates() {}
    }

    /**
     * The page for editing the wording.
     *
     * @param frame what stands around it
     * @param id the claim
     * @param title its line as stored
     * @param seen the number of the last revision, so that two editors do not overwrite each other
     * @param wording the fields
     * @param reason what was typed
     */
    public record EditView(Frame frame, long id, String title, long seen, WordingView wording, String reason) {}

    @GET
    @Transactional
    public TemplateInstance show(
            @RestPath long id,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable Long evidence,
            @RestQuery("void") boolean ruledOut) {
        Claim claim = ErrorMappers.require(Claim.findById(id));
        if (asOf == null || asOf.isBlank()) {
            current.known().ifPresent(reader -> Mention.read(claim, reader, desk.now()));
            return pages.show(
                    claim,
                    Optional.ofNullable(evidence)
                            .flatMap(piece -> verdicts.of(claim, piece))
                            .or(() -> ruledOut ? verdicts.ruledOut(claim) : Optional.empty())
                            .map(form -> new ClaimPages.Typed(form, null, null))
                            .orElse(ClaimPages.Typed.NOTHING));
        }
        return pages.showAsOf(claim, day(asOf)).orElseThrow(NotFoundException::new);
    }

    private static LocalDate day(String asOf) {
        try {
            LocalDate day = LocalDate.parse(asOf.strip());
            if (day.getYear() >= 1900 && day.getYear() <= 2999) {
                return day;
            }
        } catch (DateTimeException e) {
            // answered below
        }
        throw new BadParametersException(List.of(
                new ParameterProblem("asOf", "“%s” is no day. Write it as 2025-06-30.".formatted(asOf), List.of())));
    }

    @GET
    @Path("edit")
    @RolesAllowed("editor")
    @Transactional
    public TemplateInstance edit(@RestPath long id) {
        Claim claim = ErrorMappers.require(Claim.findById(id));
        return Templates.edit(new EditView(
                frames.at("claims"),
                id,
                claim.summary(),
                ClaimPages.lastRevision(claim),
                WordingView.of(claim.wording()),
                ""));
    }

    @POST
    @Path("revisions")
    @RolesAllowed("editor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response revise(
            @RestPath long id, @RestForm long seen, @RestForm @Nullable String reason, @BeanParam WordingForm form) {
        Claim claim = ErrorMappers.require(Claim.findById(id));
        Editor editor = current.editor();
        ClaimRevision last = claim.revisions().get(claim.revisions().size() - 1);
        String why = WordingForm.text(reason);
        try {
            ClaimWording wording = form.wording(claim.wording(), desk.zone(), desk.now());
            if (last.id() != seen && !wording.equals(claim.wording())) {
                return Pages.conflict(pages.conflict(conflict(claim, last, wording, why)));
            }
            claim.revise(wording, why, editor, desk.now());
        } catch (RefusedException e) {
            Claim.getEntityManager().clear();
            Claim fresh = ErrorMappers.require(Claim.findById(id));
            return Pages.unprocessable(Templates.edit(new EditView(
                    frames.at("claims"),
                    id,
                    fresh.summary(),
                    seen,
                    WordingView.typed(form, fresh.wording(), Map.of(e.field(), Refusals.said(e))),
                    why)));
        }
        return Pages.seeOther("/claims/" + id);
    }

    private ConflictView conflict(Claim claim, ClaimRevision last, ClaimWording yours, String reason) {
        ClaimWording theirs = claim.wording();
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("seen", String.valueOf(last.id()));
        hidden.put("reason", reason);
        return new ConflictView(
                frames.at("claims"),
                claim.id(),
                claim.summary(),
                messages()
                        .savedMeanwhile(
                                last.editor()
                                        .map(Editor::name)
                                        .orElse(messages().somebody()),
                                Dates.time(last.recordedAt(), desk.zone())),
                "/claims/" + claim.id() + "/revisions",
                hidden,
                List.of(
                        ConflictView.Line.of("summary", messages().summary(), yours.summary(), theirs.summary()),
                        ConflictView.Line.of("claimant", messages().claimant(), yours.claimant(), theirs.claimant()),
                        ConflictView.Line.of(
                                "claimantRole", messages().office(), yours.claimantRole(), theirs.claimantRole()),
                        new ConflictView.Line(
                                "kind",
                                messages().kind(),
                                yours.kind().code(),
                                Words.kind(yours.kind()),
                                theirs.kind().code(),
                                Words.kind(theirs.kind())),
                        new ConflictView.Line(
                                "certainty",
                                messages().certainty(),
                                yours.certainty().code(),
                                Words.certainty(yours.certainty()),
                                theirs.certainty().code(),
                                Words.certainty(theirs.certainty())),
                        ConflictView.Line.of("dueFrom", messages().dueFrom(), from(yours), from(theirs)),
                        ConflictView.Line.of("dueTo", messages().dueTo(), to(yours), to(theirs)),
                        ConflictView.Line.of(
                                "condition", messages().condition(), yours.condition(), theirs.condition()),
                        ConflictView.Line.of("waitsFor", messages().waitsForClaim(), waits(yours), waits(theirs)),
                        ConflictView.Line.of(
                                "criteria", messages().whatWouldCountAsDone(), yours.criteria(), theirs.criteria())));
    }

    private static String from(ClaimWording wording) {
        return wording.due().map(DueWindow::from).map(Object::toString).orElse("");
    }

    private static String to(ClaimWording wording) {
        return wording.due().map(DueWindow::to).map(Object::toString).orElse("");
    }

    private static String waits(ClaimWording wording) {
        return wording.waitsFor().map(other -> String.valueOf(other.id())).orElse("");
    }

    @POST
    @Path("due-windows")
    @RolesAllowed("editor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response moveDue(
            @RestPath long id,
            @RestForm long seen,
            @RestForm @Nullable String dueFrom,
            @RestForm @Nullable String dueTo,
            @RestForm @Nullable String reason) {
        Claim claim = ErrorMappers.require(Claim.findById(id));
        Editor editor = current.editor();
        ClaimRevision last = claim.revisions().get(claim.revisions().size() - 1);
        String why = WordingForm.text(reason);
        try {
            ClaimWording yours = claim.wording().withDue(WordingForm.window(dueFrom, dueTo, claim.due(), desk.zone()));
            if (last.id() != seen && !yours.equals(claim.wording())) {
                return Pages.conflict(pages.conflict(conflict(claim, last, yours, why)));
            }
            claim.moveDue(yours.due(), why, editor, desk.now());
        } catch (RefusedException e) {
            Claim.getEntityManager().clear();
            Claim fresh = ErrorMappers.require(Claim.findById(id));
            ClaimView.WindowForm typed = new ClaimView.WindowForm(
                    true,
                    seen,
                    WordingForm.text(dueFrom),
                    WordingForm.text(dueTo),
                    why,
                    Map.of(e.field(), Refusals.said(e)));
            return Pages.unprocessable(pages.show(fresh, new ClaimPages.Typed(null, null, typed)));
        }
        return Pages.seeOther("/claims/" + id + "#due");
    }

    private static ClaimSentenceMessages messages() {
        return ReaderLanguage.messages(ClaimSentenceMessages.class);
    }
}
