package org.outturn.web.page;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.outturn.core.claim.Timing;
import org.outturn.web.Desk;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Counts;

/** Makes the frame for a page of this request. */
@RequestScoped
public class Frames {
    private final CurrentEditor current;
    private final RoutingContext request;
    private final AgroalDataSource database;
    private final Desk desk;
    private final Assets assets;
    private final Toasts toasts;
    private final CappedCounts counts;

    Frames(
            CurrentEditor current,
            RoutingContext request,
            AgroalDataSource database,
            Desk desk,
            Assets assets,
            Toasts toasts,
            CappedCounts counts) {
        this.current = current;
        this.request = request;
        this.database = database;
        this.desk = desk;
        this.assets = assets;
        this.toasts = toasts;
        this.counts = counts;
    }

    /** The frame for a page at this place of the navigation. */
    public Frame at(String place) {
        Toasts.Toast toast = toasts.take(request);
        Badges badges = badges();
        return new Frame(
                place,
                isPartial(),
                current.isSignedIn(),
                current.name(),
                current.initials(),
                current.mayEdit(),
                current.mayAdminister(),
                badges.awaiting(),
                badges.overdue(),
                badges.troubles(),
                assets.fingerprint(),
                chosen("outturn-theme", "", "light", "dark"),
                chosen("outturn-density", "comfortable", "compact"),
                toast.message(),
                toast.undo());
    }

    /** A frame for pages that stand alone: the door, and errors. */
    public Frame bare() {
        return new Frame(
                "",
                false,
                false,
                "",
                "",
                false,
                false,
                0,
                0,
                0,
                assets.fingerprint(),
                chosen("outturn-theme", "", "light", "dark"),
                "comfortable",
                "",
                "");
    }

    private String chosen(String cookieName, String usual, String... others) {
        Cookie cookie = request.request().getCookie(cookieName);
        return cookie != null && List.of(others).contains(cookie.getValue()) ? cookie.getValue() : usual;
    }

    /** Whether htmx asks, and not for a page from the browser's history. */
    public boolean isPartial() {
        return "true".equals(request.request().getHeader("HX-Request"))
                && !"true".equals(request.request().getHeader("HX-History-Restore-Request"));
    }

    private record Badges(long awaiting, long overdue, long troubles) {}

    private Badges badges() {
        return new Badges(
                capped("select 1 from claim where review = 'proposed'"),
                capped(("select 1 from claim where review = 'accepted' and %s"
                                + " and (snoozed_until is null or snoozed_until <= date '%s')")
                        .formatted(Timing.OVERDUE.condition(desk.today()), desk.today())),
                troubles());
    }

    private long capped(String rows) {
        return counts.count(
                rows,
                Counts.MOST,
                () -> counted("select count(*) from (" + rows + " limit " + (Counts.MOST + 1) + ") counted"));
    }

    private long troubles() {
        return counted(
                "select count(*) from problem where level = 'operator' and recorded_at > ?",
                OffsetDateTime.ofInstant(desk.now().minus(Duration.ofDays(1)), ZoneOffset.UTC));
    }

    private long counted(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new DatabaseAwayException(e);
        }
    }
}
