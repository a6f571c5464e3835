package org.outturn.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

/** What programs rely on beside the columns of tables: no field of an answer may disappear. New ones are added with -Dsnap. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AnswerFieldsTest {
    private static final Path FIELDS = Path.of("src/test/resources/export/answers.txt");

    private final Visitor noor = Visitor.editor();
    private final Set<String> fields = new TreeSet<>();

    private void collect(String name, String path) {
        Object answer = noor.get(path).jsonPath().get("");
        walk(name, answer);
    }

    private void walk(String at, Object value) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, inner) -> {
                fields.add(at + " " + name);
                walk(at + "." + name, inner);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> walk(at, inner));
        }
    }

    @Test
    void noFieldOfAnAnswerDisappears() throws Exception {
        long id = Newsroom.accepted();
        Newsroom.meanwhile(id, (claim, jonas, at) -> {
            claim.addEvidence(
                    Stance.SUPPORTS,
                    new EvidenceSource.AtAddress("https://x.example/", "signed", at, LocalDate.of(2025, 6, 8)),
                    "",
                    jonas,
                    at);
            claim.changeStatus(
                    SampleClaims.verdict(Status.HAPPENED, "2025-06-08"), jonas, LocalDate.of(2025, 6, 12), at);
        });
        long article = noor.get("/api/v1/claims/" + id).jsonPath().getLong("articleId");
        noor.request().header("Prefer", "respond-async").get("/api/v1/sources.csv");
        collect("claim", "/api/v1/claims/" + id);
        collect("linked-data", "/api/v1/claims/" + id + "/linked-data.jsonld");
        collect("annotations", "/api/v1/claims/" + id + "/annotations.jsonld");
        collect("article", "/api/v1/articles/" + article);
        collect("version", "/api/v1/articles/" + article + "/versions/1");
        collect("summary", "/api/v1/reports/summary");
        collect("exports", "/api/v1/exports");
        collect("problem", "/api/v1/claims?foo=1");
        if (System.getProperty("snap") != null) {
            Files.write(FIELDS, fields);
        }
        assertThat(fields).containsExactlyElementsOf(Files.readAllLines(FIELDS));
    }
}
