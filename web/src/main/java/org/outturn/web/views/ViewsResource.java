package org.outturn.web.views;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.editor.Editor;
import org.outturn.core.view.Preferences;
import org.outturn.core.view.SavedView;
import org.outturn.web.Desk;
import org.outturn.web.claims.ListAddress;
import org.outturn.web.claims.ListColumn;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.ReaderLanguage;

/** The saved views of an editor and of the desk. */
@Path("/views")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class ViewsResource {
    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;

    ViewsResource(Desk desk, Frames frames, CurrentEditor current) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
    }

    @CheckedTemplate(basePath = "views")
    static class Templates {
        static native TemplateInstance index(ViewsView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param lines the views
     * @param startsToday whether the desk opens with Today
     * @param typed what was typed and came back; null for nothing
     */
    public record ViewsView(
            Frame frame,
            List<Line> lines,
            boolean startsToday,
            @Nullable Typed typed) {}

    /**
     * One view.
     *
     * @param id its number
     * @param name its name
     * @param address the list
     * @param query the list's parameters; empty for all claims
     * @param by who saved it
     * @param shared whether the desk sees it
     * @param changeable whether one may rename and delete it
     * @param start whether the desk opens with it
     */
    public record Line(
            long id,
            String name,
            String address,
            String query,
            String by,
            boolean shared,
            boolean changeable,
            boolean start) {}

    /**
     * A form that came back.
     *
     * @param id the view that was to be renamed; 0 for a new one
     * @param name what was typed
     * @param query the list's parameters
     * @param shared what was chosen
     * @param errors what is wrong, by field
     */
    public record Typed(long id, String name, String query, boolean shared, Map<String, String> errors) {}

    @GET
    @Transactional
    public TemplateInstance index() {
        return page(null);
    }

    private TemplateInstance page(@Nullable Typed typed) {
        Editor editor = current.editor();
        Optional<Long> start = Preferences.startOf(editor).map(SavedView::id);
        List<Line> lines = SavedView.seenBy(editor).stream()
                .map(view -> line(view, editor, start))
                .toList();
        return Templates.index(new ViewsView(frames.at("views"), lines, start.isEmpty(), typed));
    }

    private static Line line(SavedView view, Editor editor, Optional<Long> start) {
        return new Line(
                view.id(),
                view.name(),
                ListAddress.ofQuery(view.query()).address(),
                view.query(),
                view.isOf(editor) ? messages().you() : view.editor().name(),
                view.isShared(),
                view.mayBeChangedBy(editor),
                start.filter(view.id()::equals).isPresent());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response save(@RestForm @Nullable String name, @RestForm @Nullable String query, @RestForm boolean shared) {
        ListAddress list = ListAddress.ofQuery(query == null ? "" : query);
        ClaimFilterReader.Read read = ClaimFilterReader.read(list.parameters(), List.of());
        if (!read.problems().isEmpty()) {
            throw new BadParametersException(read.problems());
        }
        try {
            SavedView.save(current.editor(), name == null ? "" : name, list.query(), mayShare(shared), desk.now());
        } catch (RefusedException e) {
            return Pages.unprocessable(
                    page(new Typed(0, name == null ? "" : name, list.query(), shared, Pages.errors(e))));
        }
        return Pages.seeOther(list.address());
    }

    @POST
    @Path("{id}/names")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response rename(@RestPath long id, @RestForm @Nullable String name, @RestForm boolean shared) {
        SavedView view = changeable(id);
        try {
            view.rename(name == null ? "" : name, mayShare(shared));
        } catch (RefusedException e) {
            return Pages.unprocessable(
                    page(new Typed(id, name == null ? "" : name, view.query(), shared, Pages.errors(e))));
        }
        return Pages.seeOther("/views");
    }

    @POST
    @Path("{id}/deletions")
    @Transactional
    public Response delete(@RestPath long id) {
        changeable(id).delete();
        return Pages.seeOther("/views");
    }

    @POST
    @Path("start-page")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response startWith(@RestForm @Nullable Long view) {
        Optional<SavedView> chosen = view == null ? Optional.empty() : Optional.of(seen(view));
        Preferences.of(current.editor()).startWith(chosen);
        return Pages.seeOther("/views");
    }

    /** Chooses the columns of the list of claims; none at all for the usual ones. */
    @POST
    @Path("columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response show(@RestForm @Nullable List<String> column, @RestForm @Nullable String query) {
        List<String> chosen = column == null ? List.of() : column;
        List<ParameterProblem> unknown = chosen.stream()
                .filter(code -> !ListColumn.isKnown(code))
                .map(code -> new ParameterProblem("column", "There is no column “%s”.".formatted(code), List.of()))
                .toList();
        if (!unknown.isEmpty()) {
            throw new BadParametersException(unknown);
        }
        Preferences.of(current.editor()).show(chosen);
        return Pages.seeOther(ListAddress.ofQuery(query == null ? "" : query).address());
    }

    private boolean mayShare(boolean wanted) {
        if (wanted && !current.mayEdit()) {
            throw new RefusedException("shared", "Only editors share views with the desk.");
        }
        return wanted;
    }

    private SavedView seen(long id) {
        SavedView view = ErrorMappers.require(SavedView.findById(id));
        if (!view.isSeenBy(current.editor())) {
            throw new NotFoundException();
        }
        return view;
    }

    private SavedView changeable(long id) {
        SavedView view = seen(id);
        if (!view.mayBeChangedBy(current.editor())) {
            throw new ForbiddenException();
        }
        return view;
    }

    private static ViewsMessages messages() {
        return ReaderLanguage.messages(ViewsMessages.class);
    }
}
