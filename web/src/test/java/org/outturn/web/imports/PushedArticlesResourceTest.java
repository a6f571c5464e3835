package org.outturn.web.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PushedArticlesResourceTest {
    private static final String TEXT =
            "The council will open the bids for the bridge on Wednesday, its head, Ida Brandt, said on Friday. %s";

    private static Response push(Visitor as, String type, String body) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .header("Authorization", "Bearer " + as.token().value())
                .contentType(type)
                .body(body)
                .post("/api/v1/articles");
    }

    private static String article(String id) {
        return "{\"id\":\"%1$s\",\"url\":\"https://www.city-ledger.example/%1$s\",\"title\":\"Bids\",\"publishedOn\":\"2025-03-14\",\"text\":\"%2$s\"}"
                .formatted(id, TEXT.formatted(id));
    }

    @Test
    void anArticleIsNewOnceAndUnchangedWhenItIsSentAgain() {
        Visitor noor = Visitor.editor();
        String article = article(UUID.randomUUID().toString());
        Response first = push(noor, "application/json", article);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.jsonPath().getString("change")).isEqualTo("new");
        assertThat(first.jsonPath().getInt("drafts")).isEqualTo(1);

        Response again = push(noor, "application/json", article);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("change")).isEqualTo("unchanged");
        assertThat(again.jsonPath().getLong("article"))
                .isEqualTo(first.jsonPath().getLong("article"));
    }

    @Test
    void aBadLineIsAnErrorInItsPlaceAndTheRestGoesIn() {
        String lines = article(UUID.randomUUID().toString()) + "\nnot json\n{\"id\":\"c\"}\n"
                + article(UUID.randomUUID().toString()) + "\n";
        List<String> answers = push(Visitor.editor(), "application/x-ndjson", lines)
                .asString()
                .lines()
                .toList();

        assertThat(answers).hasSize(4);
        assertThat(answers.get(0)).contains("\"change\":\"new\"");
        assertThat(answers.get(1)).contains("This line is not JSON").contains("\"line\":2");
        assertThat(answers.get(2)).contains("neither text nor html").contains("\"id\":\"c\"");
        assertThat(answers.get(3)).contains("\"change\":\"new\"");
    }

    @Test
    void linesAreStoredTogetherAndAnsweredInTheirOrder() {
        String known = article(UUID.randomUUID().toString());
        push(Visitor.editor(), "application/json", known);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(article(UUID.randomUUID().toString()));
        }
        lines.set(10, known);
        lines.set(20, "{\"id\":\"twenty\"}");
        lines.set(30, lines.get(29));
        // no database holds this sign
        lines.set(40, article("forty").replace("said on Friday", "said on\\u0000 Friday"));
        List<JsonPath> answers = push(Visitor.editor(), "application/x-ndjson", String.join("\n", lines))
                .asString()
                .lines()
                .map(JsonPath::new)
                .toList();

        assertThat(answers).hasSize(60);
        for (int i = 0; i < 60; i++) {
            assertThat(answers.get(i).getString("id")).isEqualTo(new JsonPath(lines.get(i)).getString("id"));
        }
        assertThat(answers.get(10).getString("change")).isEqualTo("unchanged");
        assertThat(answers.get(20).getInt("error.line")).isEqualTo(21);
        assertThat(answers.get(29).getString("change")).isEqualTo("new");
        assertThat(answers.get(30).getString("change")).isEqualTo("unchanged");
        assertThat(answers.get(30).getLong("article")).isEqualTo(answers.get(29).getLong("article"));
        assertThat(answers.get(40).getString("error.message")).startsWith("This article could not be stored");
        assertThat(answers.stream().filter(answer -> "new".equals(answer.getString("change"))))
                .hasSize(56);
    }

    @Test
    void whatIsNoArticleIsAProblemDocument() {
        Response broken = push(Visitor.editor(), "application/json", "{\"id\"");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.contentType()).startsWith("application/problem+json");
        assertThat(push(Visitor.editor(), "application/json", "{\"id\":\"c\"}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void onlyAnEditorsTokenPushes() {
        assertThat(push(Visitor.named("Vera Lind", Role.VIEWER), "application/json", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(given().contentType("application/json")
                        .body("{}")
                        .post("/api/v1/articles")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theSameAddressStillListsArticles() {
        Visitor noor = Visitor.editor();
        assertThat(given().header("Authorization", "Bearer " + noor.token().value())
                        .get("/api/v1/articles")
                        .statusCode())
                .isEqualTo(200);
    }
}
