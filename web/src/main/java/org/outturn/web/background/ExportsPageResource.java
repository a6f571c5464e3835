package org.outturn.web.background;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.editor.Editor;
import org.outturn.core.export.OrderedExport;
import org.outturn.core.export.Table;
import org.outturn.core.export.Tables;
import org.outturn.web.Desk;
import org.outturn.web.export.ExportAnswer;
import org.outturn.web.export.ExportFile;
import org.outturn.web.export.ExportFiles;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.page.ProblemException;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Counts;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Refusals;

/** One's own ordered exports as a page: order one, see how far it is, fetch the file. */
@Path("/exports")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class ExportsPageResource {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_FILTER = 4000;

    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;
    private final ExportFiles files;

    ExportsPageResource(Desk desk, Frames frames, CurrentEditor current, ExportFiles files) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
        this.files = files;
    }

    @CheckedTemplate(basePath = "background")
    static class Templates {
        static native TemplateInstance index(ExportsView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param files what can be ordered
     * @param chosen what was chosen
     * @param filter what was typed
     * @param error what is wrong with it; empty for nothing
     * @param lines the exports, newest first
     */
    public record ExportsView(
            Frame frame, List<String> files, String chosen, String filter, String error, List<Line> lines) {}

    /**
     * One export.
     *
     * @param id its number
     * @param of what it is of
     * @param filter the parameters, as they stood in the address
     * @param state waiting, running, done or failed
     * @param progress how far it is, in words
     * @param ordered when it was ordered
     * @param kept until when the file is kept
     * @param file the address of the file; empty while there is none
     */
    public record Line(
            long id,
            String of,
            String filter,
            String state,
            String progress,
            String ordered,
            String kept,
            String file) {}

    @GET
    @Transactional
    public TemplateInstance index(@Context UriInfo uri) {
        BadParametersException.unless(uri, List.of("of", "filter"));
        String of = uri.getQueryParameters().getFirst("of");
        String filter = uri.getQueryParameters().getFirst("filter");
        return page(of == null ? "claims.csv" : of, filter == null ? "" : filter, "");
    }

    private TemplateInstance page(String chosen, String filter, String error) {
        Editor editor = current.editor();
        return Templates.index(new ExportsView(
                frames.at("exports"),
                all(),
                chosen,
                filter,
                error,
                OrderedExport.of(editor, desk.now()).stream().map(this::line).toList()));
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>();
        for (Table table : Tables.ALL) {
            for (String suffix : ExportFiles.suffixes()) {
                all.add(table.name() + "." + suffix);
            }
        }
        all.add("claims.jsonld");
        all.add("reports/bundle.zip");
        return all;
    }

    private Line line(OrderedExport ordered) {
        boolean done = ordered.state() == OrderedExport.State.DONE;
        String rows = ordered.rowsTotal()
                .map(total -> done
                        ? messages()
                                .rowsPacked(
                                        Counts.written(ordered.rowsWritten()),
                                        Counts.written(ordered.size() / (double) MEGABYTE, 1))
                        : messages().rowsOf(Counts.written(ordered.rowsWritten()), Counts.written(total)))
                .orElse("");
        return new Line(
                ordered.id(),
                ordered.path(),
                ordered.query(),
                state(ordered.state()),
                ordered.reason().isEmpty() ? rows : ordered.reason(),
                Dates.moment(ordered.createdAt(), desk.zone(), desk.today()),
                Dates.moment(ordered.expiresAt(), desk.zone(), desk.today()),
                done ? "/api/v1/exports/" + ordered.id() + "/file" : "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response order(@RestForm @Nullable String of, @RestForm @Nullable String filter, @Context UriInfo uri) {
        String path = of == null ? "" : of;
        String typed = filter == null ? "" : filter.strip();
        String query = typed.substring(typed.indexOf('?') + 1);
        if (!all().contains(path) || query.length() > LONGEST_FILTER) {
            return Pages.unprocessable(page(path, typed, messages().chooseAFile()));
        }
        try {
            URI address = uri.getBaseUri().resolve("/api/v1/" + path + (query.isEmpty() ? "" : "?" + query));
            Map<String, List<String>> parameters = QueryText.read(query);
            ExportFile file = files.at(path, parameters, address);
            ExportAnswer.order(current.editor(), file, path, query, address.toString(), desk);
        } catch (BadParametersException e) {
            return Pages.unprocessable(
                    page(path, typed, Refusals.said(e.parameters().get(0).message())));
        } catch (IllegalArgumentException e) {
            return Pages.unprocessable(page(path, typed, messages().noFilter()));
        } catch (ProblemException e) {
            return Pages.unprocessable(page(path, typed, messages().waitAlready(OrderedExport.MOST_OPEN)));
        }
        return Pages.seeOther("/exports");
    }

    @POST
    @Path("{id:[0-9]{1,18}}/deletions")
    @Transactional
    public Response delete(@RestPath long id) {
        OrderedExport found = OrderedExport.findById(id);
        if (found == null || !found.editor().id().equals(current.editor().id())) {
            throw new NotFoundException();
        }
        found.delete();
        return Pages.seeOther("/exports");
    }

    private static String state(OrderedExport.State state) {
        return switch (state) {
            case WAITING -> messages().waiting();
            case RUNNING -> messages().running();
            case DONE -> messages().done();
            case FAILED -> messages().failed();
        };
    }

    private static ExportsMessages messages() {
        return ReaderLanguage.messages(ExportsMessages.class);
    }
}
