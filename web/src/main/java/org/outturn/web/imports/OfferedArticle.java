package org.outturn.web.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleText;
import org.outturn.importer.ImportPipeline;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.HandedIn;
import org.outturn.importer.read.Page;
import org.outturn.importer.read.ReadResult;
import org.outturn.web.imports.ArticleImport.Result;

/**
 * An article that may be taken in: a page or a text, which are still to be read.
 *
 * @param page the page; null for a text
 * @param text the text; null for a page
 * @param subject what it is called where something is said about it
 * @param with what is to be kept in the same transaction as the article, whose number it is given; done again where that is tried again
 */
record OfferedArticle(@Nullable Page page, @Nullable HandedIn text, String subject, LongConsumer with) {
    /** So many articles go into one transaction, or fewer large ones. */
    private static final int MOST = 24;

    private static final long MOST_BYTES = 2_000_000;

    static OfferedArticle page(Page page, String subject) {
        return page(page, subject, article -> {});
    }

    static OfferedArticle page(Page page, String subject, LongConsumer with) {
        return new OfferedArticle(page, null, subject, with);
    }

    static OfferedArticle text(HandedIn text, String subject) {
        return new OfferedArticle(null, text, subject, article -> {});
    }

    ReadResult read(ImportPipeline pipeline) {
        return text == null
                ? pipeline.read(Objects.requireNonNull(page))
                : new ReadResult.Read(new ArticleReader().read(text));
    }

    /** When it was got, where that is known. */
    Optional<Instant> at() {
        return Optional.ofNullable(page).map(Page::fetchedAt);
    }

    /** How many bytes of memory it holds, roughly. */
    int size() {
        return page == null ? 2 * Objects.requireNonNull(text).text().length() : page.body().length;
    }

    /** Whether no more should go into one transaction with these. */
    static boolean isEnough(List<OfferedArticle> articles) {
        return articles.size() >= MOST
                || articles.stream().mapToLong(OfferedArticle::size).sum() > MOST_BYTES;
    }

    /** Several of them on their way: what was read, what was found, and what came of those that are settled. */
    static final class Batch {
        private final List<OfferedArticle> offered;
        private final @Nullable ArticleText[] texts;
        private final ImportPipeline.@Nullable Parsed[] found;
        private final @Nullable Result[] results;

        Batch(List<OfferedArticle> offered) {
            this.offered = List.copyOf(offered);
            this.texts = new ArticleText[offered.size()];
            this.found = new ImportPipeline.Parsed[offered.size()];
            this.results = new Result[offered.size()];
        }

        OfferedArticle offered(int place) {
            return offered.get(place);
        }

        /** The places of those that are not settled yet. */
        List<Integer> open() {
            return IntStream.range(0, results.length)
                    .filter(place -> results[place] == null)
                    .boxed()
                    .toList();
        }

        void read(int place, ArticleText text) {
            texts[place] = text;
        }

        ArticleText text(int place) {
            return Objects.requireNonNull(texts[place]);
        }

        void find(int place, ImportPipeline.Parsed parsed) {
            found[place] = parsed;
        }

        ImportPipeline.Parsed found(int place) {
            return Objects.requireNonNull(found[place]);
        }

        void settle(Map<Integer, Result> settled) {
            settled.forEach((place, result) -> results[place] = result);
        }

        /** What came of each, when all are settled. */
        List<Result> results() {
            return Stream.of(results).map(Objects::requireNonNull).toList();
        }
    }
}
