package org.outturn.web.export;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers with a strong tag of what is answered, and with 304 to whoever has it already. */
final class Tagged {
    private static final int TAG_LENGTH = 32;

    private Tagged() {}

    static Response answer(Request request, byte[] body, String mediaType) {
        EntityTag tag = tag(body);
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same == null ? Response.ok(body).type(mediaType) : same;
        return answer.tag(tag).header("Cache-Control", "private, no-cache").build();
    }

    static EntityTag tag(byte[] body) {
        return new EntityTag(sha256(body).substring(0, TAG_LENGTH));
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
