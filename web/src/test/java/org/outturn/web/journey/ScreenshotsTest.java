package org.outturn.web.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Session;

/** Retakes the pictures of the documents: {@code mvn -pl web -am test -Dtest=ScreenshotsTest -Dscreenshots=true}. */
@QuarkusTest
@TestProfile(JourneyTest.WithSample.class)
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
@EnabledIfSystemProperty(named = "screenshots", matches = "true")
class ScreenshotsTest {
    private static final Map<String, String> PICTURES = Map.of(
            "today", "/", "review", "/review", "claim", "/claims/1", "claims", "/claims?timing=overdue,due,upcoming");

    @TestHTTPResource("/")
    URL address;

    @Test
    void retake() {
        String session = QuarkusTransaction.requiringNew()
                .call(() -> Session.begin(Editor.named("noor").orElseThrow(), Duration.ofHours(1), Instant.now())
                        .value());
        try (Browser browser = Browser.open(address.toString().replaceAll("/$", ""))) {
            Page page = browser.page(session, 1440, 1000, ColorScheme.LIGHT, true);
            PICTURES.forEach((name, path) -> {
                page.navigate(path);
                page.waitForTimeout(300);
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("../docs/images", name + ".png")));
            });
        }
    }
}
