package org.outturn.importer.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;

/**
 * A socket that looks at the very address that it is about to connect to. A name that resolves to a public address when it is checked and to a
 * private one when it is connected to (DNS rebinding) gains nothing, as there is no second look-up after this check.
 */
final class GuardedSocket extends Socket {
    private final NetworkGuard guard;

    GuardedSocket(NetworkGuard guard) {
        super(Proxy.NO_PROXY);
        this.guard = guard;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (!(endpoint instanceof InetSocketAddress address) || address.isUnresolved()) {
            throw new NetworkGuard.RefusedAddress("The address has no IP address to check");
        }
        guard.check(address);
        super.connect(endpoint, timeout);
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }
}
