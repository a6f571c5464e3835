package org.outturn.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;
import org.outturn.core.editor.Session;

/** German words are longer: the pages stay accessible, nothing of them runs out of a phone's screen, and drafts are read like others. */
@QuarkusTest
@TestProfile(JourneyTest.WithSample.class)
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class GermanDeskTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/review",
            "/claims",
            "/claims/1",
            "/claims/1/edit",
            "/overdue",
            "/calendar",
            "/speakers",
            "/speakers/1",
            "/sources",
            "/articles",
            "/reports",
            "/reports/proposals",
            "/corrections",
            "/views",
            "/feeds",
            "/runs",
            "/audit",
            "/retention",
            "/status-labels",
            "/editors",
            "/webhooks",
            "/exports",
            "/account");

    @TestHTTPResource("/")
    URL address;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open(address.toString().replaceAll("/$", ""));
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String session() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Editor editor = new Editor(
                    "j" + UUID.randomUUID().toString().substring(0, 8), "Jana Brandt", Role.ADMIN, Instant.now());
            editor.reads("de");
            editor.persist();
            return Session.begin(editor, Duration.ofHours(1), Instant.now()).value();
        });
    }

    @Test
    void germanPagesAreAccessibleAndFitAPhone() {
        Page phone = browser.page(session(), 390, 844, ColorScheme.LIGHT, true);
        for (String path : PAGES) {
            phone.navigate(path);
            assertThat(phone.locator("html").getAttribute("lang")).as(path).isEqualTo("de");
            Browser.assertAccessible(phone, path + " in German");
            assertThat(phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(path + " fits a phone")
                    .isEqualTo(true);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theSentenceOfADraftIsInView() {
        Page desk = browser.page(session(), 1440, 700, ColorScheme.LIGHT, true);
        desk.navigate("/review");
        for (int i = 0; i < 5; i++) {
            desk.waitForSelector("html[data-keys]");
            assertThat(desk.evaluate("""
                    () => {
                      const text = document.querySelector('.review-text').getBoundingClientRect();
                      const sentence = document.querySelector('.review-text .sentence').getBoundingClientRect();
                      return sentence.top >= text.top && sentence.bottom <= text.bottom;
                    }""")).as("draft " + i).isEqualTo(true);
            String summary = desk.locator("#summary").inputValue();
            desk.keyboard().press("j");
            PlaywrightAssertions.assertThat(desk.locator("#summary")).not().hasValue(summary);
        }
    }
}
