package org.outturn.web.runs;

import org.outturn.core.run.Problem;
import org.outturn.web.Desk;
import org.outturn.web.text.Dates;
import org.outturn.web.text.Problems;
import org.outturn.web.text.ReaderLanguage;

/**
 * One problem.
 *
 * @param level the code of who must act
 * @param levelWord who must act
 * @param step the code of the step
 * @param message what is wrong
 * @param subject what it is about
 * @param claimId the claim it is about; 0 for none
 * @param articleId the article it is about; 0 for none
 * @param runId its run
 * @param when it was recorded
 */
public record ProblemLine(
        String level,
        String levelWord,
        String step,
        String message,
        String subject,
        long claimId,
        long articleId,
        long runId,
        String when) {

    /** The problem as lists show it; within a transaction. */
    public static ProblemLine of(Problem problem, Desk desk) {
        return new ProblemLine(
                problem.level().code(),
                switch (problem.level()) {
                    case OPERATOR -> messages().operator();
                    case EDITOR -> messages().editor();
                    case RECORD -> messages().forTheRecord();
                },
                RunWords.step(problem.step()),
                Problems.shown(problem.message()),
                problem.subject(),
                problem.claim().map(claim -> claim.id()).orElse(0L),
                problem.article().map(article -> article.id()).orElse(0L),
                problem.run().id(),
                Dates.moment(problem.recordedAt(), desk.zone(), desk.today()));
    }

    private static RunsMessages messages() {
        return ReaderLanguage.messages(RunsMessages.class);
    }
}
