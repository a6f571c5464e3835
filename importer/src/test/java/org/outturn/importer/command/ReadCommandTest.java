package org.outturn.importer.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReadCommandTest {
    private static final String PAGE =
            "<h1>Pier to close</h1><p>The harbour board will close the pier on 1 June, it said.</p>";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... files) {
        List<String> arguments = new ArrayList<>(List.of("read"));
        for (Object file : files) {
            arguments.add(file.toString());
        }
        CommandLine line = ImporterCommand.line();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments.toArray(String[]::new));
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().split("\n")) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    void oneLinePerFileInTheOrderOfTheFilesAlsoForThoseThatAreBad() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), PAGE);
        Path picture = Files.write(folder.resolve("b.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        Path zipped = folder.resolve("c.html.gz");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(zipped, bytes.toByteArray());
        Path torn = Files.write(folder.resolve("d.html.gz"), new byte[] {1, 2, 3});
        Path missing = folder.resolve("e.html");

        assertThat(run(page, picture, zipped, torn, missing, folder)).isEqualTo(1);

        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0).path("title").asText()).isEqualTo("Pier to close");
        assertThat(lines.get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "file",
                        "title",
                        "authors",
                        "publishedAt",
                        "publishedOn",
                        "language",
                        "url",
                        "publisher",
                        "text");
        assertThat(lines.get(0).path("text").asText()).startsWith("The harbour board");
        assertThat(lines.get(1).path("error").path("message").asText()).contains("PNG picture");
        assertThat(lines.get(2).path("title").asText()).isEqualTo("Pier to close");
        assertThat(lines.get(3).path("error").path("message").asText()).isEqualTo("The file is not a whole gzip file");
        assertThat(lines.get(4).path("error").path("message").asText()).isEqualTo("There is no such file");
        assertThat(lines.get(5).path("error").path("message").asText()).isEqualTo("This is a directory, not a file");
    }

    @Test
    void allWellGivesZero() throws IOException {
        assertThat(run(Files.writeString(folder.resolve("a.html"), PAGE))).isZero();
    }

    @Test
    void wrongArgumentsGiveTwoAndSayWhy() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("FILE");
        assertThat(run("--unknown")).isEqualTo(2);
    }

    @Test
    void aSwollenGzipIsRefusedWithoutBeingHeld() throws IOException {
        Path bomb = folder.resolve("bomb.html.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] block = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                gzip.write(block);
            }
        }
        assertThat(run(bomb)).isEqualTo(1);
        assertThat(lines().get(0).path("error").path("message").asText()).isEqualTo("The page is larger than 16 MB");
    }

    @Test
    void helpTeachesWithExamples() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Examples:", "saved/*.html.gz", "Exit code");
    }
}
