package org.outturn.web.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClaimDeskResourceTest {
    private static String signInName(Visitor visitor) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Editor.<Editor>findById(visitor.editorId()).signInName());
    }

    @Test
    void aTagIsWrittenInSmallLettersFiltersTheListAndStaysInTheHistory() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        String tag = "Night  Buses " + id;
        assertThat(noor.post("/claims/" + id + "/tags", "tag", tag).statusCode())
                .isEqualTo(303);
        noor.post("/claims/" + id + "/tags", "tag", "night buses " + id);
        Document page = noor.page("/claims/" + id);
        assertThat(page.select(".tags a.tag").eachText()).containsExactly("night buses " + id);
        Document list = noor.page(page.selectFirst(".tags a.tag").attr("href"));
        assertThat(list.select("tbody a.summary").eachAttr("href")).containsExactly("/claims/" + id);
        assertThat(list.select("a.chip").eachText()).containsExactly("Tag night buses " + id);
        assertThat(list.select("tbody a.tag").eachText()).containsExactly("night buses " + id);
        noor.post("/claims/" + id + "/tags", "remove", "night buses " + id);
        Document after = noor.page("/claims/" + id);
        assertThat(after.select(".tags a.tag")).isEmpty();
        assertThat(after.selectFirst(".history").text())
                .contains("added the tag “night buses " + id + "”")
                .contains("took away the tag “night buses " + id + "”");
    }

    @Test
    void aTagThatIsNoneComesBackWithTheReason() {
        long id = Newsroom.accepted();
        Document page = Visitor.document(Visitor.editor().post("/claims/" + id + "/tags", "tag", "one, two"), 422);
        assertThat(page.selectFirst("#tag").attr("value")).isEqualTo("one, two");
        assertThat(page.selectFirst("#tag-error").text()).contains("no comma");
        assertThat(Visitor.named("Vera Holm", Role.VIEWER)
                        .post("/claims/" + id + "/tags", "tag", "one")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aClaimIsGivenToAColleagueAndTheHistorySaysByWhom() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        Visitor ines = Visitor.named("Ines Roth", Role.EDITOR);
        noor.post("/claims/" + id + "/owner", "owner", String.valueOf(ines.editorId()));
        Document page = noor.page("/claims/" + id);
        assertThat(page.selectFirst(".facts").text()).contains("Owner Ines Roth");
        assertThat(page.selectFirst(".history").text()).contains("Noor Okafor gave it to Ines Roth");
        assertThat(noor.page("/claims?owner=" + ines.editorId())
                        .select("tbody a.summary")
                        .eachAttr("href"))
                .containsExactly("/claims/" + id);
        assertThat(noor.page("/claims?owner=" + ines.editorId() + "&withoutOwner=true")
                        .select("tbody tr"))
                .isEmpty();
        assertThat(noor.post("/claims/" + id + "/owner", "owner", "999999").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aNoteTellsWhomItNamesOnTodayUntilTheyReadIt() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        Visitor ines = Visitor.named("Ines Roth", Role.EDITOR);
        String text = "<b>Call</b> the council, @" + signInName(ines) + ".";
        assertThat(noor.post("/claims/" + id + "/notes", "note", text).statusCode())
                .isEqualTo(303);
        Document today = ines.page("/");
        assertThat(today.selectFirst("section[aria-labelledby=mentions]").text())
                .contains(text)
                .contains("Noor Okafor");
        assertThat(noor.page("/").select("section[aria-labelledby=mentions]")).isEmpty();
        Document page = ines.page("/claims/" + id);
        assertThat(page.selectFirst(".notes").text()).contains(text);
        assertThat(page.select(".notes b").eachText()).doesNotContain("Call");
        assertThat(ines.page("/").select("section[aria-labelledby=mentions]")).isEmpty();
    }

    @Test
    void aNoteThatNamesNobodyOfTheDeskComesBack() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        Document page =
                Visitor.document(noor.post("/claims/" + id + "/notes", "note", "Ask @nobody.here about it"), 422);
        assertThat(page.selectFirst("#note").text()).isEqualTo("Ask @nobody.here about it");
        assertThat(page.selectFirst("#note-error").text()).contains("Nobody signs in as “nobody.here”");
        assertThat(page.select(".notes li")).isEmpty();
        assertThat(noor.post("/claims/" + id + "/notes", "note", "desk@harbour-post.example wrote back")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatIsFollowedStandsOnTodayWhenItIsOverdue() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        assertThat(noor.page("/").select("section[aria-labelledby=own]")).isEmpty();
        noor.post("/claims/" + id + "/follows", "follow", "true");
        noor.post("/claims/" + id + "/follows", "follow", "true");
        Document today = noor.page("/");
        assertThat(today.select("section[aria-labelledby=own] a.summary").eachAttr("href"))
                .containsExactly("/claims/" + id);
        Document all = noor.page(today.selectFirst("section[aria-labelledby=own] .section-head a")
                .attr("href"));
        assertThat(all.select("tbody a.summary").eachAttr("href")).containsExactly("/claims/" + id);
        noor.post("/claims/" + id + "/follows", "follow", "false");
        assertThat(noor.page("/").select("section[aria-labelledby=own]")).isEmpty();
    }

    @Test
    void thePageOfAFormerDayShowsWhatStoodThere() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        noor.post("/claims/" + id + "/tags", "tag", "tram");
        noor.post("/claims/" + id + "/owner", "take", "true");
        noor.post("/claims/" + id + "/notes", "note", "Written today");
        Document then = noor.page("/claims/" + id + "?asOf=2025-04-01");
        assertThat(then.selectFirst(".facts").text()).contains("Owner nobody").contains("Tags none");
        assertThat(then.select(".notes li")).isEmpty();
    }

    @Test
    void onlyAnOverdueClaimRestsAndForAReason() {
        long id = Newsroom.accepted();
        Visitor noor = Visitor.editor();
        String soon = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(5).toString();
        Document page = Visitor.document(noor.post("/claims/" + id + "/snoozes", "until", soon), 422);
        assertThat(page.selectFirst("#until").attr("value")).isEqualTo(soon);
        assertThat(page.selectFirst("#snooze-reason-error").text()).contains("Say why");
        assertThat(Visitor.document(
                                noor.post("/claims/" + id + "/snoozes", "until", "2025-01-01", "snoozeReason", "x"),
                                422)
                        .selectFirst("#until-error")
                        .text())
                .contains("from tomorrow");
        assertThat(Newsroom.look(id, Claim::snoozedUntil)).isEmpty();
    }
}
