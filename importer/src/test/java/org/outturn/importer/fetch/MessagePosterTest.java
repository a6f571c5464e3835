package org.outturn.importer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessagePosterTest {
    private static final FetchLimits LIMITS = FetchLimits.defaults("1.0", "");

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void listen() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/moved") ? 302 : 200, -1);
            exchange.close();
        });
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void thisMachineIsNotPostedToUnlessTheOperatorAllowsIt() {
        try (MessagePoster poster = new MessagePoster(LIMITS)) {
            assertThat(poster.post(address, Map.of(), "{}"))
                    .isInstanceOfSatisfying(MessagePoster.Unanswered.class, refused -> assertThat(refused.reason())
                            .isNotBlank());
            assertThat(requests).hasValue(0);
        }
        try (MessagePoster poster = new MessagePoster(LIMITS.allowing(List.of(new Network("127.0.0.0/8"))))) {
            assertThat(poster.post(address, Map.of("X-Test", "1"), "{}")).isEqualTo(new MessagePoster.Answered(200));
            assertThat(requests).hasValue(1);
        }
    }

    @Test
    void redirectsAreNotFollowed() {
        try (MessagePoster poster = new MessagePoster(LIMITS.allowing(List.of(new Network("127.0.0.0/8"))))) {
            assertThat(poster.post(address.resolve("/moved"), Map.of(), "{}"))
                    .isEqualTo(new MessagePoster.Answered(302));
            assertThat(requests).hasValue(1);
        }
    }

    @Test
    void whatIsNoAddressOfTheWebIsRefused() {
        assertThat(MessagePoster.refusal(URI.create("ftp://x.example/"))).isNotEmpty();
        assertThat(MessagePoster.refusal(URI.create("https://user:secret@x.example/")))
                .isNotEmpty();
        assertThat(MessagePoster.refusal(URI.create("https://x.example/hook"))).isEmpty();
    }
}
