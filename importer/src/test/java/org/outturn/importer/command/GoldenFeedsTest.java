package org.outturn.importer.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * Each file under {@code feeds/} is named after a phenomenon, and beside it lies what the command line must write
 * about it ({@code .json}). With {@code -Dsnap} the expected files are written anew.
 */
class GoldenFeedsTest {
    private static final Path FEEDS = Path.of("src/test/resources/feeds");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Stream<Path> phenomena() throws IOException {
        try (Stream<Path> files = Files.list(FEEDS)) {
            return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("phenomena")
    void readsTheFeedAsExpected(Path file) throws IOException {
        StringWriter out = new StringWriter();
        CommandLine line = ImporterCommand.line();
        line.setOut(new PrintWriter(out));
        line.execute("feed", "--url", "https://feed.example/feeds/all.xml", file.toString());

        ObjectNode shown = (ObjectNode) JSON.readTree(out.toString());
        shown.put("file", file.getFileName().toString());
        String found = JSON.writeValueAsString(shown) + "\n";
        String name = file.getFileName().toString();
        Path expected = file.resolveSibling(name.substring(0, name.indexOf('.')) + ".json");
        if (System.getProperty("snap") != null) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }
}
