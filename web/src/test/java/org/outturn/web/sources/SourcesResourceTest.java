package org.outturn.web.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.source.Source;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SourcesResourceTest {
    @Test
    void veryManySourcesAreShownPageByPage() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int number = 1; number <= 103; number++) {
                Source.of(
                        "https://paged-%03d.example/".formatted(number),
                        "Paged Gazette %03d".formatted(number),
                        SampleClaims.ANNOUNCED_AT);
            }
        });
        Visitor noor = Visitor.editor();
        Document first = noor.page("/sources?words=paged%20GAZETTE");
        assertThat(first.select("tbody th a").eachText()).hasSize(100).startsWith("Paged Gazette 001");
        Document second = noor.page(first.selectFirst("a[rel=next]").attr("href"));
        assertThat(second.select("tbody th a").eachText())
                .containsExactly("Paged Gazette 101", "Paged Gazette 102", "Paged Gazette 103");
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(noor.page("/sources?words=%25").select("tbody tr")).isEmpty();

        // the form of the list carries some of them along, and the chosen one always; the rest comes when it is opened
        String chosen = second.selectFirst("tbody th a").attr("href").replaceAll("\\D", "");
        Document claims = noor.page("/claims?source=" + chosen);
        assertThat(claims.select("#f-source option").size()).isLessThan(50);
        assertThat(claims.selectFirst("#f-source option[selected]").text()).isEqualTo("Paged Gazette 101");
        String address = claims.selectFirst("#f-source").attr("hx-get");
        Document choices = Jsoup.parseBodyFragment(
                "<select>" + noor.get(address + "?source=" + chosen).body().asString() + "</select>");
        List<String> names = choices.select("option").eachText();
        assertThat(names).startsWith("Any").contains("Paged Gazette 001", "Paged Gazette 103");
        assertThat(choices.selectFirst("option[selected]").text()).isEqualTo("Paged Gazette 101");
    }

    @Test
    void whatIsNotKnownIsRefused() {
        Visitor noor = Visitor.editor();
        assertThat(noor.get("/sources?page=2").statusCode()).isEqualTo(400);
        assertThat(noor.get("/sources/choices?chosen=2").statusCode()).isEqualTo(400);
        assertThat(noor.get("/sources/choices?source=x").statusCode()).isEqualTo(200);
    }
}
