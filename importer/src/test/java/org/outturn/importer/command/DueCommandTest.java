package org.outturn.importer.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DueCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new DueCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private int pipe(String lines, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    private List<JsonNode> rows() throws IOException {
        ObjectMapper json = new ObjectMapper();
        return out.toString()
                .lines()
                .map(line -> {
                    try {
                        return json.readTree(line);
                    } catch (IOException e) {
                        throw new AssertionError(line, e);
                    }
                })
                .toList();
    }

    @Test
    void aTextOnTheCommandLineGivesOneObject() throws IOException {
        assertThat(run("--reference", "2025-03-14", "The law will be signed by the end of March."))
                .isZero();
        JsonNode row = rows().get(0);
        assertThat(row.get("id").isNull()).isTrue();
        assertThat(row.get("found").toString())
                .isEqualTo("[{\"words\":\"by the end of March\",\"start\":23,\"end\":42,\"from\":\"2025-03-14\","
                        + "\"to\":\"2025-03-31\",\"precision\":\"month\",\"zone\":\"UTC\",\"rule\":\"by-end\"}]");
    }

    @Test
    void offsetsCountCharactersNotHalvesOfThem() throws IOException {
        run("--reference", "2025-03-14", "\uD83D\uDE80\uD83D\uDE80 They launch on Tuesday.");
        JsonNode found = rows().get(0).get("found").get(0);
        assertThat(found.get("words").textValue()).isEqualTo("on Tuesday");
        assertThat(found.get("start").intValue()).isEqualTo(15);
        assertThat(found.get("end").intValue()).isEqualTo(25);
    }

    @Test
    void aTimeOfDayItsZoneAndOtherReadingsAreGiven() throws IOException {
        run("--reference", "2025-03-14", "The call is set for 10 a.m. Moscow time on Tuesday, the pay rise by 2029.");
        JsonNode found = rows().get(0).get("found");
        assertThat(found.get(0).get("at").textValue()).isEqualTo("10:00");
        assertThat(found.get(0).get("zone").textValue()).isEqualTo("Europe/Moscow");
        JsonNode other = found.get(1).get("alternatives").get(0);
        assertThat(other.get("to").textValue()).isEqualTo("2028-12-31");
        assertThat(other.get("rule").textValue()).isEqualTo("by-before-it-begins");
    }

    @Test
    void linesComeBackInOrderAndABadOneHoldsNothingUp() throws IOException {
        int exit = pipe("""
                {"id": "a", "reference": "2025-03-14", "text": "They meet on Tuesday."}
                {"id": "b", "reference": "yesterday", "text": "They meet on Tuesday."}
                not json
                {"id": 7, "text": "They meet on Tuesday."}

                {"id": "c", "reference": "2025-03-14", "text": "Nothing here."}
                """, "-");
        assertThat(exit).isEqualTo(1);
        List<JsonNode> rows = rows();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).get("found")).hasSize(1);
        assertThat(rows.get(1).get("id").textValue()).isEqualTo("b");
        assertThat(rows.get(1).get("error").get("line").intValue()).isEqualTo(2);
        assertThat(rows.get(2).get("id").isNull()).isTrue();
        assertThat(rows.get(2).get("error").get("message").textValue()).isNotBlank();
        assertThat(rows.get(3).get("error").get("message").textValue()).contains("reference");
        assertThat(rows.get(4).get("found")).isEmpty();
    }

    @Test
    void theReferenceOfTheCommandLineServesLinesWithoutOne() throws IOException {
        assertThat(pipe("{\"id\": 1, \"text\": \"They meet on Tuesday.\"}\n", "--reference", "2025-03-14"))
                .isZero();
        assertThat(rows().get(0).get("found").get(0).get("from").textValue()).isEqualTo("2025-03-18");
    }

    @Test
    void germanIsReadWhenAskedFor() throws IOException {
        run("--reference", "2025-03-14", "--language", "de", "Das Werk soll bis Ende März öffnen.");
        assertThat(rows().get(0).get("found").get(0).get("to").textValue()).isEqualTo("2025-03-31");
    }

    @Test
    void wrongArgumentsExitWithTwoAndSayWhatIsWrong() {
        assertThat(run("They meet on Tuesday.")).isEqualTo(2);
        assertThat(err.toString()).contains("--reference");
        assertThat(run("--reference", "14.3.", "Text")).isEqualTo(2);
        assertThat(run("--zone", "Mars", "--reference", "2025-03-14", "Text")).isEqualTo(2);
        assertThat(run("--unknown")).isEqualTo(2);
    }

    @Test
    void helpTeachesWithExamples() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Examples:", "--reference 2025-03-14", "Exit code");
    }
}
