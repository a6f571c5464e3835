package org.outturn.importer.fetch;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.fetch.FetchResult.Failed;
import org.outturn.importer.fetch.FetchResult.Failed.Kind;

/** Puts what went wrong into plain words. */
final class Failures {
    private Failures() {}

    /** What a status code other than success means for another attempt. */
    static Failed ofStatus(int status, @Nullable Duration retryAfter) {
        String says =
                switch (status) {
                    case 401 -> "The server asks for a password (401)";
                    case 402 -> "The server asks for payment (402)";
                    case 403 -> "The server does not let us in (403)";
                    case 404 -> "There is nothing at this address (404)";
                    case 451 -> "The page is withheld for legal reasons (451)";
                    case 500 -> "The server has an error of its own (500)";
                    case 503 -> "The server is not available (503)";
                    default -> "The server answered with status " + status;
                };
        Kind kind = Kind.HARD;
        if (status == 408 || status == 425 || status == 502 || status == 503 || status == 504) {
            kind = Kind.TEMPORARY;
        } else if (status >= 500 || status < 300) {
            kind = Kind.SOFT;
        }
        return new Failed(says, kind, status, retryAfter);
    }

    /** What an exception means. */
    static Failed of(Exception e, URI address) {
        String host = address.getHost();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            // the client may wrap what its sockets throw
            if (cause instanceof NetworkGuard.RefusedAddress) {
                return new Failed(String.valueOf(cause.getMessage()), Kind.HARD, null, null);
            }
        }
        if (e instanceof BodyReader.TooLarge) {
            return new Failed(String.valueOf(e.getMessage()), Kind.HARD, null, null);
        }
        if (e instanceof BodyReader.UnknownEncoding) {
            return new Failed(String.valueOf(e.getMessage()), Kind.SOFT, null, null);
        }
        if (e instanceof TimedNames.Unanswered) {
            return new Failed("Nobody says in time where the server " + host + " is", Kind.TEMPORARY, null, null);
        }
        if (e instanceof UnknownHostException) {
            return new Failed("There is no server of the name " + host, Kind.TEMPORARY, null, null);
        }
        if (e instanceof ConnectTimeoutException || e instanceof NoRouteToHostException) {
            return new Failed("The server " + host + " cannot be reached", Kind.TEMPORARY, null, null);
        }
        if (e instanceof ConnectException) {
            return new Failed("The server " + host + " refuses the connection", Kind.TEMPORARY, null, null);
        }
        if (e instanceof SocketTimeoutException || e instanceof InterruptedIOException) {
            return new Failed("The server " + host + " stopped answering", Kind.TEMPORARY, null, null);
        }
        if (e instanceof SSLPeerUnverifiedException || e instanceof SSLHandshakeException) {
            return new Failed("The certificate of " + host + " is not valid: " + e.getMessage(), Kind.SOFT, null, null);
        }
        if (e instanceof SSLException) {
            return new Failed("No secure connection to " + host + ": " + e.getMessage(), Kind.SOFT, null, null);
        }
        if (e instanceof ZipException) {
            return new Failed("The body is damaged: it does not inflate", Kind.SOFT, null, null);
        }
        if (e instanceof NoHttpResponseException) {
            return new Failed(
                    "The server " + host + " closed the connection without an answer", Kind.TEMPORARY, null, null);
        }
        if (e instanceof ConnectionClosedException || e instanceof EOFException) {
            return new Failed("The connection broke off before the end", Kind.TEMPORARY, null, null);
        }
        if (e instanceof MessageConstraintException) {
            return new Failed("The server's headers are too long", Kind.SOFT, null, null);
        }
        return new Failed("The connection to " + host + " failed: " + e, Kind.TEMPORARY, null, null);
    }
}
