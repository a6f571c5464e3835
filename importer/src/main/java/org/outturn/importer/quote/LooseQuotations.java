package org.outturn.importer.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.quote.Quotations.Quotation;

/**
 * Quotations without a cue in their sentence: what follows a quotation in the same paragraph belongs to it; a paragraph that opens
 * with a quotation mark goes on with the speaker of the paragraph before, whether it closes or runs on.
 */
final class LooseQuotations {

    private final TaggedText text;
    private final Quotations quotations;

    LooseQuotations(TaggedText text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** Joins the quotations of a sentence that no statement in {@code found} covers to the last of the {@code earlier} ones, or adds them. */
    void join(int sentence, TaggedSentence s, List<Statement> found, List<Statement> earlier) {
        for (Quotation quotation : quotations.of(sentence)) {
            if (!quotation.closed() && !quotations.isRunningOn(quotation)) {
                // whoever is named where it closes says this too
                continue;
            }
            int start = quotation.start();
            int end = s.token(quotation.to() - 1).end();
            if (end - start < 20 || isCovered(start, end, found)) {
                continue;
            }
            boolean whole = quotation.from() <= 1 && quotation.to() >= s.size() - 1;
            if (!whole) {
                continue;
            }
            Statement last = lastDirect(earlier);
            if (last == null) {
                continue;
            }
            boolean sameParagraph = paragraphOf(last) == text.paragraph(sentence);
            // "..., said Moor, who has led the board since ...": more words between than in the quotations keep them
            // apart
            boolean near = start - last.end() <= (last.end() - last.start()) + (end - start);
            if (sameParagraph && near) {
                earlier.remove(last);
                earlier.add(new Statement(
                        last.start(),
                        end,
                        last.speaker(),
                        last.role(),
                        last.anonymous(),
                        last.cue(),
                        last.cueStart(),
                        last.cueEnd(),
                        true,
                        last.rule()));
            } else if (sameParagraph || paragraphOf(last) == text.paragraph(sentence) - 1) {
                found.add(new Statement(
                        start, end, last.speaker(), last.role(), last.anonymous(), "", -1, -1, true, "continued"));
            }
        }
    }

    private static boolean isCovered(int start, int end, List<Statement> found) {
        for (Statement statement : found) {
            if (Math.min(end, statement.end()) - Math.max(start, statement.start()) > (end - start) * 3 / 5) {
                return true;
            }
        }
        return false;
    }

    /** The last direct statement; of those within each other, the outermost. */
    private static @Nullable Statement lastDirect(List<Statement> earlier) {
        Statement last = null;
        for (int k = earlier.size() - 1; k >= 0 && k >= earlier.size() - 4; k--) {
            Statement one = earlier.get(k);
            if (one.direct() && (last == null || (one.start() <= last.start() && one.end() >= last.end()))) {
                last = one;
            }
        }
        return last;
    }

    private int paragraphOf(Statement statement) {
        for (int p = 0; p < text.article().paragraphs().size(); p++) {
            if (statement.end() <= text.article().paragraphs().get(p).end()) {
                return p;
            }
        }
        return -1;
    }
}
