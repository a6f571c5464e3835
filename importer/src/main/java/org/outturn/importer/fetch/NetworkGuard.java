package org.outturn.importer.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which IP addresses may be connected to. The networks that may not are in {@code refused-networks.txt}. */
final class NetworkGuard {
    /** Thrown in place of a connection that may not be made. */
    static final class RefusedAddress extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedAddress(String message) {
            super(message);
        }
    }

    private record Refused(Network network, String name) {}

    private static final List<Refused> REFUSED = refused();
    private static final Network GLOBAL_IPV6 = new Network("2000::/3");

    private final List<Network> allowed;
    private final Set<Integer> ports;

    NetworkGuard(FetchLimits limits) {
        this.allowed = limits.allowedNetworks();
        this.ports = limits.ports();
    }

    /** Lets the address pass or throws. In a network that the caller allowed, any port passes. */
    void check(InetSocketAddress endpoint) throws RefusedAddress {
        InetAddress address = endpoint.getAddress();
        if (allowed.stream().anyMatch(network -> network.contains(address))) {
            return;
        }
        String reason = refusal(address);
        if (reason != null) {
            throw new RefusedAddress("The address leads to " + address.getHostAddress()
                    + ", which is not on the public internet (" + reason + ")");
        }
        if (!ports.contains(endpoint.getPort())) {
            throw new RefusedAddress("Port " + endpoint.getPort() + " is not fetched from");
        }
    }

    /** What makes the address one that is not connected to, or null when nothing does. */
    static @Nullable String refusal(InetAddress address) {
        for (Refused refused : REFUSED) {
            if (refused.network.contains(address)) {
                return refused.name;
            }
        }
        boolean oddIpv6 = address instanceof Inet6Address && !GLOBAL_IPV6.contains(address);
        return oddIpv6 || address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isMulticastAddress()
                ? "special purpose"
                : null;
    }

    private static List<Refused> refused() {
        List<Refused> refused = new ArrayList<>();
        try (InputStream stream = NetworkGuard.class.getResourceAsStream("refused-networks.txt")) {
            if (stream == null) {
                throw new IllegalStateException("There is no resource refused-networks.txt");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                int bar = line.indexOf('|');
                if (!line.startsWith("#") && bar > 0) {
                    refused.add(new Refused(
                            new Network(line.substring(0, bar).strip()),
                            line.substring(bar + 1).strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of refused networks", e);
        }
        return refused;
    }
}
