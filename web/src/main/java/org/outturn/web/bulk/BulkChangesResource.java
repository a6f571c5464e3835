package org.outturn.web.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.BulkChange;
import org.outturn.core.claim.ClaimPage;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.Tag;
import org.outturn.core.editor.Editor;
import org.outturn.web.claims.FilterView;
import org.outturn.web.claims.ListAddress;
import org.outturn.web.claims.WordingForm;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.page.Toasts;
import org.outturn.web.review.ReviewResource;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Reasons;
import org.outturn.web.text.Words;

/** Changes several claims at once, after a preview. */
@Path("/bulk-changes")
@RolesAllowed("editor")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class BulkChangesResource {
    private final Frames frames;
    private final BulkTrial trial;
    private final Toasts toasts;
    private final RoutingContext context;

    BulkChangesResource(Frames frames, BulkTrial trial, Toasts toasts, RoutingContext context) {
        this.frames = frames;
        this.trial = trial;
        this.toasts = toasts;
        this.context = context;
    }

    @CheckedTemplate(basePath = "bulk")
    static class Templates {
        static native TemplateInstance index(BulkView view);

        private Templates() {}
    }

    /** What the choices would do; without a choice, the choices. */
    @POST
    @Path("previews")
    public Response preview(@BeanParam BulkForm form) {
        List<String> selected = selected(form);
        if (selected.isEmpty()) {
            return page(form, "choose", List.of(), 0, Map.of("claim", messages().selectAtLeastOne()), 422);
        }
        try {
            boolean nothing =
                    QuarkusTransaction.requiringNew().call(() -> form.change().isEmpty());
            Supplier<BulkChange> change = nothing ? null : form::change;
            List<BulkView.Row> rows = run(selected, change, false);
            return page(form, nothing ? "choose" : "preview", rows, 0, Map.of(), 200);
        } catch (RefusedException e) {
            return page(form, "choose", run(selected, null, false), 0, Pages.errors(e), 422);
        }
    }

    /** Changes the claims that may be changed, and shows those that were refused. */
    @POST
    public Response create(@BeanParam BulkForm form) {
        List<String> selected = selected(form);
        try {
            QuarkusTransaction.requiringNew().run(form::change);
        } catch (RefusedException e) {
            return page(form, "choose", run(selected, null, false), 0, Pages.errors(e), 422);
        }
        List<BulkView.Row> rows = run(selected, form::change, true);
        long done = rows.stream().filter(BulkView.Row::isChanging).count();
        List<BulkView.Row> refused =
                rows.stream().filter(row -> !row.refusal().isEmpty()).toList();
        if (refused.isEmpty()) {
            toasts.show(
                    context,
                    done == 1 ? messages().oneClaimChanged() : messages().claimsChanged(done),
                    "");
            return Pages.seeOther(list(form).address());
        }
        return page(form, "refused", refused, done, Map.of(), 200);
    }

    private List<BulkView.Row> run(List<String> selected, @Nullable Supplier<BulkChange> change, boolean keep) {
        List<BulkView.Row> rows = new ArrayList<>();
        selected.forEach(claim -> rows.add(trial.change(claim, change, keep)));
        return rows;
    }

    private static List<String> selected(BulkForm form) {
        Set<String> selected = new LinkedHashSet<>(form.claim == null ? List.of() : form.claim);
        selected.removeIf(String::isBlank);
        if (selected.size() > ClaimPage.LARGEST
                || !selected.stream().allMatch(id -> id.matches("\\d{1,15}(@\\d{1,9})?"))) {
            throw new BadParametersException(List.of(new ParameterProblem(
                    "claim", "Give up to %d numbers of claims.".formatted(ClaimPage.LARGEST), List.of())));
        }
        return List.copyOf(selected);
    }

    private static ListAddress list(BulkForm form) {
        return ListAddress.ofQuery(form.query == null ? "" : form.query);
    }

    private Response page(
            BulkForm form, String stage, List<BulkView.Row> rows, long done, Map<String, String> errors, int status) {
        ListAddress list = list(form);
        BulkView view = QuarkusTransaction.requiringNew()
                .call(() -> new BulkView(
                        frames.at("claims"),
                        stage,
                        list.query(),
                        list.address(),
                        rows,
                        rows.stream().filter(BulkView.Row::isChanging).count(),
                        rows.stream().filter(row -> !row.refusal().isEmpty()).count(),
                        done,
                        reviews(form),
                        owners(form),
                        Arrays.stream(Status.values())
                                .map(value -> choice(value.code(), Words.status(value), form.status))
                                .toList(),
                        Tag.known(),
                        typed(form),
                        errors));
        return Response.status(status).entity(Templates.index(view)).build();
    }

    private static List<FilterView.Choice> reviews(BulkForm form) {
        List<FilterView.Choice> choices = new ArrayList<>();
        choices.add(choice("accept", messages().accept(), form.review));
        ReviewResource.REASONS.forEach(reason ->
                choices.add(choice(reason, messages().rejectBecause(Reasons.reasonWord(reason)), form.review)));
        return choices;
    }

    private static List<FilterView.Choice> owners(BulkForm form) {
        List<FilterView.Choice> choices = new ArrayList<>();
        choices.add(choice("none", messages().nobody(), form.owner));
        Editor.byName().stream()
                .filter(editor -> !editor.isDisabled())
                .forEach(editor -> choices.add(choice(String.valueOf(editor.id()), editor.name(), form.owner)));
        return choices;
    }

    private static FilterView.Choice choice(String code, String word, @Nullable String chosen) {
        return new FilterView.Choice(code, word, code.equals(chosen));
    }

    private static Map<String, String> typed(BulkForm form) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("review", WordingForm.text(form.review));
        typed.put("owner", WordingForm.text(form.owner));
        typed.put("addTags", WordingForm.text(form.addTags));
        typed.put("removeTags", WordingForm.text(form.removeTags));
        typed.put("status", WordingForm.text(form.status));
        typed.put("knownSince", WordingForm.text(form.knownSince));
        typed.put("beforeTheEnd", form.beforeTheEnd ? "true" : "");
        typed.put("reason", WordingForm.text(form.reason));
        return typed;
    }

    private static BulkMessages messages() {
        return ReaderLanguage.messages(BulkMessages.class);
    }
}
