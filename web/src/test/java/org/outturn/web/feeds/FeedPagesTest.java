package org.outturn.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Role;
import org.outturn.web.Visitor;
import org.outturn.web.imports.FeedCheckJob;
import org.outturn.web.imports.LoopbackAllowed;
import org.outturn.web.imports.PublisherServer;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(LoopbackAllowed.class)
class FeedPagesTest {
    @Inject
    FeedCheckJob job;

    private final Visitor noor = Visitor.editor();
    private PublisherServer publisher;

    @BeforeEach
    void aPublicationWithAFeed() {
        publisher = new PublisherServer();
        publisher.publish(
                "/bridge", "The council will open the bids for the bridge on Wednesday, its head said on Friday.");
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    private String added() {
        Response saved = noor.post(
                "/feeds/new", "url", publisher.url("/feed.xml"), "kind", "feed", "name", "bridges", "cadence", "60");
        assertThat(saved.statusCode()).isEqualTo(303);
        return URI.create(saved.header("Location")).getPath();
    }

    private static long number(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void aFeedIsShownWithTheClaimsThatItWouldBringBeforeAnythingIsSaved() {
        Response look = noor.post("/feeds/new/previews", "url", publisher.url("/feed.xml"));
        Document page = Visitor.document(look, 200);

        assertThat(page.select("#brings").text()).contains("What it would bring 1");
        assertThat(page.text()).contains("open the bids for the bridge");
        assertThat(page.select("input[name=name]").val()).isEqualTo("Aldmouth Echo");
        assertThat(noor.page("/feeds").text()).doesNotContain(publisher.url("/feed.xml"));
    }

    @Test
    void anAddressWithoutAFeedSaysWhyInTheForm() {
        Document page = Visitor.document(noor.post("/feeds/new/previews", "url", publisher.url("/nothing")), 422);
        assertThat(page.select("#url-error").text()).contains("404");
        Document nonsense = Visitor.document(noor.post("/feeds/new/previews", "url", "ftp://x"), 422);
        assertThat(nonsense.select("#url-error").text()).contains("https://");
    }

    @Test
    void aSavedFeedIsCheckedAndItsPageSaysWhatItBrings() {
        String path = added();
        assertThat(noor.page(path).text()).contains("It has not been checked yet.");
        job.check(number(path));

        Document page = noor.page(path);
        assertThat(page.select(".lede").text()).isEqualTo("1 entry, 1 article new or changed.");
        assertThat(page.select("section[aria-labelledby=entries]").text())
                .contains("/bridge")
                .contains("came in");
        assertThat(noor.post("/feeds/new", "url", publisher.url("/feed.xml"), "kind", "feed")
                        .header("Location"))
                .endsWith(path);
    }

    @Test
    void aFeedIsPausedWithAReasonAndResumed() {
        String path = added();
        noor.post(path + "/pauses", "reason", "on holiday");
        assertThat(noor.page(path).select(".lede").text())
                .contains("Paused by Noor Okafor")
                .contains("on holiday");
        assertThat(job.check(number(path))).isEmpty();
        noor.post(path + "/resumptions");
        assertThat(job.check(number(path))).isPresent();
    }

    @Test
    void aWrongPaceComesBackWithWhatWasTyped() {
        Document page = Visitor.document(noor.post(added(), "name", "bridges", "cadence", "often"), 422);
        assertThat(page.select("#cadence-error").text()).contains("from 1 to 10080");
        assertThat(page.select("#cadence").val()).isEqualTo("often");
    }

    @Test
    void theListOfFeedsGoesOutAndComesInAsOpml() {
        String path = added();
        assertThat(noor.get("/feeds/lists").asString()).contains("xmlUrl=\"" + publisher.url("/feed.xml") + "\"");
        assertThat(path).startsWith("/feeds/");
    }

    @Test
    void aViewerLooksButChangesNothing() {
        String path = added();
        Visitor viewer = Visitor.named("Vera Lind", Role.VIEWER);
        assertThat(viewer.page(path).select("form[action$=/checks]")).isEmpty();
        assertThat(viewer.post(path + "/checks").statusCode()).isEqualTo(403);
        assertThat(viewer.get("/feeds/new").statusCode()).isEqualTo(403);
    }
}
