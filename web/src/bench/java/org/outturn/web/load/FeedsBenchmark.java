package org.outturn.web.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.outturn.core.source.TextHash;
import org.outturn.importer.feed.FeedEntry;
import org.outturn.importer.feed.FeedReader;
import org.outturn.importer.feed.FeedResult;

/**
 * How long very many feeds take: each of fifty entries of which five are new, then when nothing has changed, then with five new ones again, with
 * servers that misbehave among them. All of them are on the loopback address under names of their own; one request a second goes to each, as to any host.
 */
public final class FeedsBenchmark {
    private static final int ENTRIES = 50;
    private static final int NEW = 5;
    private static final int UNCHANGED = 10;
    private static final List<String> HOSTILE = List.of("large", "bomb", "slow", "loop", "broken");

    private final MadeUpNews news = new MadeUpNews();
    private final AtomicBoolean unchanged = new AtomicBoolean();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger notModified = new AtomicInteger();
    private final AtomicInteger newer = new AtomicInteger();
    private final int feeds;

    private FeedsBenchmark(int feeds) throws IOException {
        this.feeds = feeds;
    }

    /** Measures and prints; the one argument is the number of feeds. */
    public static void main(String... arguments) throws Exception {
        new FeedsBenchmark(Integer.parseInt(arguments[0])).measure();
    }

