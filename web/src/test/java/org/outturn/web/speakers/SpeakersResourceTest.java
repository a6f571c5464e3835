package org.outturn.web.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Status;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.source.Speaker;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SpeakersResourceTest {
    private final Visitor noor = Visitor.editor();

    private static long speaker(String name, long... claims) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Speaker speaker = Speaker.named(name, "mayor", Instant.now());
            for (long id : claims) {
                Claim claim = Claim.findById(id);
                claim.revise(
                        claim.wording().withSpeaker(Optional.of(speaker)),
                        "said so",
                        SampleClaims.editor("Jonas Thiel"),
                        Instant.now());
            }
            return speaker.id();
        });
    }

    @Test
    void aSpeakersRecordCountsWhatBecameOfTheClaims() {
        long happened = Newsroom.accepted();
        Newsroom.meanwhile(
                happened,
                (claim, by, at) -> claim.changeStatus(
                        SampleClaims.verdict(Status.HAPPENED, "2025-06-01"),
                        by,
                        java.time.LocalDate.of(2025, 6, 2),
                        at));
        long id = speaker("Mayor " + UUID.randomUUID(), happened, Newsroom.accepted());

        Document page = noor.page("/speakers/" + id);
        assertThat(page.select("#outcomes").text()).isEqualTo("What became of 2 claims");
        assertThat(page.select("section[aria-labelledby=figures]").text()).contains("1 of 1 decided");
        assertThat(page.select("section[aria-labelledby=curve] table tbody tr")).isNotEmpty();
    }

    @Test
    void twoSpellingsOfOneSpeakerAreMergedAndTheirClaimsGoAlong() {
        String name = "Anna " + UUID.randomUUID();
        long claim = Newsroom.accepted();
        long twin = speaker(name + " jr", claim);
        long real = speaker(name);

        assertThat(noor.post("/speakers/" + twin + "/merges", "into", name).header("Location"))
                .endsWith("/speakers/" + real);
        long speakerNow = Newsroom.look(
                claim, found -> found.wording().speaker().orElseThrow().id());
        assertThat(speakerNow).isEqualTo(real);
        assertThat(noor.get("/speakers/" + twin).header("Location")).endsWith("/speakers/" + real);
        assertThat(noor.page("/speakers/" + real).text()).contains("also known as " + name + " jr");
    }

    @Test
    void aNameThatBelongsToAnotherIsRefusedWithTheReason() {
        String name = "Berta " + UUID.randomUUID();
        speaker(name);
        long other = speaker("Carla " + UUID.randomUUID());
        Document page = Visitor.document(noor.post("/speakers/" + other + "/aliases", "alias", name), 422);
        assertThat(page.select("#alias-error").text()).contains("merge the two instead");
        Document nobody = Visitor.document(noor.post("/speakers/" + other + "/merges", "into", "nobody at all"), 422);
        assertThat(nobody.select("#into-error").text()).contains("no speaker of this name");
    }

    @Test
    void theDirectoryIsSearchedByPartOfAName() {
        String name = "Dora " + UUID.randomUUID();
        speaker(name);
        assertThat(noor.page("/speakers?words=" + name.substring(5))
                        .select("tbody th")
                        .eachText())
                .containsExactly(name);
        assertThat(noor.get("/speakers?foo=1").statusCode()).isEqualTo(400);
    }
}
