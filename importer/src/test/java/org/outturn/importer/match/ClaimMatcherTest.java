package org.outturn.importer.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.outturn.importer.language.Language;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.HandedIn;

class ClaimMatcherTest {
    private static final LocalDate DUE = LocalDate.of(2024, 5, 12);
    private static final String REPORT =
            "Lantern Bridge over the Orva opened to traffic on Sunday, as Paula Reyes had announced.";

    private static KnownClaim claim() {
        String sentence = "Lantern Bridge over the Orva will open to traffic on 12 May, Paula Reyes said.";
        return new KnownClaim(
                "c",
                LocalDate.of(2024, 3, 4),
                sentence,
                "Paula Reyes",
                "schedule",
                DUE,
                DUE,
                sentence,
                "",
                sentence,
                "en");
    }

    private static TaggedText article(String text, LocalDate day) {
        return Objects.requireNonNull(Language.find("en"))
                .tag(new ArticleReader().read(new HandedIn(text, "Bridge", null, day, "", "en")));
    }

    @Test
    void aReportOfTheOutcomeIsProposedOnce() {
        ClaimMatcher matcher = new ClaimMatcher();
        matcher.add(claim());
        List<Proposal> first = matcher.proposals(article(REPORT, DUE.plusDays(1)));
        assertThat(first).singleElement().extracting(Proposal::bearing).isEqualTo(Bearing.HAPPENED);
        assertThat(matcher.proposals(article(REPORT, DUE.plusDays(1)))).isEmpty();
    }

    @Test
    void aClaimThatIsNoLongerOpenIsNotProposed() {
        ClaimMatcher matcher = new ClaimMatcher();
        matcher.add(claim());
        matcher.remove("c");
        assertThat(matcher.proposals(article(REPORT, DUE.plusDays(1)))).isEmpty();
    }

    @Test
    void aClaimThatWasKeptIsComparedAsTheOneThatWasRead() {
        ClaimMatcher reading = new ClaimMatcher();
        reading.add(claim());
        String slots = reading.slots("c").orElseThrow();
        ClaimMatcher keeping = new ClaimMatcher();
        // others before it, so that its terms bear other numbers there
        keeping.add(new KnownClaim(
                "d",
                DUE,
                "The Orva ferry will stop in June.",
                "Ann Lee",
                "denial",
                null,
                null,
                "",
                "Ferry",
                "The ferry.",
                "en"));
        keeping.add(new KeptClaim("c", LocalDate.of(2024, 3, 4), "schedule", DUE, DUE, "en", slots));

        assertThat(keeping.slots("c"))
                .hasValueSatisfying(again -> assertThat(sorted(again)).isEqualTo(sorted(slots)));
        assertThat(keeping.proposals(article(REPORT, DUE.plusDays(1))))
                .singleElement()
                .isEqualTo(reading.proposals(article(REPORT, DUE.plusDays(1))).get(0));
        assertThat(keeping.slots("e")).isEmpty();
        assertThatThrownBy(() -> keeping.add(
                        new KeptClaim("c", DUE, "schedule", DUE, DUE, "en", slots.substring(0, slots.length() - 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ClaimMatcher.fingerprint("en")).isNotZero();
        assertThat(ClaimMatcher.fingerprint("de")).isZero();
    }

    private static List<List<String>> sorted(String slots) {
        return Arrays.stream(slots.split("\t", -1))
                .map(field -> Arrays.stream(field.split(" ")).sorted().toList())
                .toList();
    }

    @Test
    void anArticleBeforeTheAnnouncementBearsOnNothing() {
        ClaimMatcher matcher = new ClaimMatcher();
        matcher.add(claim());
        assertThat(matcher.proposals(article(REPORT, LocalDate.of(2024, 3, 3)))).isEmpty();
    }

    @Test
    void aDelayFitsOnlyTheWindowThatItLeadsFrom() {
        assertThat(Delays.fits(61, DUE, DUE, LocalDate.of(2024, 7, 15))).isTrue();
        assertThat(Delays.fits(14, DUE, DUE, LocalDate.of(2024, 7, 15))).isFalse();
    }

    @Provide
    Arbitrary<String> newslike() {
        return Arbitraries.of(
                        "Lantern Bridge",
                        "Orva",
                        "opened",
                        "on Sunday",
                        "not",
                        "until June",
                        "two months after",
                        "\"",
                        ".",
                        "\n\n",
                        ",",
                        "12",
                        "Reyes",
                        "\u00e9",
                        "\ud83d\ude80",
                        "only half")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 200)
    void whateverTheTextTheSentenceStandsAtItsOffsets(@ForAll("newslike") String text) {
        ClaimMatcher matcher = new ClaimMatcher();
        matcher.add(claim());
        TaggedText article = article(text, DUE.plusDays(1));
        assertThat(matcher.proposals(article)).allSatisfy(proposal -> {
            assertThat(article.text().substring(proposal.start(), proposal.end()))
                    .isEqualTo(proposal.sentence());
            assertThat(proposal.score()).isBetween(0.0, 1.0);
        });
    }
}
