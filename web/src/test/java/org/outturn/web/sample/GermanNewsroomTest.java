package org.outturn.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.web.Visitor;
import org.outturn.web.text.FeedResults;
import org.outturn.web.text.ReaderLanguage;

/** The sample newsroom at a German desk: every page speaks German alone, apart from what articles say and what is stored. */
@QuarkusTest
@TestProfile(GermanNewsroomTest.AtAGermanDesk.class)
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class GermanNewsroomTest {
    /** The sample, at a desk that reads German. */
    public static class AtAGermanDesk implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("outturn.sample", "true", "outturn.language", "de");
        }
    }

    private static final List<String> PAGES = List.of(
            "/",
            "/review",
            "/claims",
            "/claims?status=happened&words=tariffs",
            "/claims?timing=overdue&evidence=proposed&withoutCriteria=true",
            "/overdue",
            "/overdue?withoutOwner=true",
            "/calendar",
            "/calendar?month=2025-08",
            "/speakers",
            "/speakers/1",
            "/sources",
            "/sources/1",
            "/articles",
            "/articles/1",
            "/articles/new",
            "/articles?words=nothinglikethat",
            "/reports",
            "/reports?by=speaker",
            "/reports/proposals",
            "/corrections",
            "/views",
            "/feeds",
            "/feeds/new",
            "/runs",
            "/runs/1",
            "/audit",
            "/retention",
            "/editors",
            "/webhooks",
            "/exports",
            "/account",
            "/claims/1/edit");

    private static List<Pattern> english() throws IOException {
        List<Pattern> all = new ArrayList<>();
        for (var found : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.outturn.web")) {
            if (!found.isAnnotatedWith(MessageBundle.class)) {
                continue;
            }
            Class<?> bundle = found.reflect();
            Properties german = new Properties();
            try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages/"
                    + bundle.getAnnotation(MessageBundle.class).value() + "_de.properties"))) {
                german.load(in);
            }
            for (Method method : bundle.getMethods()) {
                String message = method.getAnnotation(Message.class).value();
                String letters = message.replaceAll("\\{[^}]*}", "").replaceAll("[^A-Za-z]", "");
                if (!message.equals(german.getProperty(method.getName()))
                        && !message.contains("{#")
                        && !message.contains("<")
                        && letters.length() > 4
                        && (letters.length() > 10 || !message.contains("{"))) {
                    all.add(Pattern.compile(Stream.of(message.split("\\{\\w+}", -1))
                            .map(Pattern::quote)
                            .reduce((a, b) -> a + ".{1,200}" + b)
                            .orElse("")));
                }
            }
        }
        return all;
    }

    /** The pieces of text of a page that are not the words of an article, a claim, a name or an editor. */
    private static Set<String> pieces(Document page) {
        page.select(
                        "article .article, .article, .summary, .quote, .said, .note-text, blockquote, q, code, option[value~=^\\d],"
                                + " .wide.said, h1, title, dd code, .search-note, datalist")
                .remove();
        Set<String> pieces = new LinkedHashSet<>();
        for (Element element : page.getAllElements()) {
            element.textNodes().forEach(node -> pieces.add(node.text().strip()));
            for (String name : new String[] {"aria-label", "title", "placeholder", "data-label"}) {
                pieces.add(element.attr(name).strip());
            }
        }
        pieces.remove("");
        // the sign-in name of the first administrator
        pieces.remove("admin");
        return pieces;
    }

    @Test
    void everyPageSpeaksGermanAlone() throws IOException {
        List<Pattern> english = english();
        assertThat(english).hasSizeGreaterThan(500);
        Visitor noor = Visitor.named("Noor Okafor", Role.ADMIN);
        List<String> paths = new ArrayList<>(PAGES);
        List<Integer> claims =
                noor.get("/api/v1/claims?limit=500&review=any").jsonPath().getList("claims.id");
        claims.stream().filter(id -> id % 4 == 0).forEach(id -> paths.add("/claims/" + id));
        List<String> wrong = new ArrayList<>();
        for (String path : paths) {
            Document page = noor.page(path);
            assertThat(page.selectFirst("html").attr("lang")).as(path).isEqualTo("de");
            assertThat(page.html()).as(path).doesNotContainPattern("NOT_FOUND");
            for (String piece : pieces(page)) {
                english.stream()
                        .filter(message -> message.matcher(piece).matches())
                        .forEach(message -> wrong.add(path + ": " + piece));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theMachinesReasonsAreSaidInGerman() {
        Visitor noor = Visitor.named("Noor Okafor", Role.EDITOR);
        List<Integer> ids =
                noor.get("/api/v1/claims?evidence=proposed&limit=5").jsonPath().getList("claims.id");
        assertThat(ids).isNotEmpty();
        List<String> reasons = ids.stream()
                .flatMap(id -> noor.page("/claims/" + id).select(".reason").eachText().stream())
                .toList();
        assertThat(reasons).anyMatch(reason -> reason.contains("dieselben Namen"));
        assertThat(reasons).noneMatch(reason -> reason.contains("the same"));
        assertThat(noor.page("/reports/proposals").select("tbody th").eachText())
                .anyMatch("dieselben Namen"::equals)
                .anyMatch(name -> name.endsWith("in beiden"));
        assertThat(noor.page("/reports?by=certainty")
                        .select("section[aria-labelledby=groups] tbody th")
                        .eachText())
                .contains("Sicher")
                .noneMatch(name -> name.startsWith("eos"));
    }

    @Test
    void whatCameOfChecksIsSaidInGerman() {
        assertThat(german("18 entries, 1,204 articles new or changed; one could not be got."))
                .isEqualTo("18 Einträge, 1.204 Artikel neu oder geändert; einer war nicht zu bekommen.");
        assertThat(german("Nothing has changed (304), nothing new."))
                .isEqualTo("Nichts hat sich geändert (304), nichts Neues.");
        assertThat(german("The server news.example refuses the connection."))
                .isEqualTo("Der Server news.example verweigert die Verbindung.");
        assertThat(german("Something else, nothing new.")).isEqualTo("Something else, nothing new.");
    }

    private static String german(String stored) {
        return ReaderLanguage.speaking(Locale.GERMAN, () -> FeedResults.shown(stored));
    }

    @Test
    void daysNumbersAndCodesFollowTheLanguage() {
        Visitor noor = Visitor.named("Noor Okafor", Role.ADMIN);
        Document today = noor.page("/");
        assertThat(today.selectFirst(".kicker").text())
                .matches(
                        "(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag), \\d+\\. \\p{L}+ \\d{4}, \\d\\d:\\d\\d");
        assertThat(noor.page("/calendar?month=2025-03").selectFirst("h1").text())
                .isEqualTo("März 2025");
        assertThat(noor.page("/claims?status=did_not_happen")
                        .select(".status-badge")
                        .eachText())
                .isNotEmpty()
                .allMatch("Nicht eingetreten"::equals);
    }

    @Test
    void refusalsAndErrorsAreSaidInGerman() {
        Visitor noor = Visitor.named("Noor Okafor", Role.EDITOR);
        assertThat(Visitor.document(noor.get("/claims?timing=soon"), 400).text())
                .contains("Diese Adresse ist nicht verständlich")
                .contains("„soon“ ist kein Wert von „timing“.");
        assertThat(Visitor.document(noor.get("/nowhere"), 404).text()).contains("An dieser Adresse ist nichts");
        assertThat(Visitor.document(noor.get("/audit"), 403).text()).contains("Dafür braucht es eine andere Rolle");
        int open = noor.get("/api/v1/claims?status=open&limit=1").jsonPath().getInt("claims[0].id");
        assertThat(Visitor.document(
                                noor.post("/claims/" + open + "/snoozes", "until", "soon", "snoozeReason", "x"), 422)
                        .select(".error")
                        .text())
                .contains("„soon“ ist kein Tag.");
    }

    @Test
    void theApiAndFilesStayEnglish() {
        Visitor noor = Visitor.named("Noor Okafor", Role.ADMIN);
        assertThat(noor.get("/api/v1/claims?status=happened").jsonPath().getString("claims[0].status"))
                .isEqualTo("happened");
        assertThat(noor.get("/api/v1/nowhere").asString()).contains("There is nothing at this address");
        assertThat(noor.get("/api/v1/claims.csv").asString())
                .contains("happened")
                .doesNotContain("ingetreten");
    }

    @Test
    void whoeverChoosesEnglishReadsEnglish() {
        Visitor noor = Visitor.named("Noor Okafor", Role.EDITOR);
        assertThat(noor.post("/account/language", "language", "en").statusCode())
                .isEqualTo(303);
        Document page = noor.page("/");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Today");
        assertThat(noor.post("/account/language", "language", "").statusCode()).isEqualTo(303);
        assertThat(noor.page("/").selectFirst("h1").text()).isEqualTo("Heute");
    }

    @Test
    void aStrangerReadsWhatTheBrowserAsksForIfTheDeskSpeaksIt() {
        assertThat(door("en-GB,en;q=0.9")).isEqualTo("en");
        assertThat(door("de-CH")).isEqualTo("de");
        assertThat(door("fr")).isEqualTo("de");
    }

    private static String door(String languages) {
        String page = Visitor.stranger()
                .request()
                .header("Accept-Language", languages)
                .get("/sign-in")
                .asString();
        return Jsoup.parse(page).selectFirst("html").attr("lang");
    }
}
