package org.outturn.importer.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.outturn.importer.language.TaggedSentence;

/** The stretches of a sentence that stand in double quotation marks. Straight marks open and close in turn. */
final class Quotations {
    /**
     * One stretch.
     *
     * @param from the token of the opening mark, or of the first word when the mark stands in a sentence before
     * @param to the token after the closing mark, or the sentence's end when it closes later
     * @param start where its opening mark stands in the text, perhaps in a sentence before
     * @param closed whether it closes in this sentence
     */
    record Quotation(int from, int to, int start, boolean closed) {
        int length() {
            return to - from;
        }

        boolean holds(int token) {
            return from <= token && token < to;
        }
    }

    private int openedAt;
    private final Set<Integer> runningOn = new HashSet<>();
    private final List<List<Quotation>> bySentence = new ArrayList<>();
    private boolean open;

    /** All sentences of a text, in order; {@code opensParagraph} closes what was left open. */
    void read(TaggedSentence s, boolean opensParagraph) {
        if (opensParagraph) {
            if (open && s.isQuotationMark(0)) {
                runningOn.add(openedAt);
                runningOn.add(s.token(0).start());
            }
            open = false;
        }
        List<Quotation> found = new ArrayList<>(2);
        int from = open ? 0 : -1;
        for (int i = 0; i < s.size(); i++) {
            if (!s.isQuotationMark(i)) {
                continue;
            }
            if (from < 0) {
                from = i;
                openedAt = s.token(i).start();
            } else if (!opens(s, i)) {
                found.add(new Quotation(from, i + 1, openedAt, true));
                from = -1;
            }
        }
        open = from >= 0;
        if (open) {
            found.add(new Quotation(from, s.size(), openedAt, false));
        }
        bySentence.add(found);
    }

    /** A mark that can only open, found inside a quotation: the closing one was forgotten, or quotations are nested. */
    private static boolean opens(TaggedSentence s, int i) {
        char mark = s.token(i).text().charAt(0);
        return mark == '\u201e'
                || (mark == '\u201c'
                        && i + 1 < s.size()
                        && s.token(i + 1).start() == s.token(i).end()
                        && i > 0
                        && s.token(i - 1).end() < s.token(i).start());
    }

    /** Whether a quotation is part of one over several paragraphs, of which each opens with a mark and only the last closes. */
    boolean isRunningOn(Quotation quotation) {
        return runningOn.contains(quotation.start());
    }

    List<Quotation> of(int sentence) {
        return bySentence.get(sentence);
    }
}
