package org.outturn.importer.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": 7, \"text\": \"They meet.\", \"tags\": [\"a\", [true, false, null], {}]}",
                "{\"big\": 123456789012345678901234567890, \"less\": -3, \"part\": 2.5}",
                "{\"twice\": 1, \"twice\": 2}",
                "{\"text\": \"\\ud83d\\ude00 \\u00e9\"} and more",
                "[]",
                "\"words\"",
                "null",
                "",
            })
    void aLineIsReadAsAnObjectMapperReadsIt(String line) throws JsonProcessingException {
        assertThat(JsonLine.read(line).toString())
                .isEqualTo(new ObjectMapper().readTree(line).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": ", "{id: 1}", "[1, 2", "{\"a\": [1}", "nonsense"})
    void aLineThatIsNoJsonIsRefused(String line) {
        assertThatThrownBy(() -> JsonLine.read(line)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void deepNestingIsRefusedByTheParser() {
        assertThatThrownBy(() -> JsonLine.read("[".repeat(100_000))).isInstanceOf(JsonProcessingException.class);
    }
}
