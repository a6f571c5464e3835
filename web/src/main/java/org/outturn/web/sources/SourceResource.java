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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.outturn.core.article.Article;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimPage;
import org.outturn.core.claim.ClaimSort;
import org.outturn.core.source.Feed;
import org.outturn.core.source.Source;
import org.outturn.web.Desk;
import org.outturn.web.claims.ClaimLine;
import org.outturn.web.claims.ClaimLists;
import org.outturn.web.imports.RobotsLine;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.record.RecordView;
import org.outturn.web.record.Records;
import org.outturn.web.text.Dates;
import org.outturn.web.text.FeedResults;
import org.outturn.web.text.ReaderLanguage;

/** One publication: its feeds and what its servers allow, what came from it, and what became of that. */
@Path("/sources/{id}")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class SourceResource {
    private static final int LATEST = 10;

    private final Desk desk;
    private final Frames frames;
    private final Records records;
    private final ClaimLists claims;

    SourceResource(Desk desk, Frames frames, Records records, ClaimLists claims) {
        this.desk = desk;
        this.frames = frames;
        this.records = records;
        this.claims = claims;
    }

    @CheckedTemplate(basePath = "sources")
    static class Templates {
        static native TemplateInstance show(SourceView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param id its number
     * @param name its name
     * @param home its address; empty for none
     * @param feeds its feeds
     * @param robots what its servers allow
     * @param articles how many articles came from it
     * @param total how many of its claims the desk follows
     * @param record what became of them
     * @param latest the latest of them
     */
    public record SourceView(
            Frame frame,
            long id,
            String name,
            String home,
            List<FeedLink> feeds,
            List<RobotsLine> robots,
            long articles,
            long total,
            RecordView record,
            List<ClaimLine> latest) {}

    /**
     * One feed.
     *
     * @param id its number
     * @param url its address
     * @param state well, quiet, failing or paused
     * @param word the same in a word
     * @param result what its last check brought, and when that was
     */
    public record FeedLink(long id, String url, String state, String word, String result) {}

    @GET
    @Transactional
    public TemplateInstance show(@RestPath long id) {
        Source source = ErrorMappers.require(Source.findById(id));
        ClaimFilter filter = ClaimFilter.ACCEPTED.withSource(id);
        List<Feed> feeds = Feed.of(source);
        ClaimPage newest = new ClaimPage(ClaimSort.ANNOUNCED, true, LATEST, Optional.empty(), Optional.empty());
        return Templates.show(new SourceView(
                frames.at("sources"),
                id,
                source.name(),
                source.homeUrl().orElse(""),
                feeds.stream().map(this::link).toList(),
                feeds.stream()
                        .flatMap(feed -> RobotsLine.of(feed.url(), desk).stream())
                        .distinct()
                        .toList(),
                Article.count("source", source),
                claims.count(filter),
                records.of(source.name(), filter),
                claims.page(filter, newest).rows().stream()
                        .map(claim -> ClaimLine.of(claim, desk.today()))
                        .toList()));
    }

    private FeedLink link(Feed feed) {
        String state = !feed.isActive()
                ? "paused"
                : switch (feed.health()) {
                    case GREEN -> "well";
                    case AMBER -> "quiet";
                    case RED -> "failing";
                };
        return new FeedLink(
                feed.id(),
                feed.url(),
                state,
                word(state),
                FeedResults.shown(feed.lastResult())
                        + feed.lastCheckAt()
                                .map(at -> " " + Dates.moment(at, desk.zone(), desk.today()))
                                .orElse(""));
    }

    private static String word(String state) {
        SourcesMessages words = ReaderLanguage.messages(SourcesMessages.class);
        return switch (state) {
            case "paused" -> words.paused();
            case "well" -> words.well();
            case "quiet" -> words.quiet();
            default -> words.failing();
        };
    }
}
