package org.outturn.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LanguageTest {
    @Test
    void aLanguageIsChosenOnTheAccountPageAndKeptWithTheEditor() {
        Visitor noor = Visitor.named("Noor Okafor", Role.VIEWER);
        Document before = noor.page("/account");
        assertThat(before.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(before.select("input[name=language]").eachAttr("value")).containsExactly("", "en", "de");
        assertThat(before.selectFirst("input[name=language][checked]").attr("value"))
                .isEmpty();

        assertThat(noor.post("/account/language", "language", "de").statusCode())
                .isEqualTo(303);

        Document after = Visitor.again(noor.editorId()).page("/account");
        assertThat(after.selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(after.title()).isEqualTo("Konto · Outturn");
        assertThat(after.selectFirst("input[name=language][checked]").attr("value"))
                .isEqualTo("de");
        assertThat(after.select("label").eachText()).contains("wie die Redaktion", "English", "Deutsch");
    }

    @Test
    void aLanguageThatTheDeskDoesNotSpeakIsRefused() {
        Visitor noor = Visitor.editor();
        Document page = Visitor.document(noor.post("/account/language", "language", "tlh"), 400);
        assertThat(page.text()).contains("language", "Known: en, de");
        assertThat(noor.page("/account").selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void hostileNamesStayTextInSentencesWithMarkup() {
        Visitor guest = Visitor.named("<img src=x onerror=alert(1)>", Role.VIEWER);
        guest.post("/account/language", "language", "de");
        assertThat(guest.get("/account").asString()).doesNotContain("<img src=x");
        assertThat(guest.get("/").asString()).doesNotContain("<img src=x");
    }
}
