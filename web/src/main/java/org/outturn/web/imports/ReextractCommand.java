package org.outturn.web.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.claim.ClaimDraft;
import org.outturn.core.claim.Reextraction;
import org.outturn.importer.ImportPipeline;
import org.outturn.web.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds the claims of all stored articles once more, after the rules have changed: shows what differs, and writes it down only when asked to. */
@Dependent
@Command(
        name = "reextract",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the claims of all stored articles once more and shows what other rules find: + new, - gone, ~ changed.",
            "Nothing is written without --apply, and what an editor decided or wrote is never touched."
        })
public class ReextractCommand implements Callable<Integer> {
    private static final int PORTION = 100;

    private final ImportPipeline pipeline;
    private final Desk desk;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--apply",
            description =
                    "Write it down: new drafts await review, drafts that are gone are laid aside, others are revised.")
    private boolean apply;

    private int fresh;
    private int gone;
    private int changed;
    private int kept;

    ReextractCommand(ImportPipeline pipeline, Desk desk) {
        this.pipeline = pipeline;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (List<Long> ids = after(0); !ids.isEmpty(); ids = after(ids.get(ids.size() - 1))) {
            for (long id : ids) {
                QuarkusTransaction.requiringNew().run(() -> take(Article.findById(id), out));
                out.flush();
            }
        }
        out.printf(
                "%,d new, %,d gone, %,d changed; %,d differ and stay, because an editor decided on them.%n%s%n",
                fresh, gone, changed, kept, apply ? "Written down." : "Nothing was written; --apply does it.");
        out.flush();
        return 0;
    }

    private static List<Long> after(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Article.<Article>find("id > ?1 order by id", id).page(0, PORTION).stream()
                        .map(Article::id)
                        .toList());
    }

    private void take(Article article, PrintWriter out) {
        ArticleVersion version = article.latest();
        List<ClaimDraft> drafts = pipeline.parse(version.articleText()).drafts();
        Reextraction.Difference difference = Reextraction.between(version, drafts);
        fresh += difference.fresh().size();
        gone += difference.gone().size();
        changed += difference.changed().size();
        kept += difference.kept();
        if (difference.isNothing()) {
            return;
        }
        out.printf("Article %d, %s%n", article.id(), version.title());
        difference.fresh().forEach(draft -> out.printf("  + %s%n", draft.summary()));
        difference.gone().forEach(claim -> out.printf("  - %s (claim %d)%n", claim.summary(), claim.id()));
        difference
                .changed()
                .forEach(change -> out.printf(
                        "  ~ %s -> %s (claim %d)%n",
                        change.claim().summary(),
                        change.draft().summary(),
                        change.claim().id()));
        if (apply) {
            Reextraction.apply(version, difference, desk.now());
        }
    }
}
