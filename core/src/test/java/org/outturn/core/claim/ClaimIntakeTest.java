package org.outturn.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.claim.SampleClaims.ANNOUNCED_AT;
import static org.outturn.core.claim.SampleClaims.SENTENCE;
import static org.outturn.core.claim.SampleClaims.TEXT;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleText;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClaimIntakeTest {
    private static ClaimIntake.Intake take(ArticleText text, String... sentences) {
        List<ClaimDraft> drafts = List.of(sentences).stream()
                .map(sentence -> SampleClaims.draft(text.text(), sentence))
                .toList();
        return ClaimIntake.take(text, drafts, 1, ANNOUNCED_AT);
    }

    @Test
    @TestTransaction
    void takingTheSameArticleTwiceChangesNothing() {
        ArticleText text = SampleClaims.text(SampleClaims.url(), TEXT);
        ClaimIntake.Intake first = take(text, SENTENCE);
        ClaimIntake.Intake second = take(text, SENTENCE);
        assertThat(first.change()).isEqualTo(ClaimIntake.Change.NEW);
        assertThat(first.proposed()).hasSize(1);
        assertThat(second.change()).isEqualTo(ClaimIntake.Change.UNCHANGED);
        assertThat(second.proposed()).isEmpty();
        assertThat(second.article()).isSameAs(first.article());
    }

    @Test
    @TestTransaction
    void textWithoutAnAddressIsKnownByItsWords() {
        ArticleText text = SampleClaims.text(null, TEXT + " " + SampleClaims.url());
        assertThat(take(text, SENTENCE).change()).isEqualTo(ClaimIntake.Change.NEW);
        assertThat(take(text, SENTENCE).change()).isEqualTo(ClaimIntake.Change.UNCHANGED);
    }

    @Test
    @TestTransaction
    void anEditedArticleIsANewVersionAndTheEditorsWorkStays() {
        String url = SampleClaims.url();
        Claim claim = take(SampleClaims.text(url, TEXT), SENTENCE).proposed().get(0);
        Editor noor = SampleClaims.editor("Noor");
        claim.revise(claim.wording().withCriteria("Both have signed."), "", noor, ANNOUNCED_AT.plusSeconds(5));
        claim.accept(noor, ANNOUNCED_AT.plusSeconds(6));

        ClaimIntake.Intake edited = take(SampleClaims.text(url, TEXT + " A paragraph more."), SENTENCE);

        assertThat(edited.change()).isEqualTo(ClaimIntake.Change.CHANGED);
        assertThat(edited.version().number()).isEqualTo(2);
        assertThat(edited.proposed()).isEmpty();
        assertThat(edited.repeated()).containsExactly(claim);
        assertThat(edited.lost()).isEmpty();
        assertThat(claim.review()).isEqualTo(Review.ACCEPTED);
        assertThat(claim.wording().criteria()).isEqualTo("Both have signed.");
        assertThat(claim.appearances()).hasSize(2);
    }

    @Test
    @TestTransaction
    void aSentenceThatChangedIsANewDraftAndTheOldClaimIsReportedNotMoved() {
        String url = SampleClaims.url();
        Claim claim = take(SampleClaims.text(url, TEXT), SENTENCE).proposed().get(0);
        String softer = SENTENCE.replace("We will sign", "We hope to sign");
        ClaimIntake.Intake edited = take(SampleClaims.text(url, TEXT.replace(SENTENCE, softer)), softer);
        assertThat(edited.lost()).containsExactly(claim);
        assertThat(edited.proposed()).hasSize(1);
        assertThat(claim.appearances()).hasSize(1);
        assertThat(claim.said()).isEqualTo(SENTENCE);
    }

    @Test
    @TestTransaction
    void theSameLongSentenceInAnotherArticleOfTheDayIsTheSameClaimOnceMore() {
        Claim claim = take(SampleClaims.text(SampleClaims.url(), TEXT), SENTENCE)
                .proposed()
                .get(0);
        ClaimIntake.Intake copy = take(SampleClaims.text(SampleClaims.url(), "An agency says:\n\n" + TEXT), SENTENCE);
        assertThat(copy.proposed()).isEmpty();
        assertThat(copy.repeated()).containsExactly(claim);
        assertThat(claim.appearances()).hasSize(2);

        String brief = "It will open by the end of May.";
        take(SampleClaims.text(SampleClaims.url(), "A bridge is built.\n\n" + brief), brief);
        assertThat(take(SampleClaims.text(SampleClaims.url(), "A pool is built.\n\n" + brief), brief)
                        .proposed())
                .hasSize(1);
    }

    @Test
    @TestTransaction
    void aDraftThatIsNotLiterallyInTheTextIsDropped() {
        ArticleText text = SampleClaims.text(SampleClaims.url(), TEXT);
        ClaimDraft elsewhere = SampleClaims.draft("Some other text. " + SENTENCE, SENTENCE);
        assertThat(ClaimIntake.take(text, List.of(elsewhere), 1, ANNOUNCED_AT).proposed())
                .isEmpty();
    }

    @Test
    @TestTransaction
    void offsetsCountCodePoints() {
        String text = "😀 News. " + SENTENCE;
        ClaimIntake.Intake intake = take(SampleClaims.text(SampleClaims.url(), text), SENTENCE);
        Appearance appearance = intake.proposed().get(0).appearances().get(0);
        assertThat(appearance.sentenceStart()).isEqualTo(8);
        assertThat(appearance.sentenceEnd()).isEqualTo(8 + SENTENCE.length());
        assertThat(intake.version().paragraphs().get(0).end()).isEqualTo(text.length());
    }

    @Test
    @TestTransaction
    void articlesThatAreTakenTogetherAreTakenAsOneAfterTheOther() {
        String url = SampleClaims.url();
        String brief = "It will open by the end of May.";
        List<ClaimIntake.Intake> taken = ClaimIntake.take(
                List.of(
                        found(SampleClaims.text(url, TEXT), SENTENCE),
                        found(SampleClaims.text(SampleClaims.url(), "An agency says:\n\n" + TEXT), SENTENCE),
                        found(SampleClaims.text(SampleClaims.url(), "A bridge is built.\n\n" + brief), brief),
                        found(SampleClaims.text(SampleClaims.url(), "A pool is built.\n\n" + brief), brief),
                        found(SampleClaims.text(url, TEXT + " A paragraph more."), SENTENCE),
                        found(SampleClaims.text(url, TEXT + " A paragraph more."), SENTENCE)),
                1);
        assertThat(taken)
                .extracting(ClaimIntake.Intake::change)
                .containsExactly(
                        ClaimIntake.Change.NEW,
                        ClaimIntake.Change.NEW,
                        ClaimIntake.Change.NEW,
                        ClaimIntake.Change.NEW,
                        ClaimIntake.Change.CHANGED,
                        ClaimIntake.Change.UNCHANGED);
        Claim claim = taken.get(0).proposed().get(0);
        assertThat(taken.get(1).proposed()).isEmpty();
        assertThat(taken.get(1).repeated()).containsExactly(claim);
        assertThat(taken.get(2).proposed()).hasSize(1);
        assertThat(taken.get(3).proposed()).hasSize(1);
        assertThat(taken.get(4).article()).isSameAs(taken.get(0).article());
        assertThat(taken.get(4).version().number()).isEqualTo(2);
        assertThat(taken.get(4).repeated()).containsExactly(claim);
        assertThat(claim.appearances()).hasSize(3);
    }

    private static ClaimIntake.Found found(ArticleText text, String sentence) {
        return new ClaimIntake.Found(text, List.of(SampleClaims.draft(text.text(), sentence)), ANNOUNCED_AT);
    }

    @Test
    void twoIntakesOfOneArticleAtOnceMakeOneArticle() throws Exception {
        String url = SampleClaims.url();
        // stays in the database, where the other tests must not find their sentence
        String sentence = SENTENCE.replace("contract", "lease");
        Callable<ClaimIntake.Change> intake = () -> QuarkusTransaction.requiringNew()
                .call(() -> take(SampleClaims.text(url, TEXT.replace(SENTENCE, sentence)), sentence)
                        .change());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<ClaimIntake.Change>> changes = threads.invokeAll(List.of(intake, intake, intake, intake));
            int fresh = 0;
            for (Future<ClaimIntake.Change> change : changes) {
                fresh += change.get() == ClaimIntake.Change.NEW ? 1 : 0;
            }
            assertThat(fresh).isEqualTo(1);
            assertThat(QuarkusTransaction.requiringNew().call(() -> Article.count("url", url)))
                    .isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }
}
