package org.outturn.importer.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

class LinkCommandTest {
    private static final Path THREADS = Path.of("src/test/resources/threads");

    private final StringWriter out = new StringWriter();
    private int exitCode;

    private List<JsonNode> link(String lines) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        out.getBuffer().setLength(0);
        try {
            exitCode = new CommandLine(new LinkCommand())
                    .setOut(new PrintWriter(out))
                    .execute("-");
        } finally {
            System.setIn(before);
        }
        ObjectMapper json = new ObjectMapper();
        return out.toString()
                .lines()
                .map(line -> {
                    try {
                        return json.readTree(line);
                    } catch (IOException e) {
                        throw new UncheckedIOException(line, e);
                    }
                })
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyThreadGivesItsProposals() throws IOException {
        List<Path> threads;
        try (Stream<Path> files = Files.list(THREADS)) {
            threads = files.sorted().toList();
        }
        assertThat(threads).hasSizeGreaterThanOrEqualTo(20);
        return threads.stream()
                .map(thread -> DynamicTest.dynamicTest(thread.getFileName().toString(), () -> {
                    String lines = Files.readString(thread.resolve("lines.jsonl"));
                    List<String> found = link(lines).stream()
                            .map(row -> "%s %s %s: %s"
                                    .formatted(
                                            row.get("claim").asText(),
                                            row.get("article").asText(),
                                            row.get("bearing").asText(),
                                            row.get("sentence").asText()))
                            .toList();
                    assertThat(found).isEqualTo(Files.readAllLines(thread.resolve("expected.txt")));
                    assertThat(exitCode).isZero();
                }));
    }

    @Test
    void everyProposalQuotesItsArticleAndGivesReasons() throws IOException {
        String lines = Files.readString(THREADS.resolve("happened-on-the-day/lines.jsonl"));
        List<JsonNode> rows = link(lines);
        assertThat(rows).isNotEmpty();
        assertThat(rows).allSatisfy(row -> {
            assertThat(lines).contains(row.get("sentence").asText());
            assertThat(row.get("score").asDouble()).isBetween(0.0, 1.0);
            assertThat(row.get("reasons")).isNotEmpty();
        });
    }

    @Test
    void aBadLineGivesAnErrorInItsPlaceAndTheRestGoesOn() throws IOException {
        String good = Files.readString(THREADS.resolve("happened-on-the-day/lines.jsonl"));
        List<JsonNode> rows = link("{\"type\": \"claim\", \"id\": \"x\"}\nnonsense\n[]\n"
                + "{\"type\": \"article\", \"id\": \"y\", \"text\": \"Words.\", \"publishedOn\": \"yesterday\"}\n"
                + good);
        assertThat(rows.subList(0, 4))
                .allSatisfy(row -> assertThat(row.at("/error/message").asText()).isNotEmpty());
        assertThat(rows.get(0).get("id").asText()).isEqualTo("x");
        assertThat(rows.get(3).at("/error/line").asInt()).isEqualTo(4);
        assertThat(rows).hasSizeGreaterThan(4);
        assertThat(exitCode).isEqualTo(1);
    }
}
