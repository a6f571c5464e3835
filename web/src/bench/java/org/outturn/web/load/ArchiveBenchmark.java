package org.outturn.web.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** How long a web archive of news pages takes to come in through {@code import --warc}, database included, and how long it takes again. */
public final class ArchiveBenchmark {
    private static final List<String> COUNTED =
            List.of("article", "article_version", "claim", "appearance", "review_change", "speaker");

    private ArchiveBenchmark() {}

    /** Measures and prints; the one argument is the number of pages. */
    public static void main(String... arguments) throws Exception {
        int pages = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("outturn-archive");
        Path archive = folder.resolve("news.warc");
        write(archive, pages);
        System.out.printf("%,d pages, %,d MB%n", pages, Files.size(archive) >> 20);
        Path data = folder.resolve("data");
        try (RunningOutturn outturn = RunningOutturn.pagesAlone(data);
                Connection connection = outturn.connect()) {
            measure(archive, data, pages, "First time");
            String before = counts(connection);
            System.out.println(before);
            measure(archive, data, pages, "Once more");
            String after = counts(connection);
            System.out.println(after.equals(before) ? "Nothing has changed by it." : "CHANGED: " + after);
        }
    }

    private static void measure(Path archive, Path data, int pages, String label) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(RunningOutturn.command(
                List.of("-Xmx512m", "-Xlog:gc:file=" + data.resolve("gc.log")), List.of("import", "--warc", archive.toString())));
        builder.environment().put("OUTTURN_DATA_DIRECTORY", data.toString());
        Duration database = RunningOutturn.databaseCpu(data);
        long begin = System.nanoTime();
        Process process = builder.inheritIO().start();
        long most = 0;
        while (!process.waitFor(1, TimeUnit.SECONDS)) {
            most = Math.max(most, process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "%s: %.1f s with start and end, %.0f pages a second, %.1f ms of processor time a page and %.1f of the database%n",
                label,
                seconds,
                pages / seconds,
                most / (double) pages,
                RunningOutturn.databaseCpu(data).minus(database).toMillis() / (double) pages);
    }

    private static String counts(Connection connection) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (String table : COUNTED) {
            line.append("%s %,d  ".formatted(table, RunningOutturn.count(connection, "select count(*) from " + table)));
        }
        return line.toString().strip();
    }

    private static void write(Path archive, int pages) throws IOException {
        MadeUpNews news = new MadeUpNews();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
            for (int number = 0; number < pages; number++) {
                String address = "https://publisher-%d.example/story-%d".formatted(number % 100, number);
                byte[] page = MadeUpNews.bytes(news.page(number, address));
                byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n")
                        .formatted(page.length)
                        .getBytes(StandardCharsets.US_ASCII);
                out.write("""
                        WARC/1.0\r
                        WARC-Type: response\r
                        WARC-Record-ID: <urn:uuid:%s>\r
                        WARC-Target-URI: %s\r
                        WARC-Date: 2025-09-01T00:00:00Z\r
                        Content-Type: application/http; msgtype=response\r
                        Content-Length: %d\r
                        \r
                        """
                        .formatted(new UUID(0, number), address, head.length + page.length)
                        .getBytes(StandardCharsets.US_ASCII));
                out.write(head);
                out.write(page);
                out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
