package org.outturn.web.sources;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Review;
import org.outturn.core.source.Feed;
import org.outturn.core.source.Source;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.HeldCounts;

/** The publications, with what came from them. */
@Path("/sources")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class SourcesResource {
    private static final int LINES = 100;

    private final Frames frames;
    private final HeldCounts counts;

    SourcesResource(Frames frames, HeldCounts counts) {
        this.frames = frames;
        this.counts = counts;
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
     * @param words the search words
     * @param lines the sources by name
     * @param next the address of the next page; empty for none
     */
    public record ListView(Frame frame, String words, List<Line> lines, String next) {}

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

    /** What came from each source, by its number. */
    private record Came(Map<Long, Long> articles, Map<Long, Long> followed, Map<Long, Long> proposed) {}

    @GET
    @Transactional
    public TemplateInstance index(
            @RestQuery @Nullable String words, @RestQuery @Nullable String after, @Context UriInfo uri) {
        BadParametersException.unless(uri, List.of("words", "after"));
        String search = words == null ? "" : words.replaceAll("\\p{Cntrl}", "").strip();
        List<Source> found = Source.holding(search, after == null ? "" : after, LINES + 1);
        boolean more = found.size() > LINES;
        List<Source> shown = more ? found.subList(0, LINES) : found;
        Came came = counts.of("sources", SourcesResource::came);
        Map<Long, List<String>> feeds = Feed.<Feed>list("source in ?1 order by id", shown).stream()
                .collect(Collectors.groupingBy(
                        feed -> feed.source().id(), Collectors.mapping(Feed::url, Collectors.toList())));
        List<Line> lines = shown.stream()
                .map(source -> new Line(
                        source.id(),
                        source.name(),
                        source.homeUrl().orElse(""),
                        feeds.getOrDefault(source.id(), List.of()),
                        came.articles().getOrDefault(source.id(), 0L),
                        came.followed().getOrDefault(source.id(), 0L),
                        came.proposed().getOrDefault(source.id(), 0L)))
                .toList();
        return Templates.index(new ListView(
                frames.at("sources"),
                search,
                lines,
                more ? address(search, shown.get(LINES - 1).name()) : ""));
    }

    private static String address(String words, String after) {
        return "/sources?after=%s&words=%s"
                .formatted(
                        URLEncoder.encode(after, StandardCharsets.UTF_8),
                        URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static Came came() {
        return new Came(
                perSource("select a.source.id, count(*) from Article a group by a.source.id"),
                perSource(
                        "select c.source.id, count(*) from Claim c where c.review = ?1 group by c.source.id",
                        Review.ACCEPTED),
                perSource(
                        "select c.source.id, count(*) from Claim c where c.review = ?1 group by c.source.id",
                        Review.PROPOSED));
    }

    private static Map<Long, Long> perSource(String query, Object... values) {
        TypedQuery<Object[]> counts = Source.getEntityManager().createQuery(query, Object[].class);
        for (int at = 0; at < values.length; at++) {
            counts.setParameter(at + 1, values[at]);
        }
        return counts.getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
