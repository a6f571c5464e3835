package org.outturn.web.articles;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.outturn.core.article.ArticleVersion;
import org.outturn.web.text.WordDiff;

/** What a publisher changed between two versions of an article: paragraph by paragraph, and word by word within those that differ. */
final class ArticleDiff {
    private ArticleDiff() {}

    /**
     * A stretch of the article.
     *
     * @param same how many paragraphs stand as they stood; 0 for a stretch that differs
     * @param runs the words of a paragraph that differs; empty for a stretch that does not
     */
    public record Stretch(int same, List<WordDiff.Run> runs) {}

    /** The stretches that lead from one version to another, the headline in front. */
    static List<Stretch> between(ArticleVersion former, ArticleVersion now) {
        List<String> before = paragraphs(former);
        List<String> after = paragraphs(now);
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            same(stretches, delta.getSource().getPosition() - at);
            changed(stretches, delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(stretches, before.size() - at);
        return stretches;
    }

    private static List<String> paragraphs(ArticleVersion version) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(version.title());
        version.paragraphs().forEach(part -> paragraphs.add(version.text().substring(part.start(), part.end())));
        return paragraphs;
    }

    private static void same(List<Stretch> stretches, int paragraphs) {
        if (paragraphs > 0) {
            stretches.add(new Stretch(paragraphs, List.of()));
        }
    }

    /** Paragraphs that stand in each other's place are compared by words; what is left over is new or gone as a whole. */
    private static void changed(List<Stretch> stretches, List<String> before, List<String> after) {
        int pairs = Math.min(before.size(), after.size());
        for (int i = 0; i < pairs; i++) {
            stretches.add(new Stretch(0, WordDiff.between(before.get(i), after.get(i))));
        }
        before.subList(pairs, before.size())
                .forEach(gone -> stretches.add(new Stretch(0, List.of(new WordDiff.Run(gone, "removed")))));
        after.subList(pairs, after.size())
                .forEach(fresh -> stretches.add(new Stretch(0, List.of(new WordDiff.Run(fresh, "added")))));
    }
}
