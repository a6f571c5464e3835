package org.outturn.web.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Secret;
import org.outturn.core.editor.Session;
import org.outturn.core.editor.SignInFailure;
import org.outturn.core.editor.SignInLink;
import org.outturn.core.view.Preferences;
import org.outturn.web.Desk;
import org.outturn.web.OutturnConfig;
import org.outturn.web.claims.ListAddress;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.security.Passwords;
import org.outturn.web.security.SessionCookie;
import org.outturn.web.text.ReaderLanguage;

/** The door: by name and password, or by a one-time address; and the way out. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInResource {
    private final Desk desk;
    private final Frames frames;
    private final OutturnConfig config;
    private final RoutingContext context;

    SignInResource(Desk desk, Frames frames, OutturnConfig config, RoutingContext context) {
        this.desk = desk;
        this.frames = frames;
        this.config = config;
        this.context = context;
    }

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance index(SignInView view);

        static native TemplateInstance link(LinkView view);

        private Templates() {}
    }

    /**
     * The sign-in page.
     *
     * @param frame what stands around it
     * @param next where to go afterwards
     * @param name what was typed
     * @param keep whether to stay signed in
     * @param error what is wrong; empty for nothing
     */
    public record SignInView(Frame frame, String next, String name, boolean keep, String error) {}

    /**
     * The page of a one-time address.
     *
     * @param frame what stands around it
     * @param secret the address's secret
     * @param name whose it is
     * @param signInName what that person types at the door from now on
     * @param errors what is wrong, by field
     */
    public record LinkView(Frame frame, String secret, String name, String signInName, Map<String, String> errors) {}

    @GET
    @Path("sign-in")
    public TemplateInstance index(@RestQuery @Nullable String next) {
        return Templates.index(new SignInView(frames.bare(), inside(next), "", true, ""));
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response signIn(
            @RestForm @Nullable String name,
            @RestForm @Nullable String password,
            @RestForm boolean keep,
            @RestForm @Nullable String next) {
        String typed = name == null ? "" : name.replaceAll("\\p{Cntrl}", "").strip();
        Instant now = desk.now();
        Optional<Duration> pause = SignInFailure.pause(typed, now);
        if (pause.isPresent()) {
            return refused(next, typed, keep, messages().tooManyTries(inWords(pause.get())));
        }
        Optional<Editor> editor = Editor.named(typed).filter(known -> !known.isDisabled());
        if (!Passwords.fits(password == null ? "" : password, editor.flatMap(Editor::passwordHash))) {
            int left = SignInFailure.count(typed, now);
            String tries = left == 0
                    ? messages().namePasswordThenPause()
                    : left == 1 ? messages().namePasswordOneMore() : messages().namePasswordMore(left);
            return refused(next, typed, keep, tries);
        }
        SignInFailure.forget(typed);
        return signedIn(editor.orElseThrow(), keep, inside(next));
    }

    @GET
    @Path("sign-in/{secret}")
    @Transactional
    public Response link(@RestPath String secret) {
        return SignInLink.usable(new Secret(secret), desk.now())
                .map(link -> Response.ok(Templates.link(view(secret, link.editor(), Map.of())))
                        .build())
                .orElseGet(this::usedUp);
    }

    @POST
    @Path("sign-in/{secret}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response useLink(
            @RestPath String secret, @RestForm @Nullable String password, @RestForm @Nullable String again) {
        Optional<SignInLink> link = SignInLink.usable(new Secret(secret), desk.now());
        if (link.isEmpty()) {
            return usedUp();
        }
        Editor editor = link.get().editor();
        String typed = password == null ? "" : password;
        try {
            if (!typed.equals(again)) {
                throw new RefusedException("again", messages().theTwoPasswordsDiffer());
            }
            editor.setPasswordHash(Passwords.hash(typed));
        } catch (RefusedException e) {
            return Pages.unprocessable(Templates.link(view(secret, editor, Pages.errors(e))));
        }
        link.get().use(desk.now());
        Session.endAll(editor, desk.now());
        SignInFailure.forget(editor.signInName());
        return signedIn(editor, true, "/");
    }

    @POST
    @Path("sign-out")
    @Transactional
    public Response signOut(@RestCookie(SessionCookie.NAME) @Nullable String secret) {
        if (secret != null) {
            Session.end(new Secret(secret), desk.now());
        }
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(SessionCookie.end(isSecure()))
                .build();
    }

    private Response signedIn(Editor editor, boolean keep, String next) {
        Duration lifetime = keep ? config.sessionLifetime() : config.shortSessionLifetime();
        Secret secret = Session.begin(editor, lifetime, desk.now());
        return Response.seeOther(URI.create(next.equals("/") ? start(editor) : next))
                .cookie(SessionCookie.begin(secret, keep ? Optional.of(lifetime) : Optional.empty(), isSecure()))
                .build();
    }

    /** Where the desk opens for an editor: a saved view, as long as its filter is understood, or Today. */
    private static String start(Editor editor) {
        return Preferences.startOf(editor)
                .map(view -> ListAddress.ofQuery(view.query()))
                .filter(list -> ClaimFilterReader.read(list.parameters(), List.of())
                        .problems()
                        .isEmpty())
                .map(ListAddress::address)
                .orElse("/");
    }

    private Response refused(@Nullable String next, String name, boolean keep, String error) {
        return Pages.unprocessable(Templates.index(new SignInView(frames.bare(), inside(next), name, keep, error)));
    }

    private Response usedUp() {
        return Response.status(Response.Status.GONE)
                .entity(Templates.index(
                        new SignInView(frames.bare(), "/", "", true, messages().addressUsedUp())))
                .build();
    }

    private LinkView view(String secret, Editor editor, Map<String, String> errors) {
        return new LinkView(frames.bare(), secret, editor.name(), editor.signInName(), errors);
    }

    private boolean isSecure() {
        return context.request().isSSL();
    }

    /** Only a path of this application is a place to go on to. */
    private static String inside(@Nullable String next) {
        return next != null && next.matches("/(?![/\\\\])[\\x21-\\x7e]*") && next.indexOf('\\') < 0 ? next : "/";
    }

    private static String inWords(Duration pause) {
        long minutes = Math.max(1, (pause.toSeconds() + 59) / 60);
        return minutes == 1 ? messages().aMinute() : messages().minutes(minutes);
    }

    private static SignInMessages messages() {
        return ReaderLanguage.messages(SignInMessages.class);
    }
}
