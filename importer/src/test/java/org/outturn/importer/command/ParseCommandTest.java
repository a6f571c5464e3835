package org.outturn.importer.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ParseCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    private record Run(int exitCode, List<JsonNode> lines, String help) {}

    private static Run run(String... arguments) throws IOException {
        StringWriter out = new StringWriter();
        int exitCode = new CommandLine(new ParseCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            if (line.startsWith("{\"")) {
                lines.add(MAPPER.readTree(line));
            }
        }
        return new Run(exitCode, lines, out.toString());
    }

    @Test
    void oneObjectPerArticleComesOutInTheOrderOfTheInput() throws IOException {
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            input.append(
                    "{\"id\": \"%d\", \"publishedOn\": \"2025-03-14\", \"text\": \"The port will close the bridge on Tuesday.\"}%n"
                            .formatted(i));
        }
        Path file = Files.writeString(folder.resolve("archive.jsonl"), input);
        Run run = run(file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(200);
        assertThat(run.lines().get(137).get("id").asText()).isEqualTo("137");
        assertThat(run.lines().get(137).at("/claims/0/due/from").asText()).isEqualTo("2025-03-18");
    }

    @Test
    void aBadLineGivesItsErrorInItsPlaceAndTheRestGoesOn() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), """
                {"id": "1", "text": "Nothing happened."}
                {"id": "2", "text":
                {"id": "3", "publishedOn": "someday", "text": "Nothing happened."}
                {"id": "4"}
                {"id": "5", "text": "Nothing happened."}
                """);
        Run run = run(file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).hasSize(5);
        assertThat(run.lines().get(1).at("/error/line").asInt()).isEqualTo(2);
        assertThat(run.lines().get(2).at("/error/message").asText()).contains("someday");
        assertThat(run.lines().get(3).at("/error/message").asText()).contains("neither text nor html");
        assertThat(run.lines().get(4).get("id").asText()).isEqualTo("5");
    }

    @Test
    void offsetsCountCodePointsAndAGivenTextComesBackUnchanged() throws IOException {
        String text = "\ud83d\ude00 News.\n\n The port will close the bridge on Tuesday.";
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                MAPPER.writeValueAsString(MAPPER.createObjectNode()
                        .put("id", "1")
                        .put("publishedOn", "2025-03-14")
                        .put("text", text)));
        JsonNode line = run("--statements", file.toString()).lines().get(0);
        assertThat(line.get("text").asText()).isEqualTo(text);
        JsonNode claim = line.at("/claims/0");
        int start = text.offsetByCodePoints(0, claim.get("start").asInt());
        int end = text.offsetByCodePoints(0, claim.get("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(claim.get("sentence").asText());
        assertThat(line.has("statements")).isTrue();
    }

    @Test
    void aFileThatIsNotThereIsAnErrorAndNotTheEnd() throws IOException {
        Path there = Files.writeString(
                folder.resolve("a.txt"), "Title\n\nMarch 14, 2025\n\nThe port will close the bridge on Tuesday.\n");
        Run run = run(folder.resolve("gone.txt").toString(), there.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines().get(0).at("/error/message").asText()).isEqualTo("There is no such file");
        assertThat(run.lines().get(1).get("publishedOn").asText()).isEqualTo("2025-03-14");
    }

    @Test
    void wrongArgumentsEndWithTwo() throws IOException {
        assertThat(run("--published", "someday", "a.txt").exitCode()).isEqualTo(2);
        assertThat(run().exitCode()).isEqualTo(2);
    }

    @Test
    void helpTeachesWithExamples() throws IOException {
        assertThat(run("--help").help()).contains("Examples:").contains("outturn-importer parse article.html");
    }
}
