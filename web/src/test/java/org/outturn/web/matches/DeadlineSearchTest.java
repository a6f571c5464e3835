package org.outturn.web.matches;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceSearch;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedKind;
import org.outturn.core.source.Source;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeadlineSearchTest {
    private final Visitor noor = Visitor.editor();

    @Inject
    DeadlineSearch search;

    private void paste(String day, String title, String text, String address) {
        noor.post(
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
                "Tarn Gazette");
    }

    private long draft(String ferry) {
        paste(
                "2024-02-05",
                ferry + " to sail",
                ferry + " will sail from Tarn to Oxley on 14 April, harbour master Ines Duval said on Monday.",
                "https://tarn-gazette.example/" + ferry.replace(' ', '-') + "-1");
        return QuarkusTransaction.requiringNew()
                .call(() -> Claim.<Claim>find("said like ?1 and review = ?2", ferry + "%", Review.PROPOSED)
                        .<Claim>firstResult()
                        .id());
    }

    private void follow(long claim) {
        Newsroom.meanwhile(claim, (draft, by, at) -> draft.accept(by, at));
    }

    private static Optional<EvidenceSearch> latest(long claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> EvidenceSearch.latest(Claim.findById(claim), Instant.now()));
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneOffset.UTC);
    }

    private static List<Long> unsearched() {
        return QuarkusTransaction.requiringNew().call(() -> EvidenceSearch.unsearched(today(), 1_000_000));
    }

    private static List<Evidence> evidence(long claim) {
        return QuarkusTransaction.requiringNew().call(() -> Evidence.list("claim.id = ?1", claim));
    }

    @Test
    void articlesThatCameBeforeTheDeskFollowedTheClaimAreSearchedWhenItsWindowHasEnded() {
        long claim = draft("Ferry Amaryllis");
        paste(
                "2024-04-15",
                "Amaryllis sails",
                "Ferry Amaryllis sailed from Tarn to Oxley on Sunday, as harbour master Ines Duval had announced.",
                "https://tarn-gazette.example/amaryllis-2");
        follow(claim);
        assertThat(evidence(claim)).isEmpty();
        assertThat(unsearched()).contains(claim);

        QuarkusTransaction.requiringNew().run(() -> search.search(Claim.findById(claim), null, today(), Instant.now()));

        assertThat(evidence(claim)).singleElement().satisfies(piece -> assertThat(piece.rule())
                .isEqualTo("happened"));
        EvidenceSearch kept = latest(claim).orElseThrow();
        assertThat(kept.candidates()).isGreaterThanOrEqualTo(2);
        assertThat(kept.proposed()).isEqualTo(1);

        assertThat(unsearched()).doesNotContain(claim);
        Document page = noor.page("/claims/" + claim);
        assertThat(page.select(".search-note").text()).contains("candidates: one sentence proposed");
    }

    @Test
    void silenceIsToldWithWhatWasLookedThroughAndTheFeedsThatWereDown() {
        long claim = draft("Ferry Celandine");
        follow(claim);
        QuarkusTransaction.requiringNew().run(() -> {
            Source source = Claim.<Claim>findById(claim).source();
            Feed feed = new Feed(
                    source,
                    FeedKind.FEED,
                    "https://tarn-gazette.example/feed.xml",
                    "Tarn",
                    "",
                    Optional.empty(),
                    Instant.parse("2024-01-01T00:00:00Z"));
            feed.pause("moved", SampleClaims.editor("Ada Berg"), Instant.parse("2024-03-01T00:00:00Z"));
            feed.persist();
        });

        assertThat(noor.post("/claims/%d/evidence-searches".formatted(claim)).statusCode())
                .isEqualTo(303);

        Document page = noor.page("/claims/" + claim);
        assertThat(page.select(".search-note").text()).contains("Searched").containsPattern("candidates?: none fits");
        assertThat(page.select("#evidence").first().parent().parent().text())
                .contains("has been paused since 1 March 2024. Silence from there proves nothing.");
        assertThat(latest(claim).orElseThrow().editor()).isPresent();
        assertThat(latest(claim).orElseThrow().searchedTo()).isEqualTo(LocalDate.now(java.time.ZoneOffset.UTC));
    }

    @Test
    void aViewerSearchesNothing() {
        long claim = Newsroom.accepted();
        Visitor reader = Visitor.named("Rita", org.outturn.core.editor.Role.VIEWER);

        assertThat(reader.post("/claims/%d/evidence-searches".formatted(claim)).statusCode())
                .isEqualTo(403);
    }
}
