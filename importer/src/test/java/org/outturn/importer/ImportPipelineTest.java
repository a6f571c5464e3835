package org.outturn.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.claim.ClaimDraft;
import org.outturn.importer.ImportPipeline.Parsed;
import org.outturn.importer.quote.Statement;
import org.outturn.importer.read.Page;

/**
 * The whole walk over articles of our own writing: {@code claims/<phenomenon>/source.txt} gives {@code claims.json}. Run with
 * {@code -Dsnap} to write the goldens anew; look at each before committing it.
 */
class ImportPipelineTest {
    private static final Path ARTICLES = Path.of("src/test/resources/claims");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER = MAPPER.writer(SerializationFeature.INDENT_OUTPUT);

    static Stream<Path> phenomena() throws IOException {
        return Files.list(ARTICLES)
                .filter(folder -> Files.exists(folder.resolve("source.txt")))
                .filter(folder -> folder.getFileName().toString().matches("(claims|quotes|never)-.*"))
                .sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phenomena")
    void anArticleGivesItsClaimsAndStatements(Path folder) throws IOException {
        Parsed parsed = parse(Files.readString(folder.resolve("source.txt")));
        Path golden = folder.resolve("claims.json");
        String found = WRITER.writeValueAsString(json(parsed)) + "\n";
        if (System.getProperty("snap") != null) {
            Files.writeString(golden, found);
        }
        assertThat(found).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phenomena")
    void everyDraftStandsLiterallyInTheText(Path folder) throws IOException {
        Parsed parsed = parse(Files.readString(folder.resolve("source.txt")));
        assertThat(parsed.drafts())
                .allMatch(draft -> draft.isVerbatimIn(parsed.article().text()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phenomena")
    void whatIsNeverAClaimMakesNoDraft(Path folder) throws IOException {
        if (folder.getFileName().toString().startsWith("never-")) {
            assertThat(parse(Files.readString(folder.resolve("source.txt"))).drafts())
                    .isEmpty();
        }
    }

    @Test
    void anArticleInALanguageWithoutRulesGivesNoDrafts() {
        Parsed parsed = parse(
                "Rapport\n\nLe ministre a dit que la loi sera votée mardi et que le texte est prêt depuis des mois.");
        assertThat(parsed.drafts()).isEmpty();
    }

    private static Parsed parse(String source) {
        Page page = new Page(null, source.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", null);
        Parsed parsed = new ImportPipeline().parse(page);
        assertThat(parsed).isNotNull();
        return parsed;
    }

    private static ObjectNode json(Parsed parsed) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode claims = json.putArray("claims");
        for (ClaimDraft draft : parsed.drafts()) {
            ObjectNode claim = claims.addObject();
            claim.put("summary", draft.summary());
            claim.put("clause", draft.clause());
            claim.put("claimant", draft.claimant());
            if (!draft.claimantRole().isEmpty()) {
                claim.put("role", draft.claimantRole());
            }
            if (draft.anonymous()) {
                claim.put("anonymous", true);
            }
            claim.put("kind", draft.kind().code());
            claim.put("certainty", draft.certainty().code());
            if (draft.due() != null) {
                claim.put(
                        "due",
                        draft.due().words() + ": " + draft.due().from() + ".."
                                + draft.due().to());
            }
            if (!draft.condition().isEmpty()) {
                claim.put("condition", draft.condition());
            }
            claim.put("rules", String.join(" ", draft.rules()));
        }
        ArrayNode statements = json.putArray("statements");
        List<Statement> found = parsed.statements();
        for (Statement statement : found) {
            ObjectNode one = statements.addObject();
            one.put("said", parsed.article().text().substring(statement.start(), statement.end()));
            one.put("speaker", statement.speaker());
            one.put("cue", statement.cue());
            one.put("direct", statement.direct());
            if (statement.anonymous()) {
                one.put("anonymous", true);
            }
        }
        return json;
    }
}
