package org.outturn.web.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.outturn.core.run.Level;
import org.outturn.core.run.Step;
import org.outturn.importer.read.JsonArticle;
import org.outturn.web.imports.ArticleImport.Result;
import org.outturn.web.imports.PushedArticlesResource.Taken;

/**
 * Takes the lines of a push in, each an article as JSON: those that stand together go into one transaction. Says what became of each line, in
 * their order; holds no more of them than go into one transaction.
 */
final class PushedLines {
    /** So many lines wait for their answer at most, however many of them are no articles. */
    private static final int HELD = 500;

    private final ArticleImport articles;
    private final ObjectMapper json;
    private final long run;
    private final Consumer<Taken> answers;
    private final List<Line> lines = new ArrayList<>();
    private final List<OfferedArticle> offered = new ArrayList<>();

    /** A line without an answer; what came of it is known already where it is no article. */
    private record Line(String id, int number, @Nullable Result refused) {}

    /**
     * @param run the import run that they are kept on
     * @param answers is told what became of each line
     */
    PushedLines(ArticleImport articles, ObjectMapper json, long run, Consumer<Taken> answers) {
        this.articles = articles;
        this.json = json;
        this.run = run;
        this.answers = answers;
    }

    /**
     * Takes one more; it may get its answer together with those behind it.
     *
     * @param number its number, from 1
     */
    void add(String line, int number) {
        String place = "line " + number;
        JsonArticle article;
        try {
            article = JsonArticle.of(json.readTree(line), null, null);
        } catch (JsonProcessingException e) {
            refuse("", number, "This line is not JSON");
            return;
        }
        if (article instanceof JsonArticle.Text text) {
            offer(text.id(), number, OfferedArticle.text(text.given(), place));
        } else if (article instanceof JsonArticle.Html page) {
            offer(page.id(), number, OfferedArticle.page(page.page(), PushedArticlesResource.subject(page)));
        } else {
            JsonArticle.Wrong wrong = (JsonArticle.Wrong) article;
            refuse(wrong.id(), number, wrong.reason());
        }
    }

    private void offer(String id, int number, OfferedArticle article) {
        lines.add(new Line(id, number, null));
        offered.add(article);
        if (OfferedArticle.isEnough(offered)) {
            answer();
        }
    }

    private void refuse(String id, int number, String reason) {
        lines.add(new Line(id, number, articles.refuse(run, Step.READ, Level.RECORD, reason, "line " + number)));
        if (offered.isEmpty() || lines.size() >= HELD) {
            answer();
        }
    }

    /** Takes in what is held, and says what became of it when it is on the disk. */
    void answer() {
        Iterator<Result> results = Collections.emptyIterator();
        if (!offered.isEmpty()) {
            results = articles.take(run, offered).iterator();
            articles.confirm(run);
        }
        for (Line line : lines) {
            Result result = line.refused() == null ? results.next() : line.refused();
            answers.accept(Taken.of(line.id(), result, line.number()));
        }
        lines.clear();
        offered.clear();
    }
}
