package org.outturn.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium. Where none is installed the tests that need it are skipped, unless they are required. */
final class Browser implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser, String address) {
        this.playwright = playwright;
        this.browser = browser;
        this.address = address;
    }

    static Browser open(String address) {
        Optional<String> program = PLACES.stream()
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst();
        boolean required = Boolean.getBoolean("browser.required");
        if (program.isEmpty() && required) {
            throw new AssertionError("No Chromium found in " + PLACES);
        }
        Assumptions.assumeTrue(
                program.isPresent(),
                "No Chromium found; the browser tests are skipped. Install one: apt-get install chromium");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        com.microsoft.playwright.Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(program.get()))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Browser(playwright, browser, address);
    }

    /** A page of somebody signed in, that reports every complaint of the browser. */
    Page page(String session, int width, int height, ColorScheme scheme, boolean script) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script)
                .setLocale("en-GB"));
        if (!session.isEmpty()) {
            context.addCookies(List.of(new Cookie("outturn-session", session).setUrl(address)));
        }
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.text().contains("422")
                    && !message.text().contains("409")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** What the browser complained of: scripts that failed, content that the policy forbade. */
    List<String> complaints() {
        return complaints;
    }

    /** Holds a page against WCAG 2.2 AA as far as axe can. */
    static void assertAccessible(Page page, String name) {
        assertNothingFound(axe(page), name);
    }

    /** Holds another arrangement of a page against what does not depend on its colours, which are those of the page that was held before. */
    static void assertAccessibleInOtherArrangement(Page page, String name) {
        assertNothingFound(axe(page).disableRules(COLOUR_RULES), name);
    }

    /** Holds another theme of a page against what depends on colours: a theme changes nothing else. */
    static void assertAccessibleInOtherColours(Page page, String name) {
        assertNothingFound(new AxeBuilder(page).setLegacyMode(true).withRules(COLOUR_RULES), name);
    }

    /** No page has frames, so that one pass is enough: the other mode opens a page more for each look. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    }

    private static void assertNothingFound(AxeBuilder axe, String name) {
        AxeResults results = axe.analyze();
        assertThat(results.getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml()
                                        + rule.getNodes().get(0).getFailureSummary())
                        .toList())
                .as(name)
                .isEmpty();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
