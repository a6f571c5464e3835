package org.outturn.web.matches;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceState;
import org.outturn.core.claim.Origin;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.Verdict;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MatchesTest {
    @Inject
    MatchConfig config;

    private final Visitor noor = Visitor.editor();

    private void paste(String day, String title, String text, String address) {
        Response added = noor.post(
                "/articles/pasted",
                "text",
                text,
                "title",
                title,
                "publishedOn",
                day,
                "url",
                address,
                "publisher",
                "Orva Gazette");
        assertThat(added.statusCode()).isEqualTo(303);
    }

    /** The claim that the desk follows after an article about a bridge of this name. */
    private long announced(String bridge) {
        paste(
                "2024-03-04",
                bridge + " nearly ready",
                bridge + " over the Orva will open to traffic on 12 May, city engineer Paula Reyes said on Monday.\n\n"
                        + "The old crossing at Orva Mill has been closed since the flood. Reyes praised the welders.",
                "https://www.orva-gazette.example/" + bridge.replace(' ', '-') + "-1");
        long id = QuarkusTransaction.requiringNew()
                .call(() -> Claim.<Claim>find("said like ?1 and review = ?2", bridge + "%", Review.PROPOSED)
                        .<Claim>firstResult()
                        .id());
        Newsroom.meanwhile(id, (claim, by, at) -> claim.accept(by, at));
        return id;
    }

    private void opened(String bridge, String page) {
        paste(
                "2024-05-13",
                bridge + " open",
                bridge
                        + " over the Orva opened to traffic on Sunday, as Paula Reyes had announced. The first cars crossed at nine.",
                "https://www.orva-gazette.example/" + bridge.replace(' ', '-') + page);
    }

    private static List<Evidence> evidence(long claim) {
        return QuarkusTransaction.requiringNew().call(() -> Evidence.list("claim.id = ?1 order by id", claim));
    }

    @Test
    void whatAClaimIsComparedByIsKeptForTheNextStart() {
        String claim = String.valueOf(announced("Kestrel Bridge"));
        opened("Kestrel Bridge", "-2");
        String change = "update claim_slots set %s where claim_id = " + claim;

        String kept = slots(claim).orElseThrow();
        assertThat(kept).contains("kestrel");
        run(change.formatted("slots = ''"));
        assertThat(slots(claim)).as("a start reads what was kept").isEmpty();
        run(change.formatted("fingerprint = 1"));
        assertThat(slots(claim)).as("other rules read the claim anew").isPresent();
        assertThat(slots(claim)).isPresent();
        run(change.formatted("slots = '', claim_changed_at = claim_changed_at - interval '1 second'"));
        assertThat(slots(claim))
                .as("a claim that has changed since is read anew")
                .isPresent();
    }

    private static void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> Claim.getEntityManager().createNativeQuery(sql).executeUpdate());
    }

    /** What a process that starts now knows of a claim. */
    private Optional<String> slots(String claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new KnownClaims(config).with(Instant.now(), matcher -> matcher.slots(claim)));
    }

    @Test
    void anArticleThatReportsTheOutcomeIsProposedAndOnceAcceptedTheVerdictIsFilledIn() {
        long claim = announced("Lantern Bridge");
        opened("Lantern Bridge", "-2");

        List<Evidence> found = evidence(claim);
        assertThat(found).singleElement().satisfies(piece -> {
            assertThat(piece.state()).isEqualTo(EvidenceState.PROPOSED);
            assertThat(piece.origin()).isEqualTo(Origin.MACHINE);
            assertThat(piece.quote()).startsWith("Lantern Bridge over the Orva opened to traffic");
            assertThat(piece.rule()).isEqualTo("happened");
            assertThat(piece.reason()).isNotBlank();
        });

        String next = noor.post("/evidence/%d/decisions".formatted(found.get(0).id()), "decision", "accept")
                .header("Location");
        Document page = noor.page(java.net.URI.create(next).getPath() + "?"
                + java.net.URI.create(next).getQuery());
        assertThat(page.select("input[name=status][checked]").val()).isEqualTo("happened");
        assertThat(page.select("input[name=happenedOn]").val()).isEqualTo("2024-05-13");
    }

    @Test
    void aDismissedProposalIsNotMadeAgainForTheSameArticle() {
        long claim = announced("Pewter Bridge");
        opened("Pewter Bridge", "-2");
        long piece = evidence(claim).get(0).id();
        noor.post("/evidence/%d/decisions".formatted(piece), "decision", "dismiss", "reason", "another bridge");
        paste(
                "2024-05-13",
                "Pewter Bridge open",
                "Pewter Bridge over the Orva opened to traffic on Sunday, as Paula Reyes had announced. The first cars crossed at ten.",
                "https://www.orva-gazette.example/Pewter-Bridge-2");

        assertThat(evidence(claim)).singleElement().satisfies(one -> assertThat(one.state())
                .isEqualTo(EvidenceState.DISMISSED));
    }

    @Test
    void aProposalIsDismissedForOneOfTheReasonsAndNotMadeAgainByACopy() {
        long claim = announced("Sable Bridge");
        opened("Sable Bridge", "-2");
        long piece = evidence(claim).get(0).id();
        assertThat(noor.post("/evidence/%d/decisions".formatted(piece), "dismiss", "because")
                        .statusCode())
                .isEqualTo(422);
        noor.post("/evidence/%d/decisions".formatted(piece), "dismiss", "about another event");
        opened("Sable Bridge", "-copied-elsewhere");

        assertThat(evidence(claim)).singleElement().satisfies(one -> assertThat(one.state())
                .isEqualTo(EvidenceState.DISMISSED));
        assertThat(QuarkusTransaction.requiringNew().call(() -> Evidence.<Evidence>findById(piece)
                        .changes()
                        .get(1)
                        .reason()))
                .isEqualTo("about another event");
        assertThat(noor.page("/claims/" + claim).text()).contains("dismissed: about another event");
    }

    @Test
    void whatSpeaksAgainstAVerdictIsProposedAndWhatSaysTheSameIsNot() {
        long given = announced("Copper Bridge");
        decide(given, Status.WITHDRAWN);
        opened("Copper Bridge", "-2");
        assertThat(evidence(given)).singleElement().satisfies(piece -> assertThat(piece.reason())
                .startsWith("speaks against the verdict “withdrawn”"));

        long happened = announced("Nickel Bridge");
        decide(happened, Status.HAPPENED);
        opened("Nickel Bridge", "-2");
        assertThat(evidence(happened)).isEmpty();
    }

    private static void decide(long claim, Status status) {
        Newsroom.meanwhile(
                claim,
                (decided, by, at) -> decided.changeStatus(
                        SampleClaims.verdict(
                                status,
                                LocalDate.now(ZoneOffset.UTC).minusDays(2).toString()),
                        by,
                        LocalDate.now(ZoneOffset.UTC),
                        at));
    }

    @Test
    void aCorrectionThatTakesTheWordsOfAVerdictBackProposesToReopenIt() {
        long claim = announced("Cobalt Bridge");
        opened("Cobalt Bridge", "-2");
        long piece = evidence(claim).get(0).id();
        noor.post("/evidence/%d/decisions".formatted(piece), "decision", "accept");
        Newsroom.meanwhile(
                claim,
                (decided, by, at) -> decided.changeStatus(
                        new Verdict(
                                Status.HAPPENED,
                                LocalDate.of(2024, 5, 13),
                                Optional.empty(),
                                "The Gazette says so.",
                                Optional.of(Evidence.<Evidence>findById(piece)),
                                false,
                                Optional.empty()),
                        by,
                        LocalDate.of(2024, 5, 14),
                        at));
        paste(
                "2024-05-13",
                "Cobalt Bridge not open",
                "Cobalt Bridge over the Orva did not open to traffic on Sunday, as Paula Reyes had announced.\n\n"
                        + "Correction: an earlier version of this report said that it did.",
                "https://www.orva-gazette.example/Cobalt-Bridge-2");

        List<Evidence> found = evidence(claim);
        assertThat(found).hasSize(2);
        assertThat(found.get(1).rule()).isEqualTo(Evidence.TAKEN_BACK);
        assertThat(found.get(1).quote()).startsWith("Cobalt Bridge over the Orva did not open");
        assertThat(found.get(1).reason()).contains("in the place of words that the verdict rests on");
        String next = noor.post("/evidence/%d/decisions".formatted(found.get(1).id()), "decision", "accept")
                .header("Location");
        Document page = noor.page(java.net.URI.create(next).getPath() + "?"
                + java.net.URI.create(next).getQuery());
        assertThat(page.select("input[name=status][checked]").val()).isEqualTo("open");
    }

    @Test
    void theSameSentenceInTheCopyOfAnotherPaperIsTheSameClaim() {
        long claim = announced("Velvet Bridge");
        paste(
                "2024-03-05",
                "Bridge to open",
                "Velvet Bridge over the Orva will open to traffic on 12 May, city engineer Paula Reyes said on Monday.\n\n"
                        + "Nobody lives at the old crossing any more.",
                "https://mill-courier.example/velvet");

        Newsroom.look(claim, found -> assertThat(found.appearances()).hasSize(2));
        assertThat(QuarkusTransaction.requiringNew().call(() -> Claim.count("said like ?1", "Velvet Bridge%")))
                .isEqualTo(1);
    }

    @Test
    void aDraftThatGivesAKnownClaimAnotherDateIsMergedAndMovesTheWindow() {
        long claim = announced("Marble Bridge");
        paste(
                "2024-05-02",
                "Marble Bridge late",
                "Marble Bridge over the Orva will now open to traffic on 30 June, city engineer Paula Reyes said on Thursday.",
                "https://www.orva-gazette.example/marble-3");
        long draft = QuarkusTransaction.requiringNew()
                .call(() -> Claim.<Claim>find("said like ?1 and review = ?2", "Marble Bridge%now%", Review.PROPOSED)
                        .<Claim>firstResult()
                        .id());
        Document review = noor.page("/review?draft=" + draft);
        assertThat(review.select("button[name=mergeAndMove]").val()).isEqualTo(String.valueOf(claim));
        assertThat(review.select("form.draft .notice").text())
                .contains("Gives another date for")
                .contains("days later");

        noor.post("/claims/%d/reviews".formatted(draft), "mergeAndMove", String.valueOf(claim));

        Newsroom.look(claim, known -> assertThat(known.due().orElseThrow().to()).isEqualTo("2024-06-30"));
        Newsroom.look(
                draft, merged -> assertThat(merged.mergedInto().map(Claim::id)).contains(claim));
    }
}
