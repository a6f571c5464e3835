package org.outturn.core.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleText;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.article.KnownArticles;
import org.outturn.core.source.Source;
import org.outturn.core.source.Speaker;

/** Different articles that are taken in together. */
final class Together {
    private final List<ClaimIntake.Found> articles;
    private final int readerVersion;
    private final CopiedSentences copies = new CopiedSentences();

    Together(List<ClaimIntake.Found> articles, int readerVersion) {
        this.articles = List.copyOf(articles);
        this.readerVersion = readerVersion;
    }

    /** An article with the version that was taken, and the one that stood before. */
    private record Version(
            ClaimIntake.Found found,
            Article article,
            Optional<ArticleVersion> former,
            Optional<ArticleVersion> added) {}

    List<ClaimIntake.Intake> take() {
        List<Version> versions = versions();
        Map<String, Speaker> speakers = new HashMap<>();
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Version version : versions) {
            version.added().ifPresent(added -> {
                drafts.addAll(version.found().drafts());
                copies.ask(added, version.found().drafts());
            });
        }
        if (!drafts.isEmpty()) {
            speakers.putAll(ClaimIntake.speakers(drafts, articles.get(0).at()));
        }
        copies.lookUp();
        List<ClaimIntake.Intake> taken =
                versions.stream().map(version -> intake(version, speakers)).toList();
        Article.flush();
        return taken;
    }

    private List<Version> versions() {
        List<ArticleText> texts = articles.stream().map(ClaimIntake.Found::text).toList();
        if (texts.isEmpty()) {
            return List.of();
        }
        Map<Source.Place, Source> sources = Source.of(
                texts.stream().map(Together::place).toList(), articles.get(0).at());
        KnownArticles known = KnownArticles.of(texts);
        List<Version> versions = new ArrayList<>();
        for (ClaimIntake.Found found : articles) {
            Source source = Objects.requireNonNull(sources.get(place(found.text())));
            versions.add(version(found, source, known));
        }
        return versions;
    }

    private static Source.Place place(ArticleText text) {
        return new Source.Place(text.url(), text.publisher());
    }

    private Version version(ClaimIntake.Found found, Source source, KnownArticles known) {
        ArticleText text = found.text();
        Optional<Article> before = known.of(text, source);
        Article article = before.orElseGet(() -> Article.first(source, text.url(), found.at()));
        Optional<ArticleVersion> former = before.map(Article::latest);
        Optional<ArticleVersion> added = article.take(text, readerVersion, found.at());
        article.persist();
        if (text.url() != null && !known.isAt(text.url())) {
            article.isAt(text.url(), found.at());
        }
        return new Version(found, article, former, added);
    }

    private ClaimIntake.Intake intake(Version version, Map<String, Speaker> speakers) {
        Article article = version.article();
        if (version.added().isEmpty()) {
            return new ClaimIntake.Intake(
                    article, article.latest(), ClaimIntake.Change.UNCHANGED, List.of(), List.of(), List.of());
        }
        ArticleVersion added = version.added().get();
        List<Appearance> unmatched =
                new ArrayList<>(version.former().map(ClaimIntake::appearancesIn).orElse(List.of()));
        List<CopiedSentences.Copy> elsewhere = copies.of(added);
        List<Claim> proposed = new ArrayList<>();
        List<Claim> repeated = new ArrayList<>();
        for (ClaimDraft draft : version.found().drafts()) {
            Optional<Speaker> speaker =
                    Optional.ofNullable(speakers.get(draft.claimant())).filter(speaks -> !draft.anonymous());
            Optional<Claim> known = Optional.ofNullable(SaidPlace.take(unmatched, draft))
                    .map(Appearance::claim)
                    .or(() -> Optional.ofNullable(SaidPlace.take(elsewhere, draft))
                            .map(CopiedSentences.Copy::claim));
            if (known.isPresent()) {
                Claim.appearAgain(
                        known.get(), added, draft, speaker, version.found().at());
                repeated.add(known.get());
            } else {
                proposed.add(
                        Claim.propose(added, draft, speaker, version.found().at()));
            }
            copies.hold(added, draft, known.orElseGet(() -> proposed.get(proposed.size() - 1)));
        }
        String text = version.found().text().text();
        List<Claim> lost = unmatched.stream()
                .filter(appearance -> !text.contains(appearance.sentence()))
                .map(Appearance::claim)
                .distinct()
                .toList();
        return new ClaimIntake.Intake(
                article,
                added,
                version.former().isPresent() ? ClaimIntake.Change.CHANGED : ClaimIntake.Change.NEW,
                proposed,
                repeated,
                lost);
    }
}
