package org.outturn.web.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Arrays;
import org.outturn.core.editor.Editor;
import org.outturn.core.export.OrderedExport;
import org.outturn.web.Desk;
import org.outturn.web.OutturnConfig;
import org.outturn.web.page.ProblemDocument;
import org.outturn.web.page.ProblemException;
import org.outturn.web.security.CurrentEditor;

/** Answers with a file: at once, row by row; with its headers alone; or, when nobody wants to wait, with the address of where it will be. */
@RequestScoped
public class ExportAnswer {
    private final Desk desk;
    private final OutturnConfig config;
    private final ExportReading reading;
    private final CurrentEditor current;
    private final RoutingContext context;

    ExportAnswer(
            Desk desk, OutturnConfig config, ExportReading reading, CurrentEditor current, RoutingContext context) {
        this.desk = desk;
        this.config = config;
        this.reading = reading;
        this.current = current;
        this.context = context;
    }

    Response of(ExportFile file, String path, UriInfo uri) throws IOException {
        if (HttpMethod.GET.equals(context.request().method().name()) && wantsNotToWait() && current.isSignedIn()) {
            return later(file, path, uri);
        }
        Response.ResponseBuilder answer = Response.ok()
                .type(file.contentType())
                .header("Vary", "Accept")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + file.fileName() + '"');
        if (HttpMethod.HEAD.equals(context.request().method().name())) {
            return answer.header(TablePage.ROWS, reading.inOneMoment(file::count))
                    .build();
        }
        return answer.entity(new Download(
                        context,
                        out -> reading.inTurn(connection -> {
                            context.response().putHeader(TablePage.ROWS, String.valueOf(file.count(connection)));
                            return file.write(connection, out, rows -> {});
                        })))
                .build();
    }

    /** RFC 7240: a client that prefers not to wait is told where the file will be. */
    private boolean wantsNotToWait() {
        return context.request().headers().getAll("Prefer").stream()
                .flatMap(line -> Arrays.stream(line.split("[,;]")))
                .anyMatch(word -> word.strip().equalsIgnoreCase("respond-async"));
    }

    private Response later(ExportFile file, String path, UriInfo uri) {
        long id = QuarkusTransaction.requiringNew()
                .call(() -> order(current.editor(), file, path, uri, desk).id());
        return Response.accepted()
                .header("Location", Base.of(config, uri).api("exports/" + id))
                .header("Preference-Applied", "respond-async")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static OrderedExport order(Editor editor, ExportFile file, String path, UriInfo uri, Desk desk) {
        String query = uri.getRequestUri().getRawQuery();
        return order(
                editor,
                file,
                path,
                query == null ? "" : query,
                uri.getRequestUri().toString(),
                desk);
    }

    /** Has a file made while nobody waits. Within a transaction. */
    public static OrderedExport order(
            Editor editor, ExportFile file, String path, String query, String address, Desk desk) {
        if (OrderedExport.open(editor) >= OrderedExport.MOST_OPEN) {
            throw new ProblemException(Response.fromResponse(ProblemDocument.answer(
                            429,
                            "rate",
                            "Too many exports wait",
                            "Of one editor, %d may wait or be made at the same time."
                                    .formatted(OrderedExport.MOST_OPEN)))
                    .header("Retry-After", 60)
                    .build());
        }
        OrderedExport ordered =
                new OrderedExport(editor, path, query, address, file.fileName(), file.contentType(), desk.now());
        ordered.persist();
        return ordered;
    }
}
