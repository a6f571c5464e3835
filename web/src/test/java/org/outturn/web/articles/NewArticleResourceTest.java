package org.outturn.web.articles;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NewArticleResourceTest {
    private static String article(String id) {
        return """
                Harbour Bridge Bids to Be Opened Next Week

                March 14, 2025

                The council of Aldmouth will open the bids for the harbour bridge on Wednesday, the head of works, Ida Brandt, said on Friday.

                "We will name the winner by the end of April," Brandt told reporters.

                Original url:

                <https://www.city-ledger.example/2025/03/14/%s>
                """.formatted(id);
    }

    @Test
    void pastedTextBringsItsHeadlineDateAndAddressAndItsAnnouncementsAreDrafts() {
        Visitor noor = Visitor.editor();
        String id = UUID.randomUUID().toString();
        Response added = noor.post("/articles/pasted", "text", article(id));
        assertThat(added.statusCode()).isEqualTo(303);
        Document page = noor.page(java.net.URI.create(added.header("Location")).getPath());
        assertThat(page.selectFirst("h1").text()).isEqualTo("Harbour Bridge Bids to Be Opened Next Week");
        assertThat(page.selectFirst(".byline").text()).contains("Friday 14 March 2025");
        assertThat(page.select(".article .sentence").text()).contains("We will name the winner by the end of April");
        assertThat(page.select(".article .due-words").eachText()).contains("by the end of April");
        assertThat(page.select(".claim-list .review-state").eachText()).contains("Proposed");

        Response again = noor.post("/articles/pasted", "text", article(id));
        assertThat(again.header("Location")).isEqualTo(added.header("Location"));
    }

    @Test
    void anEditedTextIsAnotherVersion() {
        Visitor noor = Visitor.editor();
        String id = UUID.randomUUID().toString();
        String first = noor.post("/articles/pasted", "text", article(id)).header("Location");
        String second = noor.post("/articles/pasted", "text", article(id).replace("by the end of April", "by mid-May"))
                .header("Location");
        assertThat(second).isEqualTo(first);
        String path = java.net.URI.create(first).getPath();
        assertThat(noor.page(path).select("#versions")).isNotEmpty();
        assertThat(noor.page(path + "?version=1").select(".article").text()).contains("by the end of April");
        assertThat(noor.page("/runs").text()).contains("no longer stands in version 2");
    }

    @Test
    void nothingToReadIsSaidInTheFormAndKeptAsAProblem() {
        Visitor noor = Visitor.editor();
        assertThat(Visitor.document(noor.post("/articles/pasted", "text", "  "), 422)
                        .selectFirst("#text-error")
                        .text())
                .contains("Paste the text");
        Document wrong = Visitor.document(
                noor.post("/articles/pasted", "text", "Some text.", "publishedOn", "Friday", "title", "Kept"), 422);
        assertThat(wrong.selectFirst("#published-error").text()).contains("Write the day as");
        assertThat(wrong.selectFirst("#title").val()).isEqualTo("Kept");
        assertThat(Visitor.document(noor.post("/articles/pasted", "text", "Some text.", "url", "not an address"), 422)
                        .selectFirst("#url-error"))
                .isNotNull();
        Response binary = noor.request()
                .multiPart("csrf", Visitor.csrf())
                .multiPart(
                        "file",
                        "picture.png",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 0, 0, 0},
                        "image/png")
                .post("/articles/uploaded");
        assertThat(Visitor.document(binary, 422).selectFirst("#file-error").text())
                .isNotEmpty();
        assertThat(noor.page("/runs").text()).contains("picture.png");
    }

    @Test
    void aSavedPageIsReadFromItsFile() {
        Visitor noor = Visitor.editor();
        String html = """
                <!doctype html><html lang="en"><head><title>Ferry to run at night</title>
                <meta property="article:published_time" content="2025-04-02T08:00:00+00:00">
                <link rel="canonical" href="https://harbour-post.example/%s"></head>
                <body><article><h1>Ferry to run at night</h1>
                <p>The ferry company will begin a night service to Saltvik on 1 May, its director said on Wednesday.</p>
                <p>The council has asked for it since the bridge was closed in February, and residents of the island have written letters.</p>
                </article></body></html>""".formatted(UUID.randomUUID());
        Response added = noor.request()
                .multiPart("csrf", Visitor.csrf())
                .multiPart("file", "ferry.html", html.getBytes(StandardCharsets.UTF_8), "text/html")
                .post("/articles/uploaded");
        assertThat(added.statusCode()).isEqualTo(303);
        Document page = noor.page(java.net.URI.create(added.header("Location")).getPath());
        assertThat(page.select(".article .due-words").eachText()).contains("on 1 May");
    }

    @Test
    void anAddressInsideOurOwnNetworkIsRefused() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] secret = "<html><body><p>inside</p></body></html>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, secret.length);
            exchange.getResponseBody().write(secret);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Document page = Visitor.document(Visitor.editor().post("/articles/fetched", "address", address), 422);
            assertThat(page.selectFirst("#address-error").text()).isNotEmpty();
            assertThat(page.selectFirst("#address").val()).isEqualTo(address);
            assertThat(page.text()).doesNotContain("inside");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aSentenceThatTheMachinePassedOverIsMarkedByHand() {
        Visitor noor = Visitor.editor();
        String id = UUID.randomUUID().toString();
        String path = java.net
                .URI
                .create(noor.post(
                                "/articles/pasted",
                                "text",
                                "Library\n\nMarch 14, 2025\n\nIt rained in Aldmouth "
                                        + id + ". The library keeps its new hours from 2 April.\n"
                                        + "\nOriginal url:\n\n<https://city-ledger.example/" + id + ">")
                        .header("Location"))
                .getPath();
        String link = noor.page(path).select(".sentence-list a").stream()
                .filter(a -> a.text().startsWith("It rained"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        Document form = noor.page(link);
        assertThat(form.selectFirst(".quote").text()).contains("It rained in Aldmouth");
        Response made = noor.post(
                path + "/claims",
                "version",
                "1",
                "start",
                form.selectFirst("input[name=start]").val(),
                "summary",
                "It rains in Aldmouth",
                "claimant",
                "City Ledger",
                "kind",
                "prediction",
                "certainty",
                "eos3");
        assertThat(made.statusCode()).isEqualTo(303);
        Document claim = noor.page(java.net.URI.create(made.header("Location")).getPath());
        assertThat(claim.selectFirst("h1").text()).isEqualTo("It rains in Aldmouth");
        assertThat(claim.select(".facts").text()).contains("Found by an editor");
        assertThat(noor.get(path + "/claims/new?version=1&start=3").statusCode())
                .isEqualTo(404);
    }
}
