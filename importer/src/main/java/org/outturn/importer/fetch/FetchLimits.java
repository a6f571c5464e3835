package org.outturn.importer.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How far a fetch may go.
 *
 * @param userAgent what we call ourselves: name, version and where to complain, such as {@code Outturn/1.0 (+https://desk.example/bot)}
 * @param connectTimeout how long one attempt to connect may take
 * @param idleTimeout how long the server may stay silent
 * @param totalTimeout how long everything may take, redirects and body included
 * @param maxRedirects how many redirects are followed
 * @param maxBytes the largest body that is taken, as it comes over the wire
 * @param maxInflatedBytes the largest body that is taken, once it is no longer compressed
 * @param ports the ports that may be connected to
 * @param allowedNetworks networks that may be fetched from though they are private; usually none
 * @param connections how many connections are kept at once, all hosts together
 * @param connectionsPerHost how many connections are kept at once to one host
 */
public record FetchLimits(
        String userAgent,
        Duration connectTimeout,
        Duration idleTimeout,
        Duration totalTimeout,
        int maxRedirects,
        int maxBytes,
        int maxInflatedBytes,
        Set<Integer> ports,
        List<Network> allowedNetworks,
        int connections,
        int connectionsPerHost) {

    public FetchLimits {
        ports = Set.copyOf(ports);
        allowedNetworks = List.copyOf(allowedNetworks);
        if (userAgent.isBlank()) {
            throw new IllegalArgumentException("A fetcher must say who it is: the user agent is empty");
        }
        if (maxBytes < 1 || maxInflatedBytes < 1 || maxRedirects < 0) {
            throw new IllegalArgumentException("Limits must be positive");
        }
    }

    /**
     * Limits that suit the news: 10 s to connect, 15 s of silence, 60 s in all, five redirects, 10 MB (16 MB inflated), ports 80 and 443, no
     * private network.
     *
     * @param version the application's version, such as {@code 1.0.0}
     * @param contact where the operator of this installation can be reached, an address of the web or of mail
     */
    public static FetchLimits defaults(String version, String contact) {
        return new FetchLimits(
                "Outturn/" + version + (contact.isBlank() ? "" : " (+" + contact + ")"),
                Duration.ofSeconds(10),
                Duration.ofSeconds(15),
                Duration.ofSeconds(60),
                5,
                10 * 1024 * 1024,
                16 * 1024 * 1024,
                Set.of(80, 443),
                List.of(),
                256,
                2);
    }

    /** The same limits with these networks allowed, and any port in them. */
    public FetchLimits allowing(List<Network> networks) {
        return new FetchLimits(
                userAgent,
                connectTimeout,
                idleTimeout,
                totalTimeout,
                maxRedirects,
                maxBytes,
                maxInflatedBytes,
                ports,
                networks,
                connections,
                connectionsPerHost);
    }
}
