package org.outturn.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErrorMappersTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/claims", "/review", "/claims/999999", "/nowhere"})
    void everyPageForbidsWhatItDoesNotNeed(String path) {
        Response response = Visitor.editor().get(path);
        String policy = response.header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'")
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.header("Cache-Control")).contains("no-store");
    }

    @Test
    void anUnknownAddressGetsAPageThatHelpsOrAProblemDocument() {
        assertThat(Visitor.document(Visitor.editor().get("/nowhere"), 404).text())
                .contains("There is nothing at this address");
        Response api = Visitor.editor().get("/api/v1/nowhere");
        assertThat(api.statusCode()).isEqualTo(404);
        assertThat(api.contentType()).startsWith("application/problem+json");
    }

    @Test
    void aWrongMethodIsSaidPlainly() {
        assertThat(Visitor.editor().post("/claims").statusCode()).isEqualTo(405);
    }

    @Test
    void noTemplateHoldsInlineScriptOrStyle() {
        for (String path : new String[] {
            "/", "/claims", "/review", "/articles", "/articles/new", "/sources", "/runs", "/account", "/parts"
        }) {
            var page = Visitor.editor().page(path);
            assertThat(page.select("script:not([src]), [style], [onclick], [onchange], [onsubmit]"))
                    .as(path)
                    .isEmpty();
        }
    }
}
