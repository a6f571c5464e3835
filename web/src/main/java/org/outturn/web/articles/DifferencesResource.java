package org.outturn.web.articles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.claim.Appearance;
import org.outturn.core.claim.Claim;
import org.outturn.web.Desk;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;

/** What changed between two versions of an article, and what that means for the claims in it. */
@Path("/articles/{id}/differences")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class DifferencesResource {
    private final Desk desk;
    private final Frames frames;

    DifferencesResource(Desk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "articles")
    static class Templates {
        static native TemplateInstance differences(DifferencesView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param id the article
     * @param title its headline now
     * @param from the former version
     * @param to the later version
     * @param read when the later one was read
     * @param otherReader whether another reader read it, so that a difference may be ours
     * @param stretches the text
     * @param lost the claims whose sentence no longer stands in the later version
     */
    public record DifferencesView(
            Frame frame,
            long id,
            String title,
            int from,
            int to,
            String read,
            boolean otherReader,
            List<ArticleDiff.Stretch> stretches,
            List<LostClaim> lost) {}

    /**
     * A claim whose sentence no longer stands.
     *
     * @param id its number
     * @param summary its line
     * @param sentence the sentence as it stood
     */
    public record LostClaim(long id, String summary, String sentence) {}

    @GET
    @Transactional
    public TemplateInstance show(
            @RestPath long id,
            @RestQuery @Nullable Integer from,
            @RestQuery @Nullable Integer to,
            @Context UriInfo uri) {
        BadParametersException.unless(uri, List.of("from", "to"));
        Article article = ErrorMappers.require(Article.findById(id));
        ArticleVersion now = version(article, to == null ? article.latestNumber() : to);
        ArticleVersion former = version(article, from == null ? now.number() - 1 : from);
        return Templates.differences(new DifferencesView(
                frames.at("articles"),
                id,
                now.title().isEmpty() ? messages().withoutAHeadline() : now.title(),
                former.number(),
                now.number(),
                Dates.moment(now.recordedAt(), desk.zone(), desk.today()),
                former.readerVersion() != now.readerVersion(),
                ArticleDiff.between(former, now),
                lost(former, now)));
    }

    private static ArticleVersion version(Article article, int number) {
        return article.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static List<LostClaim> lost(ArticleVersion former, ArticleVersion now) {
        List<Appearance> before = Appearance.list(
                "from Appearance a join fetch a.claim where a.articleVersion = ?1 order by a.sentenceStart, a.id",
                former);
        return before.stream()
                .filter(appearance -> !now.text().contains(appearance.sentence()))
                .map(appearance -> {
                    Claim claim = appearance.claim();
                    return new LostClaim(claim.id(), claim.summary(), appearance.sentence());
                })
                .toList();
    }

    private static ArticlesMessages messages() {
        return ReaderLanguage.messages(ArticlesMessages.class);
    }
}
