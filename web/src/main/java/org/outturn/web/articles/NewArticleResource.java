package org.outturn.web.articles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimIntake;
import org.outturn.core.run.RunKind;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.HandedIn;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.ReadResult;
import org.outturn.web.Desk;
import org.outturn.web.imports.ArticleImport;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.page.Toasts;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.ReaderLanguage;

/** Adding an article by hand: pasted text, a file, or an address. */
@Path("/articles")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class NewArticleResource {
    private static final int LARGEST = 16 * 1024 * 1024;

    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;
    private final ArticleImport imports;
    private final Toasts toasts;
    private final RoutingContext context;

    NewArticleResource(
            Desk desk,
            Frames frames,
            CurrentEditor current,
            ArticleImport imports,
            Toasts toasts,
            RoutingContext context) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
        this.imports = imports;
        this.toasts = toasts;
        this.context = context;
    }

    @CheckedTemplate(basePath = "articles")
    static class Templates {
        static native TemplateInstance create(NewView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param text what was pasted
     * @param title what was typed
     * @param url what was typed
     * @param publishedOn what was typed
     * @param publisher what was typed
     * @param address what was typed
     * @param errors what is wrong, by field
     */
    public record NewView(
            Frame frame,
            String text,
            String title,
            String url,
            String publishedOn,
            String publisher,
            String address,
            Map<String, String> errors) {}

    @GET
    @Path("new")
    public TemplateInstance create() {
        return Templates.create(new NewView(frames.at("articles"), "", "", "", "", "", "", Map.of()));
    }

    @POST
    @Path("pasted")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response paste(
            @RestForm @Nullable String text,
            @RestForm @Nullable String title,
            @RestForm @Nullable String url,
            @RestForm @Nullable String publishedOn,
            @RestForm @Nullable String publisher) {
        String pasted = plain(text);
        NewView typed = new NewView(
                frames.at("articles"),
                pasted,
                line(title),
                line(url),
                line(publishedOn),
                line(publisher),
                "",
                Map.of());
        if (pasted.isBlank()) {
            return again(typed, "text", messages().pasteTheText());
        }
        LocalDate day = null;
        if (!typed.publishedOn().isEmpty()) {
            try {
                day = LocalDate.parse(typed.publishedOn());
            } catch (DateTimeException e) {
                return again(typed, "publishedOn", messages().writeTheDay());
            }
        }
        URI address = null;
        if (!typed.url().isEmpty()) {
            address = address(typed.url());
            if (address == null) {
                return again(typed, "url", messages().giveTheWholeAddress());
            }
        }
        // text in the shape of a saved article brings its own title, date and address; what was typed comes first
        Page page = new Page(
                typed.url().isEmpty() ? null : typed.url(),
                pasted.getBytes(StandardCharsets.UTF_8),
                "text/plain; charset=utf-8",
                desk.now());
        if (new ArticleReader().read(page) instanceof ReadResult.Read read) {
            ArticleImport.Result result = imports.takeText(
                    new HandedIn(
                            read.article().text(),
                            typed.title().isEmpty() ? read.article().title() : typed.title(),
                            address != null
                                    ? address.toString()
                                    : read.article().url(),
                            day != null ? day : read.article().publishedOn(),
                            typed.publisher().isEmpty() ? read.article().publisher() : typed.publisher(),
                            read.article().language()),
                    current.editor().id());
            return done(result, typed, "text");
        }
        return again(typed, "text", messages().couldNotBeRead());
    }

    @POST
    @Path("uploaded")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm @Nullable FileUpload file, @RestForm @Nullable String url) throws IOException {
        NewView typed = new NewView(frames.at("articles"), "", "", line(url), "", "", "", Map.of());
        if (file == null || file.size() == 0) {
            return again(typed, "file", messages().chooseAFile());
        }
        if (file.size() > LARGEST) {
            return again(typed, "file", messages().moreThan16Mb());
        }
        Page page = new Page(
                typed.url().isEmpty() ? null : typed.url(),
                Files.readAllBytes(file.uploadedFile()),
                file.contentType(),
                desk.now());
        return done(
                imports.takePage(
                        page, RunKind.UPLOAD, file.fileName(), current.editor().id()),
                typed,
                "file");
    }

    @POST
    @Path("fetched")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response fetch(@RestForm @Nullable String address) {
        NewView typed = new NewView(frames.at("articles"), "", "", "", "", "", line(address), Map.of());
        URI uri = address(typed.address());
        if (uri == null) {
            return again(typed, "address", messages().giveTheWholeAddress());
        }
        return done(imports.takeAddress(uri, current.editor().id()), typed, "address");
    }

    private Response done(ArticleImport.Result result, NewView typed, String field) {
        if (result.articleId().isEmpty()) {
            return again(typed, field, result.reason() + ".");
        }
        String drafts = result.drafts() == 0
                ? messages().noNewDraft()
                : result.drafts() == 1
                        ? messages().oneDraftAwaits()
                        : messages().draftsAwaitReview(result.drafts());
        toasts.show(
                context,
                switch (result.change().orElse(ClaimIntake.Change.UNCHANGED)) {
                    case NEW -> messages().articleAdded(drafts);
                    case CHANGED -> messages().newVersion(drafts);
                    case UNCHANGED -> messages().knownAlready();
                },
                "");
        return Pages.seeOther("/articles/" + result.articleId().get());
    }

    private static Response again(NewView typed, String field, String message) {
        return Pages.unprocessable(Templates.create(new NewView(
                typed.frame(),
                typed.text(),
                typed.title(),
                typed.url(),
                typed.publishedOn(),
                typed.publisher(),
                typed.address(),
                Map.of(field, message))));
    }

    private static @Nullable URI address(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static ArticlesMessages messages() {
        return ReaderLanguage.messages(ArticlesMessages.class);
    }
}
