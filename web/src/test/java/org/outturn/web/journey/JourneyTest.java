package org.outturn.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;
import org.outturn.core.editor.Session;
import org.outturn.core.editor.SignInLink;

/** An editor's day in a real browser. */
@QuarkusTest
@TestProfile(JourneyTest.WithSample.class)
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class JourneyTest {
    /** The sample newsroom. */
    public static class WithSample implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("outturn.sample", "true");
        }
    }

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

    private static String session(Role role) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Editor editor =
                    new Editor("e" + UUID.randomUUID().toString().substring(0, 8), "Ines Roth", role, Instant.now());
            editor.persist();
            return Session.begin(editor, Duration.ofHours(1), Instant.now()).value();
        });
    }

    private Page desk(Role role) {
        return browser.page(session(role), 1440, 1000, ColorScheme.LIGHT, true);
    }

    @Test
    void signInReviewVerdictExport() throws Exception {
        String link = QuarkusTransaction.requiringNew().call(() -> {
            Editor editor = new Editor("mara", "Mara Dunne", Role.EDITOR, Instant.now());
            editor.persist();
            return SignInLink.issue(editor, Duration.ofHours(1), Instant.now()).value();
        });
        Page page = browser.page("", 1440, 1000, ColorScheme.LIGHT, true);
        page.navigate("/");
        assertThat(page).hasURL(java.util.regex.Pattern.compile("/sign-in$"));
        page.navigate("/sign-in/" + link);
        page.fill("#password", "a quiet harbour town");
        page.fill("#again", "a quiet harbour town");
        page.click("button.primary");
        assertThat(page.locator("h1")).hasText("Today");
        // the script says when it listens to keys
        page.waitForSelector("html[data-keys]");

        page.keyboard().press("g");
        page.keyboard().press("r");
        assertThat(page.locator(".review-queue h1")).containsText("Review");
        page.waitForSelector("html[data-keys]");
        int awaiting = Integer.parseInt(page.locator(".review-queue .count").innerText());
        String first = page.locator("#summary").inputValue();
        page.keyboard().press("j");
        assertThat(page.locator("#summary")).not().hasValue(first);
        page.keyboard().press("k");
        assertThat(page.locator("#summary")).hasValue(first);
        page.keyboard().press("a");
        assertThat(page.locator("#toasts .toast")).containsText("Draft accepted as claim");
        assertThat(page.locator(".review-queue .count")).hasText(String.valueOf(awaiting - 1));
        page.keyboard().press("u");
        assertThat(page.locator("#summary")).hasValue(first);
        page.keyboard().press("r");
        page.keyboard().press("3");
        assertThat(page.locator("#toasts .toast")).containsText("Draft rejected");
        assertThat(page.locator("#nav-awaiting")).hasText(String.valueOf(awaiting - 1));

        page.navigate("/claims?timing=overdue");
        page.locator("tbody a.summary").first().click();
        page.check("input[name=status][value=happened]");
        page.fill("#known-since", "2025-01-01");
        page.fill("#why", "The ministry named them.");
        page.click(".outcome-form button.primary");
        assertThat(page.locator("#known-error")).containsText("is before the announcement");
        assertThat(page.locator("#why")).hasValue("The ministry named them.");
        page.fill("#known-since", "2026-01-15");
        page.click(".outcome-form button.primary");
        assertThat(page.locator(".claim-head .status-badge")).containsText("late");
        assertThat(page.locator(".history")).containsText("Mara Dunne recorded “happened");

        page.navigate("/claims");
        page.click("details.menu.end > summary");
        Download download = page.waitForDownload(() -> page.click(".menu.end a >> nth=0"));
        List<String> lines = Files.readAllLines(download.path());
        assertThat(lines.get(0)).startsWith("id,summary,kind,certainty,claimant");
        assertThat(lines).hasSizeGreaterThan(40);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everyPageIsAccessibleInBothThemesAndOnAPhone() {
        String session = session(Role.ADMIN);
        List<String> paths = List.of(
                "/",
                "/review",
                "/claims",
                "/claims?words=submarine",
                "/claims?words=tram&review=any",
                "/claims?review=proposed&sort=rank",
                "/overdue",
                "/views",
                "/audit",
                "/audit?to=2020-01-01",
                "/claims/1",
                "/claims/1?asOf=2025-06-12",
                "/claims/1/edit",
                "/articles",
                "/articles/1",
                "/articles/new",
                "/sources",
                "/runs",
                "/runs/1",
                "/account",
                "/editors",
                "/status-labels",
                "/retention");
        Page light = browser.page(session, 1440, 1000, ColorScheme.LIGHT, true);
        Page dark = browser.page(session, 1440, 1000, ColorScheme.DARK, true);
        for (String path : paths) {
            light.navigate(path);
            Browser.assertAccessible(light, path);
            dark.navigate(path);
            Browser.assertAccessibleInOtherColours(dark, path + " in the dark");
        }
        Page bulk = desk(Role.EDITOR);
        preview(bulk);
        Browser.assertAccessible(bulk, "the preview of a bulk change");
        Page phone = browser.page(session, 390, 844, ColorScheme.LIGHT, true);
        for (String path : paths) {
            phone.navigate(path);
            Browser.assertAccessibleInOtherArrangement(phone, path + " on a phone");
            assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(390);
        }
        Page door = browser.page("", 1440, 1000, ColorScheme.LIGHT, true);
        door.navigate("/sign-in");
        Browser.assertAccessible(door, "/sign-in");
        assertThat(browser.complaints()).isEmpty();
    }

    /** Selects two claims by key and asks what a tag would change. */
    private static void preview(Page page) {
        page.navigate("/claims");
        page.waitForSelector("html[data-keys]");
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator(".bulk-bar")).isVisible();
        page.keyboard().press("b");
        assertThat(page.locator("h1")).hasText("Change 2 claims");
        page.fill("#addTags", "followed by the desk");
        page.click("button:has-text('Preview')");
        assertThat(page.locator(".lede")).containsText("2 will change");
    }

    @Test
    void twoClaimsAreTaggedByKeyAndTheViewOfTheTagIsSaved() {
        Page page = desk(Role.EDITOR);
        preview(page);
        page.click("button:has-text('Change 2 claims')");
        assertThat(page.locator("#toasts .toast")).containsText("2 claims changed");
        page.navigate("/claims?tag=followed+by+the+desk");
        assertThat(page.locator("tbody tr")).hasCount(2);
        page.click("summary:has-text('Save as a view')");
        page.fill("#view-name", "Followed");
        page.click(".menu[open] button.primary");
        assertThat(page.locator(".tabs a[aria-current]")).hasText("Followed");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everythingWorksWithoutScript() {
        Page page = browser.page(session(Role.EDITOR), 1440, 1000, ColorScheme.LIGHT, false);
        page.navigate("/review");
        String summary = page.locator("#summary").inputValue();
        page.click("button[value=accept]");
        assertThat(page.locator("#toasts .toast")).containsText("Draft accepted");
        page.click("#toasts button");
        assertThat(page.locator("#summary")).hasValue(summary);
        page.click("details[data-key=r] summary");
        page.click("button[value=opinion]");
        assertThat(page.locator("#toasts .toast")).containsText("Draft rejected");
        page.navigate("/claims");
        page.click(".filter-menu summary");
        page.selectOption("#f-timing", "overdue");
        page.click(".filter-menu button.primary");
        assertThat(page.locator("a.chip").first()).containsText("overdue");
        page.check("tbody .pick input >> nth=0");
        page.click(".bulk-bar button");
        page.selectOption("#owner", "none");
        page.fill("#addTags", "without script");
        page.click("button:has-text('Preview')");
        page.click("button:has-text('Change 1 claim')");
        assertThat(page.locator("#toasts .toast")).containsText("One claim changed");
        page.navigate("/overdue");
        page.click("tbody summary >> nth=0");
        page.fill("tbody [name=snoozeReason] >> nth=0", "Waits for the minutes");
        page.click("tbody .menu-list button >> nth=0");
        assertThat(page.locator("section[aria-labelledby=resting]")).containsText("Waits for the minutes");
    }

    @Test
    void anArticleIsPastedAndItsSentenceIsMarkedInTheText() {
        Page page = desk(Role.EDITOR);
        page.navigate("/articles/new");
        page.fill(
                "#text",
                "Ferry Company to Start Night Service\n\nMarch 14, 2025\n\nThe ferry company will start a night service to Saltvik by the end of"
                        + " May, its director Lena Brodd said on Friday.\n\nOriginal url:\n\n<https://harbour-post.example/ferry-night>\n");
        page.click("section[aria-labelledby=paste] button.primary");
        assertThat(page.locator("h1")).hasText("Ferry Company to Start Night Service");
        assertThat(page.locator(".article .sentence").first()).containsText("The ferry company will start");
        page.locator(".claim-list a.summary").first().click();
        assertThat(page.locator(".review-text .due-words")).hasText("by the end of May");
        assertThat(browser.complaints()).isEmpty();
    }
}
