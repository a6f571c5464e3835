package org.outturn.importer.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Precision;

class EventClockTest {
    static Stream<Arguments> rules() {
        return Stream.of("en", "de").flatMap(language -> EventClock.rules(language).stream()
                .map(rule -> Arguments.of(language, rule.name(), rule)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rules")
    void eachRuleReadsItsExampleAndNotItsNegative(String language, String name, EventClock.Rule rule) {
        List<String> parts =
                Stream.of(rule.example().split("\\|")).map(String::strip).toList();
        assertThat(EventClock.start(parts.get(1), LocalDate.parse(parts.get(0)), language))
                .hasValueSatisfying(window -> {
                    assertThat(window.from() + ".." + window.to()).isEqualTo(parts.get(2));
                    assertThat(window.rule()).isEqualTo(name);
                    assertThat(parts.get(1).substring(window.start(), window.end()))
                            .isEqualTo(window.words());
                });
        assertThat(rule.words().matcher(rule.never()).find()).isFalse();
    }

    static Stream<EventClock.Rule> rulesAfterWindow() {
        return EventClock.rulesAfterWindow("en").stream();
    }

    @ParameterizedTest
    @MethodSource("rulesAfterWindow")
    void eachRuleMovesTheWindowBeforeIt(EventClock.Rule rule) {
        List<String> parts =
                Stream.of(rule.example().split("\\|")).map(String::strip).toList();
        assertThat(EventClock.after(parts.get(1), window(parts.get(0)), "en")).hasValueSatisfying(window -> {
            assertThat(window.from() + ".." + window.to()).isEqualTo(parts.get(2));
            assertThat(window.rule()).isEqualTo(rule.name());
            assertThat(parts.get(1).substring(window.start(), window.end())).isEqualTo(window.words());
        });
        assertThat(rule.words().matcher(rule.never()).find()).isFalse();
    }

    @Test
    void aWindowWithoutAnEndIsNotCountedFrom() {
        DueWindow open = window("2025-06-02..");
        assertThat(EventClock.after("two years later", open, "en")).isEmpty();
        assertThat(EventClock.after("two years later", window("2025-06-02..2025-06-02"), "de"))
                .isEmpty();
    }

    private static DueWindow window(String days) {
        int dots = days.indexOf("..");
        String to = days.substring(dots + 2);
        return new DueWindow(
                LocalDate.parse(days.substring(0, dots)),
                to.isEmpty() ? null : LocalDate.parse(to),
                null,
                Precision.DAY,
                ZoneId.of("UTC"),
                days,
                0,
                days.length(),
                "month");
    }

    @Test
    void aSentenceWithoutALengthOfTimeStartsNoClock() {
        assertThat(EventClock.start("They will meet once the envoy has reported.", LocalDate.of(2025, 6, 2), "en"))
                .isEmpty();
        assertThat(EventClock.start("Within two weeks of the vote.", LocalDate.of(2025, 6, 2), "../en"))
                .isEmpty();
    }
}
