package org.outturn.importer.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Precision;
import org.outturn.importer.language.Tokenizer;

class DueWindowResolverTest {
    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 14);
    private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");
    private static final Reference REFERENCE = Reference.on(FRIDAY, ZONE, "en");

    private static List<TimeExpression> found(String text, Reference reference, Tense governing) {
        return new DueWindowResolver()
                .resolve(text, new Tokenizer().tokens(text, 0, text.length()), reference, governing);
    }

    private static TimeExpression only(String text) {
        List<TimeExpression> found = found(text, REFERENCE, Tense.UNKNOWN);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void aWindowCarriesItsWordsOffsetsPrecisionZoneAndRule() {
        DueWindow window = only("The law will be signed by the end of March.").window();
        assertThat(window)
                .isEqualTo(new DueWindow(
                        FRIDAY,
                        LocalDate.of(2025, 3, 31),
                        null,
                        Precision.MONTH,
                        ZONE,
                        "by the end of March",
                        23,
                        42,
                        "by-end"));
    }

    @Test
    void offsetsPointIntoTheWholeTextWhenASentenceOfItIsResolved() {
        String text = "It rained. They will meet on Tuesday.";
        List<TimeExpression> found =
                new DueWindowResolver().resolve(text, new Tokenizer().tokens(text, 11, text.length()), REFERENCE);
        assertThat(found.get(0).window().start()).isEqualTo(text.indexOf("on Tuesday"));
    }

    @Test
    void theVerbBesideAWeekdayDecidesItsSide() {
        TimeExpression said = only("He said so on Thursday.");
        assertThat(said.window().to()).isEqualTo(LocalDate.of(2025, 3, 13));
        assertThat(said.tense()).isEqualTo(Tense.PAST);
        assertThat(said.canBeDue()).isFalse();
        TimeExpression will = only("They will meet on Thursday.");
        assertThat(will.window().to()).isEqualTo(LocalDate.of(2025, 3, 20));
        assertThat(will.tense()).isEqualTo(Tense.FUTURE);
        assertThat(will.canBeDue()).isTrue();
    }

    @Test
    void withoutATellTaleVerbAnOpenExpressionLooksAheadAndSaysSo() {
        TimeExpression open = only("A meeting on Thursday.");
        assertThat(open.window().to()).isEqualTo(LocalDate.of(2025, 3, 20));
        assertThat(open.tense()).isEqualTo(Tense.UNKNOWN);
        assertThat(open.canBeDue()).isTrue();
    }

    @Test
    void aTenseThatTheCallerKnowsHolds() {
        assertThat(found("A meeting on Thursday.", REFERENCE, Tense.PAST)
                        .get(0)
                        .window()
                        .to())
                .isEqualTo(LocalDate.of(2025, 3, 13));
        assertThat(found("He said so on Thursday.", REFERENCE, Tense.FUTURE)
                        .get(0)
                        .window()
                        .to())
                .isEqualTo(LocalDate.of(2025, 3, 20));
    }

    @Test
    void whatEndsBeforePublicationCannotBeDue() {
        assertThat(only("The 2019 plan will be kept.").canBeDue()).isFalse();
    }

    @Test
    void arguableWordsOfferTheirOtherReading() {
        TimeExpression by = only("Wages will rise by 2029.");
        assertThat(by.window().rule()).isEqualTo("by");
        assertThat(by.window().to()).isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(by.alternatives()).singleElement().satisfies(other -> {
            assertThat(other.rule()).isEqualTo("by-before-it-begins");
            assertThat(other.to()).isEqualTo(LocalDate.of(2028, 12, 31));
            assertThat(other.words()).isEqualTo("by 2029");
        });
        assertThat(only("They will meet on April 2.").alternatives()).isEmpty();
    }

    @Test
    void hoursCountFromTheTimeOfSayingWhenItIsKnown() {
        Reference evening = new Reference(FRIDAY, ZONE, LocalTime.of(22, 30), "en");
        DueWindow answer = found("Hamas must answer within 24 hours.", evening, Tense.UNKNOWN)
                .get(0)
                .window();
        assertThat(answer.to()).isEqualTo(LocalDate.of(2025, 3, 15));
        assertThat(answer.at()).isEqualTo(LocalTime.of(22, 30));
        DueWindow start = found("It will start in three hours.", evening, Tense.UNKNOWN)
                .get(0)
                .window();
        assertThat(start.from()).isEqualTo(LocalDate.of(2025, 3, 15));
        assertThat(start.at()).isEqualTo(LocalTime.of(1, 30));
    }

    @Test
    void thePublishersZoneHoldsUnlessTheWordsNameOne() {
        assertThat(only("The call begins at 9 a.m.").window().zone()).isEqualTo(ZONE);
        assertThat(only("The call begins at 9 a.m. ET.").window().zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void whatOnlyPlacesAThingInTheStoryCannotBeDue() {
        assertThat(only("He is now expected to win.").canBeDue()).isFalse();
    }

    @Test
    void lookingAheadIgnoresThePastTense() {
        String text = "Where were you on Monday?";
        DueWindow window = DueWindowResolver.lookingAhead()
                .resolve(text, new Tokenizer().tokens(text, 0, text.length()), REFERENCE)
                .get(0)
                .window();
        assertThat(window.from()).isEqualTo(LocalDate.of(2025, 3, 17));
    }
}
