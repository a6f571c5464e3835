package org.outturn.web.sources;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.core.article.Article;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Review;
import org.outturn.core.source.Feed;
import org.outturn.core.source.Source;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;

/** The publications, with what came from them. */
@Path("/sources")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class SourcesResource {
    private final Frames frames;

    SourcesResource(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance index(ListView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param lines the sources by name
     */
    public record ListView(Frame frame, List<Line> lines) {}

    /**
     * One source.
     *
     * @param id its number
     * @param name its name
     * @param home its address; empty for none
     * @param feeds the addresses of its feeds
     * @param articles how many articles came from it
     * @param followed how many of its claims the desk follows
     * @param proposed how many await review
     */
    public record Line(
            long id, String name, String home, List<String> feeds, long articles, long followed, long proposed) {}

    @GET
    @Transactional
    public TemplateInstance index() {
        Map<Long, Long> articles = articles();
        Map<Long, Long> followed = claims(Review.ACCEPTED);
        Map<Long, Long> proposed = claims(Review.PROPOSED);
        List<Line> lines = Source.byName().stream()
                .map(source -> new Line(
                        source.id(),
                        source.name(),
                        source.homeUrl().orElse(""),
                        Feed.of(source).stream().map(Feed::url).toList(),
                        articles.getOrDefault(source.id(), 0L),
                        followed.getOrDefault(source.id(), 0L),
                        proposed.getOrDefault(source.id(), 0L)))
                .toList();
        return Templates.index(new ListView(frames.at("sources"), lines));
    }

    private static Map<Long, Long> claims(Review review) {
        return Claim.getEntityManager()
                .createQuery(
                        "select c.source.id, count(*) from Claim c where c.review = :review group by c.source.id",
                        Object[].class)
                .setParameter("review", review)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static Map<Long, Long> articles() {
        return Article.getEntityManager()
                .createQuery("select a.source.id, count(*) from Article a group by a.source.id", Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
