package org.outturn.web.articles;

import io.quarkus.panache.common.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.article.CodePoints;
import org.outturn.core.claim.Appearance;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Timing;
import org.outturn.core.source.NamePattern;
import org.outturn.web.Desk;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Sentences;
import org.outturn.web.text.TextView;
import org.outturn.web.text.Words;

/** The list of articles, and the reading view of one. */
@Path("/articles")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class ArticlesResource {
    private static final int LINES = 50;

    private final Desk desk;
    private final Frames frames;

    ArticlesResource(Desk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "articles")
    static class Templates {
        static native TemplateInstance index(ListView view);

        static native TemplateInstance show(ArticleView view);

        private Templates() {}
    }

    /**
     * The list.
     *
     * @param frame what stands around it
     * @param words the search words
     * @param lines the articles, newest first
     * @param before the number behind which the next page begins; 0 for none
     */
    public record ListView(Frame frame, String words, List<Line> lines, long before) {}

    /**
     * One article in the list.
     *
     * @param id its number
     * @param title its headline
     * @param source the publication
     * @param published the day; empty when unknown
     * @param seen when we read it first
     * @param versions how many versions there are
     * @param claims how many claims were found in it, by review state, in words
     */
    public record Line(
            long id, String title, String source, String published, String seen, int versions, String claims) {}

    /**
     * The reading view.
     *
     * @param frame what stands around it
     * @param id its number
     * @param title its headline
     * @param byline authors, source, date
     * @param url its address; empty for none
     * @param further the further addresses it is found under
     * @param version which version is shown
     * @param versions all of them
     * @param read when it was read, and by which reader
     * @param text the text, the found sentences marked
     * @param found the claims in it
     * @param sentences its sentences, to be marked as claims
     */
    public record ArticleView(
            Frame frame,
            long id,
            String title,
            String byline,
            String url,
            List<String> further,
            int version,
            List<VersionLink> versions,
            String read,
            TextView text,
            List<FoundClaim> found,
            List<SentenceChoice> sentences) {}

    /**
     * A version of the article.
     *
     * @param number its number
     * @param read when it was read
     * @param current whether it is shown
     */
    public record VersionLink(int number, String read, boolean current) {
        /** The number of the version before it. */
        public int former() {
            return number - 1;
        }
    }

    /**
     * A claim found in the article.
     *
     * @param id its number
     * @param summary its line
     * @param review the code
     * @param reviewWord the word
     * @param shape the badge
     * @param status the words of the badge
     */
    public record FoundClaim(long id, String summary, String review, String reviewWord, String shape, String status) {}

    /**
     * A sentence that can be marked as a claim.
     *
     * @param start first character, in code points of the text
     * @param text its words
     */
    public record SentenceChoice(int start, String text) {}

    @GET
    @Transactional
    public TemplateInstance index(
            @RestQuery @Nullable String words, @RestQuery @Nullable Long before, @Context UriInfo uri) {
        BadParametersException.unless(uri, List.of("words", "before"));
        String search = words == null ? "" : words.replaceAll("\\p{Cntrl}", "").strip();
        List<Article> articles = Article.<Article>find(
                        "from Article a join fetch a.source where (?1 = '%%' or lower(a.title) like ?1 escape '\\')"
                                + " and a.id < ?2 order by a.id desc",
                        NamePattern.holding(search), before == null ? Long.MAX_VALUE : before)
                .page(Page.ofSize(LINES + 1))
                .list();
        boolean more = articles.size() > LINES;
        List<Article> shown = more ? articles.subList(0, LINES) : articles;
        Map<Long, String> claims = claims(shown);
        return Templates.index(new ListView(
                frames.at("articles"),
                search,
                shown.stream().map(article -> line(article, claims)).toList(),
                more ? shown.get(shown.size() - 1).id() : 0));
    }

    private Line line(Article article, Map<Long, String> claims) {
        return new Line(
                article.id(),
                article.title().isEmpty() ? messages().withoutAHeadline() : article.title(),
                article.source().name(),
                article.publishedOn().map(day -> Dates.day(day, desk.today())).orElse(""),
                Dates.moment(article.firstSeenAt(), desk.zone(), desk.today()),
                article.latestNumber(),
                claims.getOrDefault(article.id(), messages().none()));
    }

    private static Map<Long, String> claims(List<Article> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = Appearance.<Appearance>find(
                        "select v.article.id, c.review, count(distinct c.id) from Appearance a join a.articleVersion v join a.claim c"
                                + " where v.article in ?1 group by v.article.id, c.review order by v.article.id, c.review",
                        articles)
                .project(Object[].class)
                .list();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> row[2] + " " + Words.inside(Words.review((Review) row[1])),
                                Collectors.joining(", "))));
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@RestPath long id, @RestQuery @Nullable Integer version, @Context UriInfo uri) {
        BadParametersException.unless(uri, List.of("version"));
        Article article = ErrorMappers.require(Article.findById(id));
        ArticleVersion shown = version == null
                ? article.latest()
                : article.versions().stream()
                        .filter(candidate -> candidate.number() == version)
                        .findFirst()
                        .orElseThrow(jakarta.ws.rs.NotFoundException::new);
        List<Appearance> appearances = Appearance.list(
                "from Appearance a join fetch a.claim where a.articleVersion = ?1 order by a.sentenceStart, a.id",
                shown);
        return Templates.show(new ArticleView(
                frames.at("articles"),
                id,
                shown.title().isEmpty() ? messages().withoutAHeadline() : shown.title(),
                byline(shown),
                article.url().orElse(""),
                article.furtherAddresses(),
                shown.number(),
                article.versions().stream()
                        .map(each -> new VersionLink(
                                each.number(),
                                Dates.moment(each.recordedAt(), desk.zone(), desk.today()),
                                each == shown))
                        .toList(),
                messages()
                        .readByReader(
                                Dates.moment(shown.recordedAt(), desk.zone(), desk.today()), shown.readerVersion()),
                TextView.of(shown, marks(appearances)),
                appearances.stream().map(this::found).toList(),
                sentences(shown, appearances)));
    }

    private List<TextView.Mark> marks(List<Appearance> appearances) {
        List<TextView.Mark> marks = new ArrayList<>();
        for (Appearance appearance : appearances) {
            String text = appearance.articleVersion().text();
            boolean counts = appearance.claim().review() == Review.ACCEPTED
                    || appearance.claim().review() == Review.MERGED
                    || appearance.claim().review() == Review.PROPOSED;
            if (counts) {
                marks.add(new TextView.Mark(
                        CodePoints.index(text, appearance.sentenceStart()),
                        CodePoints.index(text, appearance.sentenceEnd()),
                        "sentence",
                        "",
                        "sentence-" + appearance.claim().id()));
                TextView.marks(appearance).stream()
                        .filter(mark -> !mark.css().equals("sentence"))
                        .forEach(marks::add);
                marks.add(TextView.link(appearance));
            }
        }
        marks.sort(Comparator.comparingInt(TextView.Mark::start));
        return marks;
    }

    private FoundClaim found(Appearance appearance) {
        Claim claim = appearance.claim();
        LocalDate from = claim.due().map(DueWindow::from).orElse(null);
        LocalDate to = claim.due().map(DueWindow::to).orElse(null);
        LocalDate happened = claim.happenedOn().orElse(null);
        Timing timing = claim.timing(desk.today()).orElse(null);
        return new FoundClaim(
                claim.id(),
                claim.summary(),
                claim.review().code(),
                Words.review(claim.review()),
                Words.shape(claim.status(), timing),
                Words.status(
                        claim.status(), timing, timing == null ? 0 : timing.days(from, to, happened, desk.today())));
    }

    private static List<SentenceChoice> sentences(ArticleVersion version, List<Appearance> appearances) {
        return Sentences.of(version).stream()
                .map(sentence -> new SentenceChoice(
                        CodePoints.before(version.text(), sentence.start()),
                        version.text().substring(sentence.start(), sentence.end())))
                .filter(choice -> appearances.stream().noneMatch(known -> known.sentenceStart() == choice.start()))
                .toList();
    }

    private static String byline(ArticleVersion version) {
        List<String> parts = new ArrayList<>();
        if (!version.authors().isEmpty()) {
            parts.add(messages().by(String.join(", ", version.authors())));
        }
        parts.add(version.article().source().name());
        version.publishedOn().map(Dates::weekday).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static ArticlesMessages messages() {
        return ReaderLanguage.messages(ArticlesMessages.class);
    }
}
