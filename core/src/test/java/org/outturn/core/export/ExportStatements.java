package org.outturn.core.export;

import java.time.LocalDate;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimPage;

/** The statement behind an export, for whoever measures the export against the database alone. */
public final class ExportStatements {
    private ExportStatements() {}

    /** What reads the claims that the desk follows, in the usual order, with its values written in. */
    public static String claims(LocalDate today) {
        Sql sql = ClaimSql.select(
                ClaimPage.FIRST.sort(),
                ClaimPage.FIRST.descending(),
                ClaimSql.where(ClaimFilter.ACCEPTED, today),
                false,
                0,
                ClaimBeside.ALL);
        String text = sql.toString();
        return text.substring(0, text.lastIndexOf(" [")).replace("claim.review = ?", "claim.review = 'accepted'");
    }
}
