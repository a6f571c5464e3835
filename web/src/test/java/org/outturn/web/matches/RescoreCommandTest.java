package org.outturn.web.matches;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Stance;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;
import picocli.CommandLine;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RescoreCommandTest {
    private final Visitor noor = Visitor.editor();

    @Inject
    Instance<RescoreCommand> rescore;

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
                "Fell Gazette");
    }

    private String run(String... arguments) {
        StringWriter out = new StringWriter();
        assertThat(new CommandLine(rescore.get()).setOut(new PrintWriter(out)).execute(arguments))
                .isZero();
        return out.toString();
    }

    @Test
    void decidedEvidenceIsJudgedByTheRulesOfTodayAndNothingIsWritten() {
        paste(
                "2024-02-05",
                "Windmill to turn",
                "Windmill Ambrose in Fell will start to grind flour on 14 April, miller Ines Duval said on Monday.",
                "https://fell-gazette.example/windmill-1");
        long claim = QuarkusTransaction.requiringNew()
                .call(() -> Claim.<Claim>find("said like ?1 and review = ?2", "Windmill Ambrose%", Review.PROPOSED)
                        .<Claim>firstResult()
                        .id());
        Newsroom.meanwhile(claim, (draft, by, at) -> draft.accept(by, at));
        paste(
                "2024-04-15",
                "Windmill turns",
                "Windmill Ambrose in Fell started to grind flour on Sunday, as miller Ines Duval had announced.",
                "https://fell-gazette.example/windmill-2");
        Newsroom.meanwhile(claim, (found, by, at) -> {
            found.evidence().get(0).accept(Stance.SUPPORTS, by, at);
            // what other rules had proposed, and the desk dismissed
            Evidence wrong = found.proposeEvidence(
                    Stance.SUPPORTS,
                    EvidenceSource.InArticle.find(
                            found.appearances().get(0).articleVersion(),
                            "Windmill Ambrose in Fell",
                            found.announcedOn()),
                    "the same names",
                    "late",
                    0.6,
                    at);
            wrong.dismiss("only announced again", by, at);
        });

        String told = run("--all");

        List<String> mine = told.lines()
                .filter(line -> line.contains("claim %d:".formatted(claim)))
                .toList();
        assertThat(mine).hasSize(2);
        assertThat(mine.get(0)).startsWith("accepted").contains("happened").contains("-> happened");
        assertThat(mine.get(1)).startsWith("dismissed").contains("late 0.60 -> not proposed");
        assertThat(told).contains("accepted pieces").contains("by the rules of today");
        Newsroom.look(claim, found -> assertThat(found.evidence()).hasSize(2));
    }
}
