package org.outturn.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.claim.SampleClaims.ANNOUNCED_AT;
import static org.outturn.core.claim.SampleClaims.SENTENCE;
import static org.outturn.core.claim.SampleClaims.TEXT;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.article.ArticleText;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReextractionTest {
    private static final Instant LATER = ANNOUNCED_AT.plusSeconds(86_400);
    private static final String OTHER = "Trams would reach Northgate in 2029.";

    private static ClaimIntake.Intake taken() {
        return taken(SENTENCE);
    }

    private static ClaimIntake.Intake taken(String sentence) {
        ArticleText text = SampleClaims.text(SampleClaims.url(), TEXT.replace(SENTENCE, sentence));
        return ClaimIntake.take(text, List.of(SampleClaims.draft(text.text(), sentence)), 1, ANNOUNCED_AT);
    }

    @Test
    @TestTransaction
    void theSameRulesFindNoDifference() {
        ClaimIntake.Intake intake = taken();
        Reextraction.Difference difference =
                Reextraction.between(intake.version(), List.of(SampleClaims.draft(TEXT, SENTENCE)));
        assertThat(difference.isNothing()).isTrue();
        assertThat(difference.kept()).isZero();
    }

    @Test
    @TestTransaction
    void whatIsNewAwaitsReviewAndWhatIsGoneIsLaidAside() {
        ClaimIntake.Intake intake = taken();
        Claim before = intake.proposed().get(0);
        Reextraction.Difference difference =
                Reextraction.between(intake.version(), List.of(SampleClaims.draft(TEXT, OTHER)));
        assertThat(difference.fresh()).hasSize(1);
        assertThat(difference.gone()).containsExactly(before);
        assertThat(before.review()).isEqualTo(Review.PROPOSED);

        Reextraction.apply(intake.version(), difference, LATER);
        Claim.flush();

        assertThat(before.review()).isEqualTo(Review.REJECTED);
        assertThat(Claim.count("said = ?1 and review = ?2 and createdAt = ?3", OTHER, Review.PROPOSED, LATER))
                .isEqualTo(1);
        assertThat(Reextraction.between(intake.version(), List.of(SampleClaims.draft(TEXT, OTHER)))
                        .isNothing())
                .isTrue();
    }

    @Test
    @TestTransaction
    void whatAnEditorDecidedOrWroteIsNeverTouched() {
        Editor noor = SampleClaims.editor("Noor");
        ClaimIntake.Intake accepted = taken();
        accepted.proposed().get(0).accept(noor, ANNOUNCED_AT.plusSeconds(5));
        Reextraction.Difference gone = Reextraction.between(accepted.version(), List.of());
        assertThat(gone.isNothing()).isTrue();
        assertThat(gone.kept()).isEqualTo(1);

        ClaimIntake.Intake edited = taken(SENTENCE.replace("contract", "charter"));
        Claim claim = edited.proposed().get(0);
        claim.revise(claim.wording().withCriteria("Both have signed."), "", noor, ANNOUNCED_AT.plusSeconds(5));
        Reextraction.Difference difference = Reextraction.between(edited.version(), List.of());
        assertThat(difference.isNothing()).isTrue();
        assertThat(difference.kept()).isEqualTo(1);
    }
}
