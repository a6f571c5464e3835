package org.outturn.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.export.Column;
import org.outturn.core.export.Table;
import org.outturn.core.export.Tables;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BundleResourceTest {
    private final Visitor noor = Visitor.editor();

    private Map<String, byte[]> unzip(String query) throws Exception {
        Response response = noor.get("/api/v1/reports/bundle.zip" + query);
        assertThat(response.contentType()).isEqualTo("application/zip");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(response.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void theBundleHoldsEveryTableWithItsDictionaryAndChecksums() throws Exception {
        Newsroom.accepted();
        Map<String, byte[]> files = unzip("?status=open");
        String sums = new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8);
        files.forEach((name, bytes) -> {
            if (!name.equals("SHA256SUMS")) {
                assertThat(sums).contains(Tagged.sha256(bytes) + "  " + name + "\n");
            }
        });
        JsonPath about = new JsonPath(new ByteArrayInputStream(files.get("about.json")));
        assertThat(about.getString("address")).endsWith("?status=open");
        for (Table table : Tables.ALL) {
            String csv = new String(files.get(table.name() + ".csv"), StandardCharsets.UTF_8);
            assertThat(csv)
                    .startsWith(String.join(
                                    ",",
                                    table.columns().stream().map(Column::name).toList()) + "\r\n");
            JsonPath metadata = new JsonPath(new ByteArrayInputStream(files.get(table.name() + ".csv-metadata.json")));
            assertThat(metadata.getString("url")).isEqualTo(table.name() + ".csv");
        }
        assertThat(new String(files.get("claims.csv"), StandardCharsets.UTF_8))
                .isEqualTo(noor.get("/api/v1/claims.csv?status=open").asString());
        assertThat(noor.get("/api/v1/reports/bundle.zip?foo=1").statusCode()).isEqualTo(400);
        assertThat(noor.request().head("/api/v1/reports/bundle.zip").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSameQuestionAboutThePastGivesTheSameTables() throws Exception {
        long id = Newsroom.accepted();
        String then = "?review=any&asOf=" + Instant.now();
        Map<String, byte[]> first = unzip(then);
        Newsroom.meanwhile(id, (claim, jonas, at) -> {
            claim.revise(claim.wording().withCriteria("A signature"), "", jonas, at);
            claim.reject("no claim", jonas, at);
        });
        Map<String, byte[]> second = unzip(then);
        for (Table table : Tables.ALL) {
            assertThat(second.get(table.name() + ".csv")).as(table.name()).isEqualTo(first.get(table.name() + ".csv"));
        }
        assertThat(unzip("?review=any").get("claims.csv")).isNotEqualTo(first.get("claims.csv"));
        assertThat(new String(first.get("about.json"), StandardCharsets.UTF_8))
                .contains("\"knownUntil\":\"" + then.substring(then.lastIndexOf('=') + 1));
    }

    @Test
    void theDictionaryAndTheMetadataDescribeEveryColumn() {
        JsonPath dictionary = noor.get("/api/v1/dictionary").jsonPath();
        assertThat(dictionary.getList("tables.name"))
                .isEqualTo(Tables.ALL.stream().map(Table::name).toList());
        for (Table table : Tables.ALL) {
            List<String> names = table.columns().stream().map(Column::name).toList();
            assertThat(dictionary.getList("tables.find { it.name == '%s' }.columns.name".formatted(table.name())))
                    .isEqualTo(names);
            Response metadata = noor.get("/api/v1/" + table.name() + ".csv-metadata.json");
            assertThat(metadata.contentType()).startsWith("application/csvm+json");
            assertThat(new JsonPath(metadata.asString()).getList("tableSchema.columns.name"))
                    .isEqualTo(names);
        }
        assertThat(noor.get("/api/v1/claimz.csv-metadata.json").statusCode()).isEqualTo(404);
        assertThat(noor.get("/api/v1/dictionary?foo=1").statusCode()).isEqualTo(400);
    }
}