    private void measure() throws Exception {
        Path folder = Files.createTempDirectory("outturn-feeds");
        Path data = folder.resolve("data");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        server.setExecutor(Executors.newFixedThreadPool(64));
        server.createContext("/", this::answer);
        server.start();
        Path hosts = folder.resolve("hosts");
        StringBuilder names = new StringBuilder();
        for (int feed = 0; feed < feeds; feed++) {
            names.append("127.0.0.1 ").append(host(feed)).append('\n');
        }
        HOSTILE.forEach(name -> names.append("127.0.0.1 ").append(name).append(".example\n"));
        Files.writeString(hosts, names);
        try (RunningOutturn outturn = RunningOutturn.pagesAlone(data);
                Connection connection = outturn.connect()) {
            plant(connection, server.getAddress().getPort());
        }
        Map<String, String> settings = Map.of("OUTTURN_FETCH_ALLOWED_NETWORKS", "127.0.0.0/8", "QUARKUS_LOG_LEVEL", "ERROR");
        try (RunningOutturn outturn =
                        RunningOutturn.start(data, RunningOutturn.options("-Djdk.net.hosts.file=" + hosts), settings);
                Connection connection = outturn.connect()) {
            round(outturn, connection, data, "-infinity", "%d feeds of %d entries, %d of them new".formatted(feeds, ENTRIES, NEW));
            System.out.printf(
                    "Articles: %,d, claims: %,d, problems: %,d%n",
                    RunningOutturn.count(connection, "select count(*) from article"),
                    RunningOutturn.count(connection, "select count(*) from claim"),
                    RunningOutturn.count(connection, "select count(*) from problem"));
            unchanged.set(true);
            for (int again = 0; again < UNCHANGED; again++) {
                TimeUnit.SECONDS.sleep(2);
                String since = Instant.now().toString();
                RunningOutturn.execute(
                        connection,
                        "update scheduled_tasks set execution_time = now() where task_name = 'check-feed' and not picked");
                round(outturn, connection, data, since, "The same, unchanged");
            }
            unchanged.set(false);
            newer.set(NEW);
            TimeUnit.SECONDS.sleep(2);
            String since = Instant.now().toString();
            RunningOutturn.execute(
                    connection,
                    "update scheduled_tasks set execution_time = now() where task_name = 'check-feed' and not picked");
            round(outturn, connection, data, since, "%d new entries each once more".formatted(NEW));
            System.out.printf("Resident memory: %,d MB%n", outturn.residentMegabytes());
            String waitedFor = "select count(*) from feed where last_result = 'Not checked yet.'";
            for (int i = 0; i < 120 && RunningOutturn.count(connection, waitedFor) > 0; i++) {
                TimeUnit.SECONDS.sleep(1);
            }
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(
                            "select f.url, f.health, f.last_result from feed f where f.url not like '%feed-%'")) {
                while (row.next()) {
                    System.out.printf("%s: %s, %s%n", row.getString(1), row.getString(2), row.getString(3));
                }
            }
        }
        server.stop(0);
    }

    private void round(RunningOutturn outturn, Connection connection, Path data, String since, String label)
            throws IOException, SQLException, InterruptedException {
        Duration cpu = outturn.cpu();
        Duration databaseCpu = RunningOutturn.databaseCpu(data);
        int before = requests.get();
        int same = notModified.get();
        long begin = System.nanoTime();
        String well = "select count(*) from feed where last_check_at > '%s' and url like '%%feed-%%'".formatted(since);
        while (RunningOutturn.count(connection, well) < feeds) {
            TimeUnit.MILLISECONDS.sleep(250);
            if (System.nanoTime() - begin > Duration.ofMinutes(15).toNanos()) {
                System.out.println("Given up after 15 minutes.");
                break;
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Duration used = outturn.cpu().minus(cpu);
        Duration database = RunningOutturn.databaseCpu(data).minus(databaseCpu);
        System.out.printf(
                "%s: %.1f s, %.2f ms of processor time a feed and %.2f of the database, %,d requests of which %,d found nothing changed%n",
                label,
                seconds,
                used.toMillis() / (double) feeds,
                database.toMillis() / (double) feeds,
                requests.get() - before,
                notModified.get() - same);
    }

    /** The number of the oldest entry that a feed shows. */
    private int first(int feed) {
        return feed * 2 * ENTRIES + newer.get();
    }

    private static String host(int feed) {
        return "feed-%d.example".formatted(feed);
    }

    /** Puts the feeds into the database as if their older entries had come in before. */
    private void plant(Connection connection, int port) throws Exception {
        RunningOutturn.execute(
                connection,
                "insert into source (name, host, created_at) select 'Publisher ' || i, 'feed-' || i || '.example', now() from generate_series(0, %d) i"
                        .formatted(feeds + HOSTILE.size()));
        RunningOutturn.execute(
                connection,
                "insert into article (source_id, url, title, first_seen_at, last_seen_at) select min(id), 'https://before.example/', 'Before', now(), now() from source");
        connection.setAutoCommit(false);
        try (PreparedStatement feed = connection.prepareStatement(
                        "insert into feed (source_id, url, created_at) select min(id) + ?, ?, ? from source returning id");
                PreparedStatement entry = connection.prepareStatement(
                        "insert into feed_entry (feed_id, entry_key, url, fingerprint, article_id, first_seen_at, fetched_at)"
                                + " select ?, ?, ?, ?, min(id), now(), now() from article")) {
            for (int i = 0; i < feeds + HOSTILE.size(); i++) {
                String host = "http://%s:%d"
                        .formatted(i < feeds ? host(i) : HOSTILE.get(i - feeds) + ".example", port);
                feed.setInt(1, i);
                feed.setString(2, host + "/feed.xml");
                feed.setTimestamp(3, Timestamp.from(Instant.now()));
                long id;
                try (var made = feed.executeQuery()) {
                    made.next();
                    id = made.getLong(1);
                }
                if (i >= feeds) {
                    continue;
                }
                FeedResult read = new FeedReader().read(MadeUpNews.bytes(news.feed(host, first(i), ENTRIES)), null, null);
                List<FeedEntry> shown = ((FeedResult.Read) read).feed().entries();
                for (FeedEntry older : shown.subList(NEW, shown.size())) {
                    entry.setLong(1, id);
                    entry.setBytes(2, TextHash.of(older.key()));
                    entry.setString(3, older.url());
                    entry.setString(4, older.fingerprint());
                    entry.addBatch();
                }
                entry.executeBatch();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String name = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        String host = "http://" + name;
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (path.equals("/robots.txt")) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!name.startsWith("feed-")) {
                misbehave(name.substring(0, name.indexOf('.')), exchange);
            } else if (path.equals("/feed.xml")) {
                if (unchanged.get() && exchange.getRequestHeaders().containsKey("If-None-Match")) {
                    notModified.incrementAndGet();
                    exchange.sendResponseHeaders(304, -1);
                    return;
                }
                int feed = Integer.parseInt(name.substring("feed-".length(), name.indexOf('.')));
                exchange.getResponseHeaders().set("ETag", "\"" + newer.get() + "\"");
                send(exchange, "application/rss+xml", MadeUpNews.bytes(news.feed(host, first(feed), ENTRIES)));
            } else {
                int number = Integer.parseInt(path.substring(path.lastIndexOf('-') + 1));
                send(exchange, "text/html", MadeUpNews.bytes(news.page(number, host + path)));
            }
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void misbehave(String how, HttpExchange exchange) throws IOException {
        switch (how) {
            case "large" -> {
                exchange.sendResponseHeaders(200, 0);
                byte[] block = new byte[1 << 16];
                for (int i = 0; i < 1600; i++) {
                    exchange.getResponseBody().write(block);
                }
            }
            case "bomb" -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                exchange.sendResponseHeaders(200, 0);
                try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                    byte[] block = new byte[1 << 20];
                    for (int i = 0; i < 1000; i++) {
                        out.write(block);
                    }
                }
            }
            case "slow" -> {
                exchange.sendResponseHeaders(200, 0);
                for (int i = 0; i < 120; i++) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                }
            }
            case "loop" -> {
                exchange.getResponseHeaders().set("Location", exchange.getRequestURI().toString());
                exchange.sendResponseHeaders(302, -1);
            }
            default -> exchange.sendResponseHeaders(500, -1);
        }
    }
}
