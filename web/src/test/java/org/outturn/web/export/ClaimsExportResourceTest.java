package org.outturn.web.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Status;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClaimsExportResourceTest {
    private static final String[] FILTERS = {
        "status=open",
        "status=happened,partly",
        "timing=overdue",
        "timing=late&kind=commitment",
        "kind=schedule",
        "words=tram",
        "words=zebra",
        "certainty=eos5",
        "evidence=none",
        "evidence=accepted",
        "review=any",
        "review=proposed",
        "dueFrom=2025-05-01&dueTo=2025-06-30",
        "announcedFrom=2025-03-14",
        "withoutCriteria=true",
        "trigger=met",
        "trigger=waiting",
        "sort=-announced",
        "sort=summary&status=open"
    };

    private static boolean filled;

    private final Visitor noor = Visitor.editor();

    @BeforeEach
    void claims() {
        if (filled) {
            return;
        }
        filled = true;
        for (int i = 0; i < 20; i++) {
            long id = Newsroom.accepted();
            Status status = Status.values()[i % Status.values().length];
            if (status != Status.OPEN) {
                Newsroom.meanwhile(
                        id,
                        (claim, jonas, at) -> claim.changeStatus(
                                SampleClaims.verdict(status, "2025-06-08"), jonas, LocalDate.of(2025, 6, 12), at));
            }
        }
        Newsroom.proposed();
    }

    private List<NamedCsvRecord> csv(String path) {
        Response response = noor.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("text/csv");
        return CsvReader.builder().ofNamedCsvRecord(response.asString()).stream()
                .toList();
    }

    @Test
    void theFileHoldsExactlyWhatTheScreenShowsAllOfItForEveryFilter() {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            String filter = FILTERS[random.nextInt(FILTERS.length)];
            String other = FILTERS[random.nextInt(FILTERS.length)];
            String query = filter.equals(other) || sameParameter(filter, other) ? filter : filter + "&" + other;
            List<String> screen = new ArrayList<>();
            String next = "/claims?limit=3&" + query;
            while (!next.isEmpty()) {
                var page = noor.page(next);
                page.select("tbody a.summary")
                        .forEach(a -> screen.add(a.attr("href").replace("/claims/", "")));
                var link = page.selectFirst("a[rel=next]");
                next = link == null ? "" : link.attr("href");
            }
            List<String> file = csv("/api/v1/claims.csv?" + query).stream()
                    .map(row -> row.getField("id"))
                    .toList();
            assertThat(file).as(query).isEqualTo(screen);
        }
    }

    private static boolean sameParameter(String one, String other) {
        for (String part : one.split("&")) {
            if (("&" + other).contains("&" + part.substring(0, part.indexOf('=') + 1))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theApiPagesWithLinksToTheEnd() {
        List<Integer> ids = new ArrayList<>();
        String next = "/api/v1/claims?limit=6&review=any";
        int total = 0;
        while (next != null) {
            Response page = noor.get(next.replaceFirst("^http://[^/]+", ""));
            assertThat(page.statusCode()).isEqualTo(200);
            ids.addAll(page.jsonPath().getList("claims.id", Integer.class));
            total = page.jsonPath().getInt("total");
            next = page.jsonPath().getString("next");
            if (next != null) {
                assertThat(page.header("Link")).contains("<" + next + ">; rel=\"next\"");
            }
        }
        assertThat(ids).hasSize(total).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/claims?stauts=open, stauts",
        "/api/v1/claims?limit=1000, limit",
        "/api/v1/claims?after=foreign, after",
        "/api/v1/claims.csv?timing=soon, timing",
        "/api/v1/status-changes.csv?foo=1, foo"
    })
    void whatIsNotUnderstoodIsAProblemDocumentThatNamesTheParameter(String path, String name) {
        Response response = noor.get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:outturn:problem:parameters");
        assertThat(response.jsonPath().getString("parameters[0].name")).isEqualTo(name);
    }

    @Test
    void aProgramReadsWithATokenUntilItIsRevoked() {
        String secret = noor.token().value();
        assertThat(given().header("Authorization", "Bearer " + secret)
                        .get("/api/v1/claims")
                        .statusCode())
                .isEqualTo(200);
        assertThat(given().header("Authorization", "Bearer wrong")
                        .get("/api/v1/claims")
                        .statusCode())
                .isEqualTo(401);
        var account = noor.page("/account");
        assertThat(account.text()).contains("test");
        noor.post(account.selectFirst("form[action*=revocations]").attr("action"));
        assertThat(given().header("Authorization", "Bearer " + secret)
                        .get("/api/v1/claims")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatASpreadsheetWouldRunIsMadeAText() {
        long id = Newsroom.accepted();
        String formula = "=HYPERLINK(\"https://evil.example\",\"zebra\")";
        Newsroom.meanwhile(
                id, (claim, jonas, at) -> claim.revise(claim.wording().withCriteria(formula), "", jonas, at));
        NamedCsvRecord row = csv("/api/v1/claims.csv?review=any").stream()
                .filter(record -> record.getField("id").equals("" + id))
                .findFirst()
                .orElseThrow();
        assertThat(row.getField("criteria")).isEqualTo("'" + formula);
        assertThat(CsvTable.safe("+1")).isEqualTo("'+1");
        assertThat(CsvTable.safe("plain")).isEqualTo("plain");
    }

    @Test
    void verdictsAreAFileOfTheirOwn() {
        List<NamedCsvRecord> rows = csv("/api/v1/status-changes.csv?status=void");
        assertThat(rows)
                .isNotEmpty()
                .allMatch(row -> row.getField("to").equals("void")
                        && !row.getField("editor").isEmpty());
    }
}
