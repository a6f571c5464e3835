package org.outturn.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;
import org.outturn.core.editor.SignInLink;
import org.outturn.web.Visitor;
import org.outturn.web.security.Passwords;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInResourceTest {
    private static final String PASSWORD = "a quiet harbour town";

    private static String somebody() {
        String name = "ed" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew().run(() -> {
            Editor editor = new Editor(name, "Ed Itor", Role.EDITOR, Instant.now());
            editor.setPasswordHash(Passwords.hash(PASSWORD));
            editor.persist();
        });
        return name;
    }

    private static Response signIn(String name, String password, String next) {
        return Visitor.stranger().post("/sign-in", "name", name, "password", password, "keep", "true", "next", next);
    }

    @Test
    void nothingIsReadableWithoutSigningIn() {
        for (String path : new String[] {
            "/", "/review", "/claims", "/claims/1", "/articles", "/sources", "/runs", "/account", "/editors"
        }) {
            Response response = Visitor.stranger().get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(303);
            assertThat(response.header("Location")).as(path).contains("/sign-in");
        }
        assertThat(Visitor.stranger().get("/api/v1/claims").statusCode()).isEqualTo(401);
        assertThat(Visitor.stranger().get("/q/metrics").statusCode()).isEqualTo(401);
        assertThat(Visitor.stranger().get("/q/health").statusCode()).isEqualTo(200);
    }

    @Test
    void nameAndPasswordBeginASessionThatSigningOutEnds() {
        String name = somebody();
        Response in = signIn(name.toUpperCase(), PASSWORD, "/claims?status=open");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.header("Location")).endsWith("/claims?status=open");
        assertThat(in.headers().getValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("outturn-session=")
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax"));
        String session = in.cookie("outturn-session");
        assertThat(Visitor.stranger()
                        .request()
                        .cookie("outturn-session", session)
                        .get("/")
                        .statusCode())
                .isEqualTo(200);
        Visitor.stranger()
                .request()
                .cookie("outturn-session", session)
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf", Visitor.csrf())
                .post("/sign-out");
        assertThat(Visitor.stranger()
                        .request()
                        .cookie("outturn-session", session)
                        .get("/")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aWrongPasswordSaysHowManyTriesAreLeftAndThenPausesTheName() {
        String name = somebody();
        Response first = signIn(name, "wrong", "/");
        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(Visitor.document(first, 422).selectFirst("#wrong").text()).contains("do not match. 4 more tries");
        assertThat(Visitor.document(first, 422).selectFirst("#name").val()).isEqualTo(name);
        for (int i = 0; i < 4; i++) {
            signIn(name, "wrong", "/");
        }
        assertThat(Visitor.document(signIn(name, PASSWORD, "/"), 422)
                        .selectFirst("#wrong")
                        .text())
                .contains("Too many tries");
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPassword() {
        String answer = Visitor.document(signIn("nobody" + UUID.randomUUID(), "wrong", "/"), 422)
                .selectFirst("#wrong")
                .text();
        assertThat(answer).contains("Name and password do not match. 4 more tries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", ""})
    void afterSigningInNobodyIsLedOutside(String next) {
        assertThat(signIn(somebody(), PASSWORD, next).header("Location")).matches("http://[^/]+/");
    }

    @Test
    void aOneTimeAddressAsksForAPasswordAndWorksOnce() {
        String name = somebody();
        String secret = QuarkusTransaction.requiringNew()
                .call(() -> SignInLink.issue(Editor.named(name).orElseThrow(), Duration.ofHours(1), Instant.now())
                        .value());
        String path = "/sign-in/" + secret;
        assertThat(Visitor.stranger().page(path).text())
                .contains("Choose a password")
                .contains(name);
        assertThat(Visitor.document(Visitor.stranger().post(path, "password", "short", "again", "short"), 422)
                        .text())
                .contains("at least 12 characters");
        assertThat(Visitor.document(
                                Visitor.stranger().post(path, "password", "long enough now", "again", "another"), 422)
                        .text())
                .contains("The two passwords differ");
        Response in = Visitor.stranger().post(path, "password", "long enough now", "again", "long enough now");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.cookie("outturn-session")).isNotBlank();
        assertThat(Visitor.stranger().get(path).statusCode()).isEqualTo(410);
        assertThat(signIn(name, "long enough now", "/").statusCode()).isEqualTo(303);
        assertThat(Visitor.stranger().get("/sign-in/guessed").statusCode()).isEqualTo(410);
    }

    @Test
    void whoIsDisabledIsOutAtOnce() {
        Visitor visitor = Visitor.editor();
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        QuarkusTransaction.requiringNew().run(() -> Editor.<Editor>findById(visitor.editorId())
                .disable(Editor.findById(visitor.editorId()), Instant.now()));
        assertThat(visitor.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormWithoutItsTokenIsRefusedWithAnExplanation() {
        Response response = Visitor.editor()
                .request()
                .contentType("application/x-www-form-urlencoded")
                .formParam("theme", "dark")
                .post("/account/looks");
        assertThat(Visitor.document(response, 400).text()).contains("This form could not be checked");
    }
}
