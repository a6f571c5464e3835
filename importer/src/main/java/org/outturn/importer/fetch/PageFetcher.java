package org.outturn.importer.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.fetch.FetchResult.Failed;
import org.outturn.importer.fetch.FetchResult.Failed.Kind;
import org.outturn.importer.read.Page;

/**
 * Fetches pages and feeds over HTTP. It follows redirects itself, so that each address on the way is checked; it connects through
 * {@link GuardedSocket}, so that the address that is checked is the one that is connected to; it takes no more than the limits allow.
 *
 * <p>One fetcher serves any number of threads; it keeps connections, so there should be one of it per application, closed at its end.
 */
public final class PageFetcher implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(PageFetcher.class.getName());

    private final FetchLimits limits;
    private final InstantSource clock;
    private final CloseableHttpClient client;

    /**
     * A fetcher that keeps to these limits.
     *
     * @param clock tells when a page was fetched
     */
    public PageFetcher(FetchLimits limits, InstantSource clock) {
        this(limits, clock, SystemDefaultDnsResolver.INSTANCE);
    }

    PageFetcher(FetchLimits limits, InstantSource clock, DnsResolver names) {
        this.limits = limits;
        this.clock = clock;
        this.client =
                GuardedClient.build(limits, new NetworkGuard(limits), new TimedNames(names, limits.connectTimeout()));
    }

    /** Fetches an address of which nothing is known. */
    public FetchResult fetch(URI address) {
        return fetch(FetchRequest.of(address));
    }

    /** Fetches an address, if it changed since it was last seen. Takes at most the limits' total time, name look-ups included. */
    public FetchResult fetch(FetchRequest request) {
        try (Deadline deadline = new Deadline(limits.totalTimeout())) {
            return new Walk(request, deadline).go();
        }
    }

    @Override
    public void close() {
        client.close(CloseMode.GRACEFUL);
    }

    /** The way of one request over its redirects. */
    private final class Walk {
        private final FetchRequest request;
        private final Deadline deadline;
        private final Set<URI> seen = new HashSet<>();
        private URI address;
        private boolean permanent = true;

        Walk(FetchRequest request, Deadline deadline) {
            this.request = request;
            this.deadline = deadline;
            this.address = request.address();
        }

        FetchResult go() {
            for (int i = 0; i <= limits.maxRedirects(); i++) {
                String refusal = Addresses.refusal(address);
                if (refusal != null) {
                    return new Failed(refusal, Kind.HARD, null, null);
                }
                if (!seen.add(address)) {
                    return new Failed("The address redirects in a circle", Kind.HARD, null, null);
                }
                FetchResult result = step(true);
                if (result != null) {
                    return result;
                }
            }
            return new Failed(
                    "The address redirects more than " + limits.maxRedirects() + " times", Kind.HARD, null, null);
        }

        /** Asks for the current address, once more where no answer came; null when it led to another one. */
        private @Nullable FetchResult step(boolean again) {
            HttpGet get = new HttpGet(address);
            get.setHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
            get.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate, br");
            setIfKnown(get, HttpHeaders.IF_NONE_MATCH, request.etag());
            setIfKnown(get, HttpHeaders.IF_MODIFIED_SINCE, request.lastModified());
            deadline.watch(get);
            try {
                ClassicHttpResponse response = client.executeOpen(null, get, null);
                try {
                    return answer(response);
                } finally {
                    release(response, get);
                }
            } catch (NoHttpResponseException e) {
                // the server closed a kept connection while the request was on its way: that is no answer, so it is
                // asked once more
                return again && !deadline.hasPassed() ? step(false) : failure(e);
            } catch (IOException | RuntimeException e) {
                return failure(e);
            }
        }

        /**
         * Breaks the connection where the body was not read to its end: closing alone would read on, however much there is. What a broken
         * connection says when it is closed no longer matters.
         */
        private static void release(ClassicHttpResponse response, HttpGet get) {
            HttpEntity entity = response.getEntity();
            if (entity != null && entity.isStreaming()) {
                get.cancel();
            }
            try {
                response.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.TRACE, "A connection was broken off", e);
            }
        }

        private @Nullable FetchResult answer(ClassicHttpResponse response) throws IOException {
            int status = response.getCode();
            Instant now = clock.instant();
            return switch (status) {
                case 200, 203 -> fetched(response, now);
                case 301, 302, 303, 307, 308 -> redirected(response, status);
                case 304 ->
                    new FetchResult.NotModified(
                            header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED));
                case 410 -> new FetchResult.Gone();
                case 429 ->
                    new FetchResult.TooManyRequests(RetryAfter.read(header(response, HttpHeaders.RETRY_AFTER), now));
                default -> Failures.ofStatus(status, RetryAfter.read(header(response, HttpHeaders.RETRY_AFTER), now));
            };
        }

        private FetchResult fetched(ClassicHttpResponse response, Instant now) throws IOException {
            HttpEntity entity = response.getEntity();
            byte[] body = new byte[0];
            if (entity != null) {
                body = BodyReader.read(
                        entity.getContent(),
                        header(response, HttpHeaders.CONTENT_ENCODING),
                        limits.maxBytes(),
                        limits.maxInflatedBytes());
            }
            String contentType = header(response, HttpHeaders.CONTENT_TYPE);
            boolean moved = permanent && seen.size() > 1;
            return new FetchResult.Fetched(
                    new Page(address.toString(), body, contentType, now),
                    address,
                    moved ? address : null,
                    header(response, HttpHeaders.ETAG),
                    header(response, HttpHeaders.LAST_MODIFIED));
        }

        private @Nullable FetchResult redirected(ClassicHttpResponse response, int status) {
            String location = header(response, HttpHeaders.LOCATION);
            URI next = location == null ? null : Addresses.resolve(address, location);
            if (next == null) {
                return new Failed("The server redirects to nowhere", Kind.SOFT, status, null);
            }
            permanent &= status == 301 || status == 308;
            address = next;
            return null;
        }

        private Failed failure(Exception e) {
            if (deadline.hasPassed()) {
                return new Failed(
                        "The server did not finish within "
                                + limits.totalTimeout().toSeconds() + " seconds",
                        Kind.TEMPORARY,
                        null,
                        null);
            }
            return Failures.of(e, address);
        }
    }

    private static void setIfKnown(HttpGet get, String name, @Nullable String value) {
        if (value != null && value.chars().allMatch(c -> c >= 32 && c < 127)) {
            get.setHeader(name, value);
        }
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
