package org.outturn.importer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleText;
import org.outturn.core.claim.ClaimDraft;
import org.outturn.importer.claim.ClaimFinder;
import org.outturn.importer.language.Language;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.quote.OutermostStatements;
import org.outturn.importer.quote.Statement;
import org.outturn.importer.quote.StatementFinder;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.HandedIn;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.ReadResult;

/**
 * The whole walk: page, article text, sentences, statements, due windows, claim drafts. Pure: the same article gives the same drafts. Safe to
 * share between threads and to use again and again.
 */
public final class ImportPipeline {
    private final ArticleReader articleReader = new ArticleReader();
    private final StatementFinder statementFinder = new StatementFinder();
    private final ClaimFinder claimFinder = new ClaimFinder();

    /**
     * What the walk gave.
     *
     * @param article the article as it was read
     * @param statements the attributed words in it, ordered by their start
     * @param drafts the claims in it, in the order of their clauses; empty for a language that has no rules
     */
    public record Parsed(ArticleText article, List<Statement> statements, List<ClaimDraft> drafts) {
        public Parsed {
            statements = List.copyOf(statements);
            drafts = List.copyOf(drafts);
        }
    }

    /** Reads a page and parses what was read; null when it holds no article, for which {@link #read} gives the reason. */
    public @Nullable Parsed parse(Page page) {
        return read(page) instanceof ReadResult.Read read ? parse(read.article()) : null;
    }

    /** Reads the rules of English, so that the first article need not wait for them; by finding the claim in one sentence. */
    public static void load() {
        HandedIn sentence =
                new HandedIn("The council will meet on Tuesday, the mayor said.", "", null, LocalDate.EPOCH, "", "en");
        new ImportPipeline().parse(new ArticleReader().read(sentence));
    }

    /** The first step alone. */
    public ReadResult read(Page page) {
        return articleReader.read(page);
    }

    /** Everything after the reading. */
    public Parsed parse(ArticleText article) {
        Language language = Language.find(article.language());
        if (language == null) {
            return new Parsed(article, List.of(), List.of());
        }
        TaggedText text = language.tag(article);
        List<Statement> statements = statementFinder.find(text);
        List<ClaimDraft> drafts = claimFinder.find(text, statements);
        return new Parsed(article, OutermostStatements.of(statements), drafts);
    }
}
