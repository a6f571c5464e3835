package org.outturn.web.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What differs between two wordings, word by word. */
public final class WordDiff {
    private WordDiff() {}

    /**
     * A run of words.
     *
     * @param text the words
     * @param change same, removed or added
     */
    public record Run(String text, String change) {}

    /** The runs that lead from one wording to the other. */
    public static List<Run> between(String former, String now) {
        List<String> before = List.of(former.strip().split("\\s+"));
        List<String> after = List.of(now.strip().split("\\s+"));
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(runs, before.subList(at, delta.getSource().getPosition()), "same");
            add(runs, delta.getSource().getLines(), "removed");
            add(runs, delta.getTarget().getLines(), "added");
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, before.subList(at, before.size()), "same");
        return runs;
    }

    private static void add(List<Run> runs, List<String> words, String change) {
        if (!words.isEmpty()) {
            runs.add(new Run(String.join(" ", words), change));
        }
    }
}
