package org.outturn.web.webhooks;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.Session;
import org.outturn.core.export.AsOf;
import org.outturn.core.webhook.WebhookDelivery;
import org.outturn.core.webhook.WebhookEvent;
import org.outturn.web.Desk;
import org.outturn.web.export.ClaimDocument;

/** Composes what is sent: what happened, when, the claim, and the row of the export that tells of it. */
@ApplicationScoped
class WebhookMessage {
    private final Desk desk;
    private final EntityManager database;
    private final ObjectMapper json;

    WebhookMessage(Desk desk, EntityManager database, ObjectMapper json) {
        this.desk = desk;
        this.database = database;
        this.json = json;
    }

    /**
     * What an event is about.
     *
     * @param claim the number of the claim
     * @param row the number of the row that tells of it
     */
    private record About(long claim, long row) {}

    /** Composes a message, within a transaction. */
    String compose(WebhookDelivery delivery) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try {
                return json.writeValueAsString(body(delivery, connection));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Map<String, Object> body(WebhookDelivery delivery, Connection connection) throws SQLException, IOException {
        About about = about(delivery.event(), delivery.subjectId(), connection);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("claim", ClaimDocument.claim(connection, AsOf.now(desk.today()), about.claim()));
        switch (delivery.event()) {
            case STATUS_CHANGED ->
                data.put("statusChange", ClaimDocument.statusChange(connection, about.claim(), about.row()));
            case EVIDENCE_ACCEPTED ->
                data.put("evidence", ClaimDocument.evidence(connection, about.claim(), about.row()));
            case CLAIM_ACCEPTED -> {
                // the claim says it all
            }
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", delivery.event().code());
        body.put("timestamp", delivery.createdAt().toString());
        body.put("data", data);
        return body;
    }

    private static About about(WebhookEvent event, long subject, Connection connection) throws SQLException {
        String sql =
                switch (event) {
                    case STATUS_CHANGED -> "select claim_id, id from status_change where id = ?";
                    case CLAIM_ACCEPTED -> "select claim_id, id from review_change where id = ?";
                    case EVIDENCE_ACCEPTED ->
                        "select evidence.claim_id, evidence.id from evidence_change"
                                + " join evidence on evidence.id = evidence_change.evidence_id where evidence_change.id = ?";
                };
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, subject);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException(
                            "Histories lose nothing, but %s %d is not there".formatted(event, subject));
                }
                return new About(row.getLong(1), row.getLong(2));
            }
        }
    }
}
