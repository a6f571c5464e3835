package org.outturn.web.account;

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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;
import org.outturn.core.editor.Secret;
import org.outturn.core.editor.SignInLink;
import org.outturn.web.Desk;
import org.outturn.web.OutturnConfig;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Words;

/** The people of the desk: inviting, roles, keeping somebody out. */
@Path("/editors")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class EditorsResource {
    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;
    private final OutturnConfig config;
    private final RoutingContext context;

    EditorsResource(Desk desk, Frames frames, CurrentEditor current, OutturnConfig config, RoutingContext context) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
        this.config = config;
        this.context = context;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance editors(EditorsView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param lines everybody by name
     * @param invitation a one-time address just made, shown this once; empty for none
     * @param invited whose it is
     * @param hours how long it works
     * @param name what was typed
     * @param signInName what was typed
     * @param errors what is wrong, by field
     */
    public record EditorsView(
            Frame frame,
            List<Line> lines,
            String invitation,
            String invited,
            long hours,
            String name,
            String signInName,
            Map<String, String> errors) {}

    /**
     * One person.
     *
     * @param id the number
     * @param name as the pages show it
     * @param signInName as typed at the door
     * @param role what they may do, as a code
     * @param roleWord the same in a word
     * @param disabled whether they are kept out
     * @param invited whether they have not chosen a password yet
     * @param self whether it is oneself
     */
    public record Line(
            long id,
            String name,
            String signInName,
            String role,
            String roleWord,
            boolean disabled,
            boolean invited,
            boolean self) {}

    @GET
    @Transactional
    public TemplateInstance index() {
        return page("", "", "", "", Map.of());
    }

    private TemplateInstance page(
            String invitation, String invited, String name, String signInName, Map<String, String> errors) {
        long self = current.id().orElse(0L);
        return Templates.editors(new EditorsView(
                frames.at("editors"),
                Editor.byName().stream()
                        .map(editor -> new Line(
                                editor.id(),
                                editor.name(),
                                editor.signInName(),
                                editor.role().code(),
                                Words.role(editor.role()),
                                editor.isDisabled(),
                                editor.passwordHash().isEmpty(),
                                editor.id() == self))
                        .toList(),
                invitation,
                invited,
                config.signInLinkLifetime().toHours(),
                name,
                signInName,
                errors));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response invite(
            @RestForm @Nullable String name, @RestForm @Nullable String signInName, @RestForm @Nullable String role) {
        String shown = name == null ? "" : name.replaceAll("\\p{Cntrl}", "").strip();
        String typed = signInName == null ? "" : signInName.strip().toLowerCase(java.util.Locale.ROOT);
        if (shown.isEmpty() || shown.length() > 100) {
            return Pages.unprocessable(
                    page("", "", shown, typed, Map.of("name", account().giveTheNameThatThePagesShow())));
        }
        if (!typed.matches("[a-z0-9][a-z0-9._@-]{1,99}")) {
            return Pages.unprocessable(
                    page("", "", shown, typed, Map.of("signInName", account().twoOrMoreLetters())));
        }
        if (Editor.named(typed).isPresent()) {
            return Pages.unprocessable(
                    page("", "", shown, typed, Map.of("signInName", account().somebodySignsInWithThisName())));
        }
        Editor editor = Editor.invite(typed, shown, role(role), current.editor(), desk.now());
        return Response.ok(page(
                        address(SignInLink.issue(editor, config.signInLinkLifetime(), desk.now())),
                        shown,
                        "",
                        "",
                        Map.of()))
                .build();
    }

    @POST
    @Path("{id}/invitations")
    @Transactional
    public Response inviteAgain(@RestPath long id) {
        Editor editor = ErrorMappers.require(Editor.findById(id));
        Secret secret = SignInLink.issue(editor, config.signInLinkLifetime(), desk.now());
        return Response.ok(page(address(secret), editor.name(), "", "", Map.of()))
                .build();
    }

    @POST
    @Path("{id}/roles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response changeRole(@RestPath long id, @RestForm @Nullable String role) {
        Editor editor = ErrorMappers.require(Editor.findById(id));
        if (isSelf(editor)) {
            return refuseSelf();
        }
        editor.becomes(role(role), current.editor(), desk.now());
        return Pages.seeOther("/editors");
    }

    @POST
    @Path("{id}/access")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response changeAccess(@RestPath long id, @RestForm boolean enabled) {
        Editor editor = ErrorMappers.require(Editor.findById(id));
        if (isSelf(editor)) {
            return refuseSelf();
        }
        if (enabled) {
            editor.enable(current.editor(), desk.now());
        } else {
            editor.disable(current.editor(), desk.now());
        }
        return Pages.seeOther("/editors");
    }

    /** Nobody shuts the last door behind oneself. */
    private Response refuseSelf() {
        return Pages.unprocessable(page("", "", "", "", Map.of("self", account().notYourOwnRole())));
    }

    private static AccountMessages account() {
        return ReaderLanguage.messages(AccountMessages.class);
    }

    private boolean isSelf(Editor editor) {
        return current.id().filter(id -> id.equals(editor.id())).isPresent();
    }

    private static Role role(@Nullable String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElse(Role.EDITOR);
    }

    private String address(Secret secret) {
        String base = config.publicAddress()
                .orElseGet(() ->
                        context.request().scheme() + "://" + context.request().authority());
        return base + "/sign-in/" + secret.value();
    }
}
