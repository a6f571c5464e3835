package org.outturn.importer.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.outturn.importer.match.SameClaimResult.Relation;

class SameClaimTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 12);
    private static final String BRIDGE = "Paula Reyes will open Lantern Bridge in Orva on 12 May.";

    private static KnownClaim claim(String id, String sentence, LocalDate due, String kind) {
        return new KnownClaim(
                id, LocalDate.of(2024, 3, 4), sentence, "Paula Reyes", kind, due, due, sentence, "", "", "en");
    }

    private static SameClaimResult against(KnownClaim draft, String certainty) {
        ClaimMatcher matcher = new ClaimMatcher();
        matcher.add(claim("known", BRIDGE, MAY, "schedule"));
        return matcher.same(draft, certainty, id -> "eos5");
    }

    @Test
    void theSameWordsAgainRepeatTheClaim() {
        SameClaimResult result = against(claim("", BRIDGE, MAY, "schedule"), "eos5");
        assertThat(result.relation()).isEqualTo(Relation.REPEATS);
        assertThat(result.claim()).isEqualTo("known");
        assertThat(result.score()).isGreaterThan(0.9);
    }

    @Test
    void anotherDayMovesTheDate() {
        SameClaimResult result = against(claim("", BRIDGE, MAY.plusDays(40), "schedule"), "eos5");
        assertThat(result.relation()).isEqualTo(Relation.MOVES_THE_DATE);
        assertThat(result.reasons()).contains("due 40 days later");
    }

    @Test
    void aWeakerWordChangesTheCertainty() {
        assertThat(against(claim("", BRIDGE, MAY, "schedule"), "eos3").relation())
                .isEqualTo(Relation.CHANGES_THE_CERTAINTY);
    }

    @Test
    void aDenialIsAnotherClaim() {
        KnownClaim denial = claim("", "Paula Reyes will not open Lantern Bridge in Orva on 12 May.", MAY, "denial");
        assertThat(against(denial, "eos5").relation()).isEqualTo(Relation.NEW);
    }

    @Test
    void anotherBridgeOfTheSameNamesIsNeverSure() {
        SameClaimResult result =
                against(claim("", BRIDGE.replace("Lantern Bridge", "Pewter Bridge"), MAY, "schedule"), "eos5");
        assertThat(result.score()).isLessThan(0.8);
        assertThat(result.reasons()).contains("each has a name that the other has not");
    }

    @Test
    void aClaimIsNotComparedWithItself() {
        assertThat(against(claim("known", BRIDGE, MAY, "schedule"), "eos5").relation())
                .isEqualTo(Relation.NEW);
    }

    @Test
    void anotherPlaceIsAnotherClaim() {
        KnownClaim other = claim("", "Egon Pichler will close the swimming baths of Dornfeld.", MAY, "schedule");
        assertThat(against(other, "eos5").relation()).isEqualTo(Relation.NEW);
    }
}
