package org.outturn.web.export;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.outturn.web.OutturnConfig;

/** The addresses that exports link to: under the configured public address, or where the request came in. */
final class Base {
    private final String root;

    private Base(String root) {
        this.root = root;
    }

    static Base of(OutturnConfig config, UriInfo uri) {
        return of(config, uri.getBaseUri());
    }

    /** @param address where the request came in, or any address at the same place */
    static Base of(OutturnConfig config, URI address) {
        return at(config.publicAddress().orElseGet(() -> address.resolve("/").toString()));
    }

    private static Base at(String address) {
        return new Base(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
    }

    /** The host, which names this installation among others. */
    String host() {
        String host = java.net.URI.create(root).getHost();
        return host == null ? root : host;
    }

    /** The page of a claim. */
    String claimPage(@Nullable Object id) {
        return root + "/claims/" + id;
    }

    /** An address of the API. */
    String api(String path) {
        return root + "/api/v1/" + path;
    }

    @Override
    public String toString() {
        return root;
    }
}
