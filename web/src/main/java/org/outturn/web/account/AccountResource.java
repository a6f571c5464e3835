package org.outturn.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.editor.ApiToken;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Secret;
import org.outturn.core.editor.Session;
import org.outturn.core.editor.TokenScope;
import org.outturn.web.Desk;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.security.Passwords;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Words;

/** One's own password, tokens for programs, and how the pages look. */
@Path("/account")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class AccountResource {
    /** One address: no blanks, commas or line breaks that would make it several. */
    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,200}");

    private static final int YEAR = 365 * 24 * 3600;

    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;

    AccountResource(Desk desk, Frames frames, CurrentEditor current) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance index(AccountView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param name as the pages show it
     * @param signInName as typed at the door
     * @param role what one may do
     * @param languages the languages of the pages; the desk's first, without a code
     * @param mail where reminders go; empty for nowhere
     * @param tokens the tokens that open
     * @param fresh a token just made, shown this once; empty for none
     * @param errors what is wrong, by field
     */
    public record AccountView(
            Frame frame,
            String name,
            String signInName,
            String role,
            List<LanguageChoice> languages,
            String mail,
            List<TokenLine> tokens,
            String fresh,
            Map<String, String> errors) {}

    /**
     * A language to choose.
     *
     * @param code its code; empty for the desk's
     * @param word what it calls itself
     * @param chosen whether the editor has it now
     */
    public record LanguageChoice(String code, String word, boolean chosen) {}

    /**
     * One token.
     *
     * @param id its number
     * @param name its name
     * @param scope what it opens, in words; empty for all
     * @param created when it was made
     * @param used when it was last used; empty for never
     */
    public record TokenLine(long id, String name, String scope, String created, String used) {}

    @GET
    @Transactional
    public TemplateInstance index() {
        return page("", Map.of());
    }

    private TemplateInstance page(String fresh, Map<String, String> errors) {
        Editor editor = current.editor();
        return Templates.index(new AccountView(
                frames.at("account"),
                editor.name(),
                editor.signInName(),
                Words.role(editor.role()),
                languages(editor),
                editor.mail().orElse(""),
                ApiToken.of(editor).stream().map(this::line).toList(),
                fresh,
                errors));
    }

    private static List<LanguageChoice> languages(Editor editor) {
        List<LanguageChoice> choices = new ArrayList<>();
        choices.add(
                new LanguageChoice("", account().asTheDesk(), editor.language().isEmpty()));
        ReaderLanguage.KNOWN.forEach(known -> choices.add(new LanguageChoice(
                known.getLanguage(),
                known.getDisplayLanguage(known),
                editor.language().filter(known.getLanguage()::equals).isPresent())));
        return choices;
    }

    private static AccountMessages account() {
        return ReaderLanguage.messages(AccountMessages.class);
    }

    private TokenLine line(ApiToken token) {
        return new TokenLine(
                token.id(),
                token.name(),
                scope(token.scope()),
                Dates.moment(token.createdAt(), desk.zone(), desk.today()),
                token.lastUsedAt()
                        .map(at -> Dates.moment(at, desk.zone(), desk.today()))
                        .orElse(""));
    }

    private static String scope(TokenScope scope) {
        return switch (scope) {
            case ALL -> "";
            case READ -> account().reads();
            case ARTICLES -> account().pushesArticles();
            case EVIDENCE -> account().proposesEvidence();
            case STATUS_CHANGES -> account().recordsWhatBecameOfClaims();
            case FEEDS -> account().feedsAlone();
        };
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response changePassword(
            @RestForm @Nullable String former, @RestForm @Nullable String password, @RestForm @Nullable String again) {
        Editor editor = current.editor();
        try {
            if (!Passwords.fits(former == null ? "" : former, editor.passwordHash())) {
                throw new RefusedException("former", account().notThePresentPassword());
            }
            if (password == null || !password.equals(again)) {
                throw new RefusedException("again", account().theTwoPasswordsDiffer());
            }
            editor.setPasswordHash(Passwords.hash(password));
        } catch (RefusedException e) {
            return Pages.unprocessable(page("", Pages.errors(e)));
        }
        Session.endAll(editor, desk.now());
        return Pages.seeOther("/sign-in");
    }

    /** Says where reminders of one's claims go. */
    @POST
    @Path("mail")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response changeMail(@RestForm @Nullable String mail) {
        String address = mail == null ? "" : mail.strip();
        if (!address.isEmpty() && !MAIL.matcher(address).matches()) {
            return Pages.unprocessable(page("", Map.of("mail", account().noAddressOfMail())));
        }
        current.editor().isReachedAt(address);
        return Pages.seeOther("/account#mail");
    }

    @POST
    @Path("tokens")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response issueToken(@RestForm @Nullable String name, @RestForm @Nullable String scope) {
        String named = name == null ? "" : name.replaceAll("\\p{Cntrl}", "").strip();
        if (named.isEmpty() || named.length() > 100) {
            return Pages.unprocessable(page("", Map.of("token", account().sayWhatTheTokenIsFor())));
        }
        Secret secret = ApiToken.issue(
                current.editor(),
                named,
                TokenScope.of(scope == null || scope.isEmpty() ? "all" : scope)
                        .orElseThrow(() -> new BadParametersException(
                                List.of(new ParameterProblem("scope", "There is no such scope.", TokenScope.codes())))),
                desk.now());
        return Response.ok(page(secret.value(), Map.of())).build();
    }

    @POST
    @Path("tokens/{id}/revocations")
    @Transactional
    public Response revokeToken(@RestPath long id) {
        ApiToken token = ErrorMappers.require(ApiToken.findById(id));
        if (!token.editor().id().equals(current.editor().id())) {
            throw new jakarta.ws.rs.NotFoundException();
        }
        token.revoke(desk.now());
        return Pages.seeOther("/account");
    }

    /** Chooses the language of the pages; empty for the desk's. */
    @POST
    @Path("language")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response chooseLanguage(@RestForm @Nullable String language) {
        String code = language == null ? "" : language.strip();
        if (!code.isEmpty() && ReaderLanguage.of(code).isEmpty()) {
            throw new BadParametersException(List.of(new ParameterProblem(
                    "language",
                    "There is no such language.",
                    ReaderLanguage.KNOWN.stream().map(Locale::getLanguage).toList())));
        }
        current.editor().reads(code);
        return Pages.seeOther("/account");
    }

    @POST
    @Path("looks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response chooseLooks(@RestForm @Nullable String theme, @RestForm @Nullable String density) {
        return Response.seeOther(URI.create("/account"))
                .cookie(
                        cookie("outturn-theme", List.of("light", "dark").contains(String.valueOf(theme)) ? theme : ""),
                        cookie("outturn-density", "compact".equals(density) ? density : ""))
                .build();
    }

    private static NewCookie cookie(String name, @Nullable String value) {
        boolean none = value == null || value.isEmpty();
        return new NewCookie.Builder(name)
                .value(none ? "" : value)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(none ? 0 : YEAR)
                .build();
    }
}
