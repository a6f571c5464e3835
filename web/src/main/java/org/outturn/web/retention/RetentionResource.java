package org.outturn.web.retention;

import io.agroal.api.AgroalDataSource;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.outturn.core.retention.Trace;
import org.outturn.web.Desk;
import org.outturn.web.page.BadParametersException;
import org.outturn.web.page.DatabaseAwayException;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;

/** What is kept for how long. */
@Path("/retention")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class RetentionResource {
    private final Desk desk;
    private final Frames frames;
    private final AgroalDataSource database;
    private final RetentionWork work;

    RetentionResource(Desk desk, Frames frames, AgroalDataSource database, RetentionWork work) {
        this.desk = desk;
        this.frames = frames;
        this.database = database;
        this.work = work;
    }

    @CheckedTemplate(basePath = "retention")
    static class Templates {
        static native TemplateInstance index(RetentionView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param lines each sort of trace
     */
    public record RetentionView(Frame frame, List<Line> lines) {}

    /**
     * One sort of trace.
     *
     * @param what in words
     * @param keptFor "30 days", or "for good"
     * @param key the setting that says so
     * @param rows how many there are at the moment
     * @param oldest the day of the oldest settled one; empty for none
     */
    public record Line(String what, String keptFor, String key, long rows, String oldest) {}

    @GET
    @Transactional
    public TemplateInstance index(@Context UriInfo uri) {
        BadParametersException.unless(uri, List.of());
        List<Line> lines = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (Trace trace : Trace.values()) {
                lines.add(line(trace, trace.kept(connection, desk.now())));
            }
        } catch (SQLException e) {
            throw new DatabaseAwayException(e);
        }
        return Templates.index(new RetentionView(frames.at("retention"), lines));
    }

    private Line line(Trace trace, Trace.Kept kept) {
        return new Line(
                what(trace),
                work.keptFor(trace)
                        .map(time -> time.toDays() > 0
                                ? Dates.days(time.toDays())
                                : messages().hours(time.toHours()))
                        .orElseGet(() -> messages().forGood()),
                key(trace),
                kept.rows(),
                kept.oldest()
                        .map(at -> Dates.moment(at, desk.zone(), desk.today()))
                        .orElse(""));
    }

    private static String what(Trace trace) {
        return switch (trace) {
            case SESSIONS -> messages().sessions();
            case SIGN_IN_LINKS -> messages().signInLinks();
            case NOTIFICATIONS -> messages().notifications();
            case DELIVERIES -> messages().deliveries();
            case IDLE_RUNS -> messages().idleRuns();
        };
    }

    private static RetentionMessages messages() {
        return ReaderLanguage.messages(RetentionMessages.class);
    }

    private static String key(Trace trace) {
        return switch (trace) {
            case SESSIONS, SIGN_IN_LINKS -> "outturn.retention.sessions";
            case NOTIFICATIONS -> "outturn.retention.notifications";
            case DELIVERIES -> "outturn.retention.deliveries";
            case IDLE_RUNS -> "outturn.retention.idle-runs";
        };
    }
}
