package org.outturn.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimFilterReaderTest {
    private static ClaimFilterReader.Read read(String... pairs) {
        Map<String, List<String>> given = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            given.computeIfAbsent(pairs[i], name -> new java.util.ArrayList<>()).add(pairs[i + 1]);
        }
        return ClaimFilterReader.read(given, List.of());
    }

    @Test
    void withoutParametersOnlyAcceptedClaimsSoonestDueFirst() {
        ClaimFilterReader.Read read = read();
        assertThat(read.filter()).isEqualTo(ClaimFilter.ACCEPTED);
        assertThat(read.page()).isEqualTo(ClaimPage.FIRST);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void valuesMayBeRepeatedOrSeparatedByCommas() {
        assertThat(read("status", "happened,partly", "status", "void").filter().status())
                .containsExactlyInAnyOrder(Status.HAPPENED, Status.PARTLY, Status.VOID);
        assertThat(read("review", "any").filter().review()).isEmpty();
    }

    @Test
    void emptyValuesCountAsNotGivenAsFormsSendThem() {
        assertThat(read("status", "", "words", " ", "dueFrom", "").filter()).isEqualTo(ClaimFilter.ACCEPTED);
    }

    @Test
    void anUnknownParameterIsAProblemThatNamesTheKnownOnesEvenWhenItIsEmpty() {
        assertThat(read("stauts", "").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.name()).isEqualTo("stauts");
            assertThat(problem.allowed()).contains("status", "words", "sort");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "status, done",
        "timing, soon",
        "kind, promise",
        "certainty, eos9",
        "review, seen",
        "speaker, x",
        "speaker, -1",
        "source, 0",
        "dueFrom, 2025-13-01",
        "dueTo, tomorrow",
        "sort, due_date",
        "limit, 0",
        "limit, 501",
        "limit, many",
        "after, xyz",
        "before, AAAA",
        "evidence, some",
        "withoutCriteria, yes",
        "withoutOwner, 1",
        "snoozed, maybe",
        "follower, me",
        "knownFrom, May",
        "knownTo, 2025-02-30",
        "tag, a tag that is far too long to be the name of any topic",
        "dueFrom, +999999999-01-01"
    })
    void nonsenseIsAProblemThatNamesTheParameter(String name, String value) {
        assertThat(read(name, value).problems())
                .extracting(ParameterProblem::name)
                .contains(name);
    }

    @Test
    void aCursorBelongsToItsSort() {
        String cursor = new ClaimPage.Place("2025-06-30", 7).cursor(ClaimSort.DUE);
        assertThat(read("after", cursor).page().after()).contains(new ClaimPage.Place("2025-06-30", 7));
        assertThat(read("after", cursor, "sort", "-announced").problems())
                .extracting(ParameterProblem::name)
                .containsExactly("after");
        assertThat(read("after", cursor, "before", cursor).problems()).isNotEmpty();
    }

    @Test
    void tagsAreReadAsTheyAreWritten() {
        assertThat(read("tag", "Budget,  Night   Buses", "tag", "ferry")
                        .filter()
                        .tags())
                .containsExactlyInAnyOrder("budget", "night buses", "ferry");
        assertThat(read("snoozed", "false").filter().snoozed()).contains(false);
        assertThat(read().filter().snoozed()).isEmpty();
        assertThat(read("knownFrom", "2025-06-02", "knownTo", "2025-06-01").problems())
                .extracting(ParameterProblem::name)
                .containsExactly("knownTo");
    }

    @Test
    void aRangeThatIsTurnedRoundIsAProblem() {
        assertThat(read("dueFrom", "2025-06-30", "dueTo", "2025-06-01").problems())
                .extracting(ParameterProblem::name)
                .containsExactly("dueTo");
        assertThat(read("dueFrom", "2025-06-01").filter().dueFrom()).contains(LocalDate.of(2025, 6, 1));
    }
}
