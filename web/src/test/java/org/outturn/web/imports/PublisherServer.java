package org.outturn.web.imports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A small publication on the loopback address: a feed and the articles that it shows. */
public final class PublisherServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> articles = new LinkedHashMap<>();
    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
    private final Map<String, Integer> broken = new ConcurrentHashMap<>();

    private volatile Duration delay = Duration.ZERO;
    private final String host;

    public PublisherServer() {
        this("127.0.0.1");
    }

    /** One at another address of this machine, where nobody has been. */
    public PublisherServer(String host) {
        this.host = host;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    /** Publishes an article, or a new text of it. */
    public synchronized void publish(String path, String sentence) {
        articles.put(path, sentence);
    }

    /** Has a path answer with a status from now on; 200 mends it. */
    public void breakWith(String path, int status) {
        if (status == 200) {
            broken.remove(path);
        } else {
            broken.put(path, status);
        }
    }

    /** Has every article come so much later. */
    public void slowDown(Duration time) {
        delay = time;
    }

    public String url(String path) {
        return "http://%s:%d%s".formatted(host, server.getAddress().getPort(), path);
    }

    public int requests(String path) {
        return requests.getOrDefault(path, new AtomicInteger()).get();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.computeIfAbsent(path, any -> new AtomicInteger()).incrementAndGet();
        int status = broken.getOrDefault(path, 200);
        if (status != 200) {
            send(exchange, status, "text/plain", "broken");
        } else if (path.equals("/feed.xml")) {
            String tag = "\"%s\"".formatted(Integer.toHexString(articles.hashCode()));
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                exchange.close();
                return;
            }
            exchange.getResponseHeaders().add("ETag", tag);
            send(exchange, 200, "application/rss+xml", feed());
        } else if (articles.containsKey(path)) {
            LockSupport.parkNanos(delay.toNanos());
            send(exchange, 200, "text/html; charset=utf-8", page(path));
        } else {
            send(exchange, 404, "text/plain", "not found");
        }
    }

    private String feed() {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Aldmouth Echo</title>");
        articles.forEach((path, sentence) -> feed.append("<item><title>News of ")
                .append(path.substring(1))
                .append("</title><link>")
                .append(url(path))
                .append("</link><guid>")
                .append(path)
                .append("</guid><description>")
                .append(sentence)
                .append("</description></item>"));
        return feed.append("</channel></rss>").toString();
    }

    private String page(String path) {
        String headline = "News of " + path.substring(1);
        return """
                <html><head><title>%1$s</title><meta property="og:site_name" content="Aldmouth Echo">
                <meta property="article:published_time" content="2025-03-14T09:00:00Z"></head><body><article><h1>%1$s</h1>
                <p>The council of Aldmouth met on Thursday evening to talk about %2$s and about the state of the roads in the north of the city.</p>
                <p>%3$s</p>
                <p>Several members of committee %4$d asked for more time, and the mayor thanked everybody who had come for their patience and their questions.</p>
                </article></body></html>""".formatted(
                        headline,
                        path.substring(1),
                        articles.get(path),
                        server.getAddress().getPort());
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
