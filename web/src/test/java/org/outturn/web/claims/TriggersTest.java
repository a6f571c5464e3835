package org.outturn.web.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Status;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TriggersTest {
    private final Visitor noor = Visitor.editor();

    /** A claim that is due two weeks after a ruling, and waits for it. */
    private long waitingFor(long ruling, String mine) {
        noor.post(
                "/articles/pasted",
                "text",
                mine + " will pay the miners within two weeks of the ruling, its director Olga Brandt said on Monday.",
                "title",
                mine + " to pay",
                "publishedOn",
                "2024-02-05",
                "url",
                "https://ledger.example/" + mine.replace(' ', '-'),
                "publisher",
                "Ledger");
        long id = QuarkusTransaction.requiringNew()
                .call(() -> Claim.<Claim>find("said like ?1 and review = ?2", mine + "%", Review.PROPOSED)
                        .<Claim>firstResult()
                        .id());
        Newsroom.meanwhile(id, (claim, by, at) -> {
            claim.accept(by, at);
            claim.waitFor(Claim.findById(ruling), "the ruling", by, at);
        });
        return id;
    }

    private static void decide(long claim, Status status) {
        Newsroom.meanwhile(
                claim,
                (decided, by, at) -> decided.changeStatus(
                        SampleClaims.verdict(status, "2025-06-02"), by, LocalDate.of(2025, 6, 3), at));
    }

    @Test
    void whenTheTriggerHasComeTheClockRunsAndTheWindowIsSetWithOneClick() {
        long ruling = Newsroom.accepted();
        long claim = waitingFor(ruling, "Falkner Mine");
        assertThat(noor.page("/claims/" + claim).select(".trigger")).isEmpty();

        decide(ruling, Status.HAPPENED);

        Element trigger = noor.page("/claims/" + claim).selectFirst(".trigger");
        assertThat(trigger.text()).contains("the clock runs: “within two weeks of”");
        assertThat(trigger.select("input[name=dueTo]").val()).isEqualTo("2025-06-16");
        assertThat(noor.page("/claims?trigger=met").select("a[href=/claims/%d]".formatted(claim)))
                .isNotEmpty();
        assertThat(noor.post(
                                "/claims/%d/due-windows".formatted(claim),
                                "seen",
                                trigger.select("input[name=seen]").val(),
                                "dueFrom",
                                trigger.select("input[name=dueFrom]").val(),
                                "dueTo",
                                trigger.select("input[name=dueTo]").val(),
                                "reason",
                                trigger.select("input[name=reason]").val())
                        .statusCode())
                .isEqualTo(303);
        Newsroom.look(claim, found -> assertThat(found.due().orElseThrow().to()).isEqualTo("2025-06-16"));
        assertThat(noor.page("/claims/" + claim).select(".trigger button")).isEmpty();
    }

    @Test
    void whenTheTriggerIsRuledOutTheFormIsFilledInWithVoid() {
        long ruling = Newsroom.accepted();
        long claim = waitingFor(ruling, "Selwyn Mine");
        decide(ruling, Status.WITHDRAWN);

        String address =
                noor.page("/claims/" + claim).select(".trigger a.button").attr("href");
        Document page = noor.page(address.substring(0, address.indexOf('#')));

        assertThat(page.select("input[name=status][checked]").val()).isEqualTo("void");
        assertThat(page.select("textarea#why").text()).contains("It waited for claim " + ruling);
        assertThat(noor.page("/claims?trigger=ruled-out").select("a[href=/claims/%d]".formatted(claim)))
                .isNotEmpty();
    }

    @Test
    void aStaleStepIsNotTaken() {
        long claim = Newsroom.accepted();
        long other = Newsroom.accepted();

        noor.post(
                "/claims/%d/triggers".formatted(claim),
                "seen",
                "999999999",
                "waitsFor",
                String.valueOf(other),
                "reason",
                "x");

        Newsroom.look(claim, found -> assertThat(found.wording().waitsFor()).isEmpty());
        String seen = String.valueOf(Newsroom.look(claim, ClaimPages::lastRevision));
        noor.post(
                "/claims/%d/triggers".formatted(claim), "seen", seen, "waitsFor", String.valueOf(other), "reason", "x");
        Newsroom.look(claim, found -> assertThat(found.wording().waitsFor().map(Claim::id))
                .contains(other));
    }
}
