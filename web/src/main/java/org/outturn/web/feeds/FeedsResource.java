package org.outturn.web.feeds;

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
import org.outturn.core.source.Feed;
import org.outturn.core.source.FeedDay;
import org.outturn.web.Desk;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.text.Counts;
import org.outturn.web.text.ReaderLanguage;

/** All feeds, those that need somebody first. */
@Path("/feeds")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class FeedsResource {
    private final Desk desk;
    private final Frames frames;

    FeedsResource(Desk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "feeds")
    static class Templates {
        static native TemplateInstance index(ListView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param lede how the feeds do, in a sentence
     * @param lines the feeds
     */
    public record ListView(Frame frame, String lede, List<FeedLine> lines) {}

    @GET
    @Transactional
    public TemplateInstance index() {
        Map<Long, List<FeedDay>> days = FeedDay.since(desk.today().minusDays(DayBars.DAYS - 1L));
        List<FeedLine> lines = Feed.worstFirst().stream()
                .map(feed -> FeedLine.of(feed, days.getOrDefault(feed.id(), List.of()), desk))
                .toList();
        return Templates.index(new ListView(frames.at("feeds"), lede(lines), lines));
    }

    private static String lede(List<FeedLine> lines) {
        long well = count(lines, "well");
        long failing = count(lines, "failing");
        long quiet = count(lines, "quiet");
        long paused = count(lines, "paused");
        StringBuilder lede = new StringBuilder();
        lede.append(
                switch ((int) Math.min(well, 2)) {
                    case 0 -> messages().noFeedDoesWell();
                    case 1 -> messages().oneFeedDoesWell();
                    default -> messages().feedsDoWell(Counts.written(well));
                });
        if (failing > 0) {
            lede.append("; ").append(messages().needSomebody(failing, Counts.written(failing)));
        }
        if (quiet > 0) {
            lede.append("; ").append(messages().toBeWatched(quiet, Counts.written(quiet)));
        }
        if (paused > 0) {
            lede.append("; ").append(messages().arePaused(paused, Counts.written(paused)));
        }
        return lede.append('.').toString();
    }

    private static long count(List<FeedLine> lines, String state) {
        return lines.stream().filter(line -> line.state().equals(state)).count();
    }

    private static FeedsMessages messages() {
        return ReaderLanguage.messages(FeedsMessages.class);
    }
}
