package org.outturn.importer.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.language.Tokenizer;

/** Whatever stands in a text, the resolver answers, quickly, and with words that are there. */
class AnyTextTest {
    private static final String[] PIECES = {
        "by",
        "until",
        "before",
        "after",
        "from",
        "to",
        "between",
        "and",
        "or",
        "the",
        "of",
        "in",
        "on",
        "at",
        "a",
        "an",
        "next",
        "last",
        "this",
        "coming",
        "early",
        "mid",
        "late",
        "end",
        "first",
        "second",
        "third",
        "half",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "quarter",
        "decade",
        "day",
        "days",
        "hours",
        "two",
        "twenty",
        "one",
        "Monday",
        "Friday",
        "Sun",
        "March",
        "May",
        "Dec.",
        "2026",
        "1999",
        "30",
        "31",
        "29",
        "02",
        "2",
        "12",
        "14th",
        "21st",
        "10:30",
        "24:00",
        "9.30",
        "a.m.",
        "p.m.",
        "noon",
        "GMT",
        "Moscow",
        "time",
        "Easter",
        "Eid al-Fitr",
        "New Year's Day",
        "Q3",
        "H1",
        "FY2026",
        "2025-26",
        "2025-02-30",
        "30/2/2026",
        "mid-April",
        "2030s",
        "-",
        "–",
        "/",
        ",",
        ".",
        "(",
        ")",
        "'",
        "’26",
        "today",
        "tomorrow",
        "tonight",
        "weekend",
        "summer",
        "fall",
        "fiscal",
        "will",
        "said",
        "was",
        "20261231",
        "99999999",
        "0",
        "0000",
        "9999",
        "thousand",
        "hundred",
        "within",
        "over",
        "ago",
        "since",
        "not",
        "no",
        "later",
        "than",
        "earlier",
        "rest",
        "remainder",
        "couple",
        "few",
        "business"
    };

    @Provide
    Arbitrary<String> timeWords() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 2000)
    void anySequenceOfTimeWordsIsAnswered(@ForAll("timeWords") String text, @ForAll("days") LocalDate day) {
        check(text, day);
    }

    @Property(tries = 500)
    void anyTextIsAnswered(@ForAll String text, @ForAll("days") LocalDate day) {
        check(text, day);
    }

    @Test
    void alongRowOfTimeWordsTakesTimeInProportion() {
        String text = "by the end of the second week of next May from 2 to 3 and two weeks before ".repeat(2000);
        assertThat(found(text, LocalDate.of(2025, 3, 14), new DueWindowResolver()))
                .isNotEmpty();
    }

    @Test
    void aLanguageWithoutRulesGivesNothing() {
        assertThat(new DueWindowResolver()
                        .resolve(
                                "mañana",
                                new Tokenizer().tokens("mañana", 0, 6),
                                Reference.on(LocalDate.of(2025, 3, 14), ZoneId.of("UTC"), "es")))
                .isEmpty();
    }

    private static void check(String text, LocalDate day) {
        for (DueWindowResolver resolver : List.of(new DueWindowResolver(), DueWindowResolver.lookingAhead())) {
            int at = 0;
            for (TimeExpression expression : found(text, day, resolver)) {
                DueWindow window = expression.window();
                assertThat(window.start()).isGreaterThanOrEqualTo(at);
                assertThat(window.end()).isGreaterThan(window.start()).isLessThanOrEqualTo(text.length());
                assertThat(window.words()).isEqualTo(text.substring(window.start(), window.end()));
                assertThat(window.rule()).isNotEmpty();
                at = window.end();
            }
        }
    }

    private static List<TimeExpression> found(String text, LocalDate day, DueWindowResolver resolver) {
        return resolver.resolve(
                text, new Tokenizer().tokens(text, 0, text.length()), Reference.on(day, ZoneId.of("UTC"), "en"));
    }
}
