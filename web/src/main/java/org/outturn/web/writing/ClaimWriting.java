package org.outturn.web.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Secret;
import org.outturn.core.request.KeptAnswer;
import org.outturn.web.Desk;
import org.outturn.web.export.ClaimDocument;
import org.outturn.web.page.ProblemDocument;
import org.outturn.web.page.ProblemException;
import org.outturn.web.security.CurrentEditor;

/**
 * Writes to a claim for a program: only when the claim is as the program last read it, and once for each key, in one transaction. What is
 * refused leaves nothing behind, the key included.
 */
@ApplicationScoped
class ClaimWriting {
    private static final String KEY = "Idempotency-Key";

    private final Desk desk;
    private final CurrentEditor current;
    private final ClaimDocument claims;
    private final EntityManager database;
    private final ObjectMapper json;

    ClaimWriting(Desk desk, CurrentEditor current, ClaimDocument claims, EntityManager database, ObjectMapper json) {
        this.desk = desk;
        this.current = current;
        this.claims = claims;
        this.database = database;
        this.json = json;
    }

    /** What is done to a claim; gives the row that came about, to be answered. */
    interface Write {
        Map<String, @Nullable Object> to(Claim claim, Editor by);
    }

    /** Reads on the connection of the transaction. */
    interface Reading<T> {
        T read(Connection connection) throws java.sql.SQLException, IOException;
    }

    /** Writes, or answers what was answered before. */
    Response write(long id, String body, HttpHeaders headers, UriInfo uri, Write write) {
        Optional<String> key = key(headers);
        KeptAnswer answer = QuarkusTransaction.requiringNew().call(() -> {
            Editor editor = current.editor();
            if (key.isPresent()) {
                byte[] request = new Secret(uri.getPath() + "\n" + body).hash();
                KeptAnswer.Known known = KeptAnswer.take(database, editor.id(), key.get(), request, desk.now());
                if (known instanceof KeptAnswer.Before before) {
                    return before.answer();
                }
                if (known instanceof KeptAnswer.Other) {
                    throw new ProblemException(ProblemDocument.answer(
                            422,
                            "idempotency",
                            "This key belongs to another request",
                            "A key stands for one request with one body for %d hours."
                                    .formatted(KeptAnswer.LIFETIME.toHours())));
                }
            }
            Claim claim = Claim.findById(id, LockModeType.PESSIMISTIC_WRITE);
            if (claim == null) {
                throw new NotFoundException();
            }
            check(headers, tag(id, uri));
            KeptAnswer fresh = answer(write, claim, editor, uri);
            key.ifPresent(taken -> fresh.keep(database, editor.id(), taken));
            return fresh;
        });
        return Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .header("Location", answer.location())
                .header("ETag", '"' + answer.tag() + '"')
                .header("Cache-Control", "no-store")
                .entity(answer.body())
                .build();
    }

    private KeptAnswer answer(Write write, Claim claim, Editor editor, UriInfo uri) {
        try {
            Map<String, @Nullable Object> row = write.to(claim, editor);
            database.flush();
            return new KeptAnswer(
                    201, claims.address(claim.id(), uri), tag(claim.id(), uri), json.writeValueAsString(row));
        } catch (RefusedException e) {
            throw JsonBody.refused(new ParameterProblem(e.field(), e.reason(), List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row could not be written as JSON", e);
        }
    }

    private String tag(long id, UriInfo uri) {
        return onConnection(connection -> claims.tag(connection, id, uri));
    }

    /** Reads on the connection of the present transaction. */
    <T> T onConnection(Reading<T> reading) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try {
                return reading.read(connection);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The program must have read the claim as it is: whoever has not would overwrite what it has not seen. */
    private static void check(HttpHeaders headers, String tag) {
        String wanted = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (wanted == null || wanted.isBlank()) {
            throw new ProblemException(ProblemDocument.answer(
                    428,
                    "precondition-required",
                    "Say which state of the claim you have read",
                    "Send the ETag of /api/v1/claims/… in the header If-Match."));
        }
        boolean fits = Arrays.stream(wanted.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals('"' + tag + '"'));
        if (!fits) {
            throw new ProblemException(Response.fromResponse(ProblemDocument.answer(
                            412,
                            "precondition-failed",
                            "The claim has changed since you read it",
                            "Read it again and decide anew."))
                    .header("ETag", '"' + tag + '"')
                    .build());
        }
    }

    private static Optional<String> key(HttpHeaders headers) {
        Optional<String> key = Optional.ofNullable(headers.getHeaderString(KEY)).map(String::strip);
        if (key.filter(text -> text.isEmpty()
                        || text.length() > KeptAnswer.LONGEST_KEY
                        || !StandardCharsets.US_ASCII.newEncoder().canEncode(text))
                .isPresent()) {
            throw new ProblemException(ProblemDocument.badParameters(List.of(new ParameterProblem(
                    KEY, "A key has 1 to %d characters of ASCII.".formatted(KeptAnswer.LONGEST_KEY), List.of()))));
        }
        return key;
    }
}
