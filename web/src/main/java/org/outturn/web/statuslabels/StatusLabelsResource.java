package org.outturn.web.statuslabels;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.StatusLabel;
import org.outturn.web.Desk;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.page.Toasts;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.StatusLabels;
import org.outturn.web.text.Words;

/** What the desk calls its statuses, for each language of the pages. Codes, the API and files stay as they are. */
@Path("/status-labels")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class StatusLabelsResource {
    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;
    private final StatusLabels labels;
    private final Toasts toasts;
    private final RoutingContext context;

    StatusLabelsResource(
            Desk desk,
            Frames frames,
            CurrentEditor current,
            StatusLabels labels,
            Toasts toasts,
            RoutingContext context) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
        this.labels = labels;
        this.toasts = toasts;
        this.context = context;
    }

    @CheckedTemplate(basePath = "statuslabels")
    static class Templates {
        static native TemplateInstance index(LabelsView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param languages the languages of the pages
     * @param longest how many characters a label may have
     */
    public record LabelsView(Frame frame, List<LanguageView> languages, int longest) {}

    /**
     * One language.
     *
     * @param code its code
     * @param name what it calls itself
     * @param lines the statuses
     */
    public record LanguageView(String code, String name, List<Line> lines) {}

    /**
     * One status.
     *
     * @param code its code
     * @param usual the usual word
     * @param label the desk's own; empty for the usual word
     * @param error what is wrong with it; empty for nothing
     */
    public record Line(String code, String usual, String label, String error) {}

    @GET
    @Transactional
    public TemplateInstance index() {
        return page("", Map.of(), Map.of());
    }

    private TemplateInstance page(String typedIn, Map<Status, String> typed, Map<String, String> errors) {
        return Templates.index(new LabelsView(
                frames.at("status-labels"),
                ReaderLanguage.KNOWN.stream()
                        .map(language -> {
                            boolean here = language.getLanguage().equals(typedIn);
                            return language(language, here ? typed : Map.of(), here ? errors : Map.of());
                        })
                        .toList(),
                StatusLabel.LONGEST));
    }

    private static LanguageView language(Locale language, Map<Status, String> typed, Map<String, String> errors) {
        return new LanguageView(
                language.getLanguage(),
                language.getDisplayLanguage(language),
                Arrays.stream(Status.values())
                        .map(status -> new Line(
                                status.code(),
                                Words.usual(status, language),
                                Optional.ofNullable(typed.get(status))
                                        .orElseGet(() -> StatusLabel.of(language.getLanguage(), status)
                                                .map(StatusLabel::label)
                                                .orElse("")),
                                errors.getOrDefault(status.code(), "")))
                        .toList());
    }

    /** Gives the statuses of one language their labels; both lists have one entry per status, in the same order. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(
            @RestForm @Nullable String language,
            @RestForm @Nullable List<String> status,
            @RestForm @Nullable List<String> label) {
        Locale chosen =
                ReaderLanguage.of(language).orElseThrow(() -> unknown("language", "There is no such language."));
        List<String> codes = status == null ? List.of() : status;
        List<String> words = label == null ? List.of() : label;
        if (codes.size() != words.size()) {
            throw unknown("label", "There is a label for each status.");
        }
        Map<Status, String> typed = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            typed.put(status(codes.get(i)), words.get(i));
        }
        try {
            StatusLabel.give(chosen.getLanguage(), typed, current.editor(), desk.now());
        } catch (RefusedException e) {
            return Pages.unprocessable(page(chosen.getLanguage(), typed, Pages.errors(e)));
        }
        labels.forget();
        toasts.show(context, ReaderLanguage.messages(StatusLabelMessages.class).saved(), "");
        return Pages.seeOther("/status-labels");
    }

    private static Status status(String code) {
        return Arrays.stream(Status.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown("status", "There is no such status."));
    }

    private static BadParametersException unknown(String name, String problem) {
        return new BadParametersException(List.of(new ParameterProblem(name, problem, List.of())));
    }
}
