package org.outturn.importer.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;

/**
 * Posts small messages to addresses that somebody typed, under the same rules as pages are fetched: only over the web, never into a private
 * network, whatever the name resolves to in the end. Redirects are not followed: a message goes to where it was meant to go.
 */
public final class MessagePoster implements AutoCloseable {
    private static final int MOST_OF_AN_ANSWER = 64 * 1024;

    private final FetchLimits limits;
    private final CloseableHttpClient client;

    /** A poster that keeps to these limits; the total time is that of one message. */
    public MessagePoster(FetchLimits limits) {
        this.limits = limits;
        this.client = GuardedClient.build(
                limits,
                new NetworkGuard(limits),
                new TimedNames(SystemDefaultDnsResolver.INSTANCE, limits.connectTimeout()));
    }

    /** What came of posting. */
    public sealed interface Posted {}

    /**
     * The server answered.
     *
     * @param status the HTTP status
     */
    public record Answered(int status) implements Posted {}

    /**
     * The server could not be asked.
     *
     * @param reason why, in words for whoever typed the address
     */
    public record Unanswered(String reason) implements Posted {}

    /** Why nothing may be posted to an address, whatever it leads to; empty when something may. */
    public static String refusal(URI address) {
        String refusal = Addresses.refusal(address);
        return refusal == null ? "" : refusal;
    }

    /** Posts JSON. */
    public Posted post(URI address, Map<String, String> headers, String json) {
        String refusal = Addresses.refusal(address);
        if (refusal != null) {
            return new Unanswered(refusal);
        }
        HttpPost post = new HttpPost(address);
        headers.forEach(post::setHeader);
        post.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
        try (Deadline deadline = new Deadline(limits.totalTimeout())) {
            deadline.watch(post);
            ClassicHttpResponse response = client.executeOpen(null, post, null);
            try {
                readOn(response.getEntity());
                return new Answered(response.getCode());
            } finally {
                post.cancel();
                response.close();
            }
        } catch (IOException | RuntimeException e) {
            return new Unanswered(Failures.of(e, address).reason());
        }
    }

    /** What is said in the answer does not matter; a little of it is read, so that the server sees its answer taken. */
    private static void readOn(HttpEntity entity) throws IOException {
        if (entity != null && entity.getContent() != null) {
            InputStream body = entity.getContent();
            body.readNBytes(MOST_OF_AN_ANSWER);
        }
    }

    @Override
    public void close() {
        client.close(CloseMode.GRACEFUL);
    }
}
