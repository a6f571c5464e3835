package org.outturn.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.export.Column;
import org.outturn.core.export.Table;
import org.outturn.core.export.Tables;
import org.outturn.core.source.Speaker;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TablesResourceTest {
    private static boolean filled;

    private final Visitor noor = Visitor.editor();

    @BeforeEach
    void claims() {
        if (filled) {
            return;
        }
        filled = true;
        for (int i = 0; i < 12; i++) {
            Newsroom.meanwhile(Newsroom.accepted(), (claim, jonas, at) -> {
                claim.changeStatus(
                        SampleClaims.verdict(Status.PARTLY, "2025-06-08"), jonas, LocalDate.of(2025, 6, 12), at);
                claim.addEvidence(
                        Stance.SUPPORTS,
                        new EvidenceSource.AtAddress(
                                "https://x.example/", "signed, “=at last”", at, LocalDate.of(2025, 6, 8)),
                        "",
                        jonas,
                        at);
            });
        }
    }

    private static Stream<String> tables() {
        return Tables.ALL.stream().map(Table::name);
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableComesAsPageAndInEveryFormatWithTheSameRows(String name) throws Exception {
        Table table = Tables.named(name).orElseThrow();
        Response page = noor.get("/api/v1/" + name + "?limit=500");
        assertThat(page.statusCode()).isEqualTo(200);
        List<Map<String, Object>> objects = page.jsonPath().getList(TablePage.field(table));
        assertThat(page.jsonPath().getInt("total")).isEqualTo(objects.size());

        Response csv = noor.get("/api/v1/" + name + ".csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.header("Outturn-Rows")).isEqualTo("" + objects.size());
        assertThat(csv.header("Content-Disposition")).contains("outturn-" + name + "-");
        assertThat(rows(csv.asString()).stream().map(row -> row.getField("id")).toList())
                .isEqualTo(objects.stream().map(row -> "" + row.get("id")).toList());
        assertThat(csv.asString().lines().findFirst().orElseThrow())
                .isEqualTo(String.join(
                        ",", table.columns().stream().map(Column::name).toList()));

        Response lines = noor.get("/api/v1/" + name + ".jsonl?endMark=true");
        assertThat(lines.contentType()).startsWith("application/x-ndjson");
        List<String> each = lines.asString().lines().toList();
        assertThat(each).hasSize(objects.size() + 1);
        assertThat(each.get(each.size() - 1)).isEqualTo("{\"end\":true,\"rows\":%d}".formatted(objects.size()));
        for (int i = 0; i < objects.size(); i++) {
            assertThat(io.restassured.path.json.JsonPath.from(each.get(i)).getMap(""))
                    .isEqualTo(objects.get(i));
        }

        Map<String, String> parts = unzip(noor.get("/api/v1/" + name + ".xlsx").asByteArray());
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("state=\"frozen\"", "<autoFilter ref=\"A1:");
        assertThat(sheet.split("<row ", -1)).hasSize(objects.size() + 2);
        assertThat(parts.get("xl/workbook.xml")).contains("name=\"" + name + "\"", "name=\"columns\"", "name=\"file\"");
        assertThat(parts.get("xl/worksheets/sheet3.xml")).contains("/api/v1/" + name + ".xlsx");
    }

    private static Map<String, String> unzip(byte[] bytes) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        Path file = Files.createTempFile("outturn", ".xlsx");
        try {
            Files.write(file, bytes);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    @Test
    void daysInASpreadsheetAreDays() throws Exception {
        Map<String, String> parts = unzip(noor.get("/api/v1/claims.xlsx").asByteArray());
        // 2025-05-31 is day 45808 of Excel
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .containsPattern("<c r=\"P2\" s=\"\\d+\"[^>]*><v>45808(\\.0)?</v>");
        assertThat(parts.get("xl/styles.xml")).contains("yyyy-mm-dd");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void pagesJoinToTheWholeInBothDirections(String name) {
        Table table = Tables.named(name).orElseThrow();
        List<Integer> whole =
                noor.get("/api/v1/" + name + "?limit=500").jsonPath().getList(TablePage.field(table) + ".id");
        List<Integer> forwards = new ArrayList<>();
        String next = "/api/v1/" + name + "?limit=5";
        String back = null;
        while (next != null) {
            Response page = noor.get(next.replaceFirst("^http://[^/]+", ""));
            forwards.addAll(page.jsonPath().getList(TablePage.field(table) + ".id"));
            back = page.jsonPath().getString("previous");
            next = page.jsonPath().getString("next");
        }
        assertThat(forwards).isEqualTo(whole);
        if (back != null) {
            List<Integer> before =
                    noor.get(back.replaceFirst("^http://[^/]+", "")).jsonPath().getList(TablePage.field(table) + ".id");
            int last = (whole.size() - 1) / 5 * 5;
            assertThat(before).isEqualTo(whole.subList(last - 5, last));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void headAnswersWithTheHeadersAlone(String name) {
        Response head = noor.request().head("/api/v1/" + name + ".csv");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.contentType()).startsWith("text/csv");
        assertThat(head.asByteArray()).isEmpty();
        assertThat(head.header("Outturn-Rows"))
                .isEqualTo(noor.get("/api/v1/" + name + "?limit=1").jsonPath().getString("total"));
        assertThat(noor.request().head("/api/v1/" + name).statusCode()).isEqualTo(200);
    }

    @Test
    void whoAsksForCsvByMediaTypeGetsIt() {
        assertThat(noor.request().accept("text/csv").get("/api/v1/claims").contentType())
                .startsWith("text/csv");
        assertThat(noor.request()
                        .accept("application/x-ndjson")
                        .get("/api/v1/sources")
                        .contentType())
                .startsWith("application/x-ndjson");
        assertThat(noor.request()
                        .accept("text/html;q=0.9, */*;q=0.1")
                        .get("/api/v1/claims")
                        .contentType())
                .startsWith("application/json");
        Response refused = noor.request().accept("image/png").get("/api/v1/claims");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:outturn:problem:request");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/claims?asOf=yesterday, asOf",
        "/api/v1/claims.csv?asOf=2999-01-01, asOf",
        "/api/v1/articles?asOf=0001-01-01, asOf",
        "/api/v1/articles?status=open, status",
        "/api/v1/articles?source=x, source",
        "/api/v1/articles?after=Zm9v, after",
        "/api/v1/articles?publishedFrom=March, publishedFrom",
        "/api/v1/speakers?limit=0, limit",
        "/api/v1/speakers?limit=99999999999, limit",
        "/api/v1/speakers.xlsx?foo=1, foo",
        "/api/v1/problems?level=everybody, level",
        "/api/v1/evidence?claim=-3, claim",
        "/api/v1/evidence?stance=maybe, stance",
        "/api/v1/revisions.jsonl?endMark=perhaps, endMark",
        "/api/v1/revisions.csv?endMark=true, endMark",
        "/api/v1/claims?fields=nothing, fields",
        "/api/v1/claims.csv?fields=title, fields",
        "/api/v1/sources.jsonl?fields=id&fields=id, fields",
        "/api/v1/reports/bundle.zip?fields=id, fields",
        "/api/v1/claims.jsonld?fields=id, fields",
        "/api/v1/claims.jsonld?foo=1, foo",
        "/api/v1/sources.opml?foo=1, foo",
        "/api/v1/reports/summary?foo=1, foo",
        "/api/v1/reports/summary?by=weather, by",
        "/api/v1/status-changes?status=open&status=nothing, status"
    })
    void whatIsNotUnderstoodIsNamed(String path, String parameter) {
        Response response = noor.get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:outturn:problem:parameters");
        assertThat(response.jsonPath().getString("parameters[0].name")).isEqualTo(parameter);
    }

    @Test
    void signsThatPatternsGiveAMeaningStandForThemselvesInAPartOfAName() {
        QuarkusTransaction.requiringNew().run(() -> Speaker.named("Paula Tarn", "harbour master", Instant.now()));
        assertThat(noor.get("/api/v1/speakers?name=a").jsonPath().getList("speakers"))
                .isNotEmpty();
        for (String sign : List.of("_", "%25", "%5C")) {
            Response none = noor.get("/api/v1/speakers?name=" + sign);
            assertThat(none.statusCode()).isEqualTo(200);
            assertThat(none.jsonPath().getList("speakers")).isEmpty();
        }
    }

    @Test
    void fieldsChoosesColumnsInTheirOrder() {
        Response page = noor.get("/api/v1/claims?fields=summary,id&limit=3");
        assertThat(page.statusCode()).isEqualTo(200);
        Map<String, Object> first = page.jsonPath().getMap("claims[0]");
        assertThat(first.keySet()).containsExactly("summary", "id");
        assertThat(noor.get(page.jsonPath().getString("next").replaceFirst("^http://[^/]+", ""))
                        .jsonPath()
                        .getMap("claims[0]")
                        .keySet())
                .hasToString("[summary, id]");
        assertThat(noor.get("/api/v1/claims.csv?fields=status&fields=id").asString())
                .startsWith("status,id\r\n");
        assertThat(noor.get("/api/v1/sources.jsonl?fields=name").asString().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("\\{\"name\":\"[^\"]+\"}"));
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        String path = "/api/v1/claims?limit=2&asOf=2025-06-01";
        String tag = noor.get(path).header("ETag");
        assertThat(tag).startsWith("\"");
        Response same = noor.request().header("If-None-Match", tag).get(path);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.asByteArray()).isEmpty();
        assertThat(noor.request().header("If-None-Match", "\"other\"").get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aProgramOfAnotherOriginIsNotLetIn() {
        Response response =
                noor.request().header("Origin", "https://elsewhere.example").get("/api/v1/claims?limit=1");
        assertThat(response.header("Access-Control-Allow-Origin")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "claims.csv, gzip",
        "claims.jsonl, gzip",
        "claims?limit=2, gzip",
        "claims.jsonld, gzip",
        "status-changes.atom, gzip",
        "claims.ics, gzip",
        "sources.opml, gzip",
        "claims.xlsx,",
        "claims.parquet,",
        "reports/bundle.zip,"
    })
    void whatIsNotCompressedAlreadyIsCompressed(String path, String encoding) throws Exception {
        java.net.HttpURLConnection connection = (java.net.HttpURLConnection) new java.net.URL(
                        io.restassured.RestAssured.baseURI + ":" + io.restassured.RestAssured.port + "/api/v1/" + path)
                .openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        connection.setRequestProperty("Authorization", "Bearer " + noor.token().value());
        assertThat(connection.getResponseCode()).isEqualTo(200);
        assertThat(connection.getHeaderField("Content-Encoding")).isEqualTo(encoding);
        connection.disconnect();
    }

    @Test
    void aCursorOfAnotherTableIsRefused() {
        String next = noor.get("/api/v1/evidence?limit=1").jsonPath().getString("next");
        String cursor = next.replaceFirst(".*after=", "");
        assertThat(noor.get("/api/v1/revisions?after=" + cursor).statusCode()).isEqualTo(400);
        assertThat(noor.get("/api/v1/evidence?after=" + cursor).statusCode()).isEqualTo(200);
        assertThat(noor.get("/api/v1/evidence?after=" + cursor + "&before=" + cursor)
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/claimz, 404", "/api/v1/claims.pdf, 404", "/api/v1/claimz.csv, 404"})
    void whatThereIsNotIsNotFound(String path, int status) {
        Response response = noor.get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(Visitor.stranger().get("/api/v1/claims.csv").statusCode()).isEqualTo(401);
    }

    @Test
    void asOfAnInstantTheFileIsTheOneOfThen() {
        long id = Newsroom.accepted();
        List<String> addresses = List.of(
                "/api/v1/claims.csv?review=any",
                "/api/v1/status-changes.csv?review=any",
                "/api/v1/evidence.jsonl?review=any",
                "/api/v1/revisions.csv?review=any");
        List<String> then =
                addresses.stream().map(path -> noor.get(path).asString()).toList();
        Instant instant = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Newsroom.meanwhile(id, (claim, jonas, at) -> {
            claim.revise(claim.wording().withCriteria("A signature"), "", jonas, at);
            claim.changeStatus(SampleClaims.verdict(Status.VOID, "2025-06-08"), jonas, LocalDate.of(2025, 6, 12), at);
            claim.give(Optional.of(jonas), "", jonas, at);
        });
        for (int i = 0; i < addresses.size(); i++) {
            String past = noor.get(addresses.get(i) + "&asOf=" + instant).asString();
            assertThat(past).isEqualTo(then.get(i));
            if (!addresses.get(i).contains("evidence")) {
                assertThat(noor.get(addresses.get(i)).asString()).isNotEqualTo(past);
            }
        }
        Response page = noor.get("/api/v1/claims?asOf=2025-03-13");
        assertThat(page.jsonPath().getInt("total")).isZero();
        assertThat(page.jsonPath().getString("asOf")).isEqualTo("2025-03-13");
        assertThat(page.jsonPath().getString("knownUntil")).isEqualTo("2025-03-13T23:59:59.999999Z");
        assertThat(noor.get("/api/v1/claims?asOf=2025-03-14T10:30:00+00:00")
                        .jsonPath()
                        .getInt("total"))
                .isPositive();
    }

    @Test
    void theOpenApiDocumentNamesEveryAddressColumnAndParameter() {
        io.restassured.path.json.JsonPath document =
                noor.get("/q/openapi?format=json").jsonPath();
        Map<String, Object> paths = document.getMap("paths");
        for (Table table : Tables.ALL) {
            assertThat(paths).containsKey("/api/v1/" + table.name());
            FileFormat.suffixes()
                    .forEach(suffix -> assertThat(paths).containsKey("/api/v1/" + table.name() + "." + suffix));
            assertThat(document.getMap("paths.'/api/v1/%s'.get.responses.'200'.content.'application/json'.example.%s[0]"
                                    .formatted(table.name(), TablePage.field(table)))
                            .keySet())
                    .hasSameSizeAs(table.columns());
            assertThat(document.getString(
                            "paths.'/api/v1/%s'.get.responses.'400'.content.'application/problem+json'.example.type"
                                    .formatted(table.name())))
                    .isEqualTo("urn:outturn:problem:parameters");
            List<String> expected =
                    new ArrayList<>(ExportFiles.parameters(table).keySet());
            assertThat(document.<String>getList("paths.'/api/v1/%s.csv'.get.parameters.name".formatted(table.name())))
                    .isEqualTo(expected);
            expected.add(TablePage.EXACT);
            assertThat(document.<String>getList("paths.'/api/v1/%s'.get.parameters.name".formatted(table.name())))
                    .isEqualTo(expected);
            String schema = document.getString(
                    "paths.'/api/v1/%s'.get.responses.'200'.content.'application/json'.schema.properties.%s.items.'$ref'"
                            .formatted(table.name(), TablePage.field(table)));
            Map<String, Object> properties = document.getMap(
                    "components.schemas.%s.properties".formatted(schema.substring(schema.lastIndexOf('/') + 1)));
            assertThat(properties.keySet())
                    .containsExactlyElementsOf(
                            table.columns().stream().map(Column::name).toList());
        }
    }
}
