package org.outturn.importer.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The feeds that feedparser is tested with, where they lie beside the project. Each says at its top what it expects;
 * expectations of fields that we do not keep are left out, and a feed without any other counts only as one that must
 * be read.
 */
class FeedparserCorpusTest {
    private static final Path CORPUS = Path.of("../../shared/eval/feeds/feedparser");
    private static final Pattern EXPECT = Pattern.compile("Expect:\\s*(.*)");
    private static final Pattern CONTENT_TYPE = Pattern.compile("(?i)Header:\\s*Content-type:\\s*(.*)");
    private static final Pattern LOCATION = Pattern.compile("(?i)Header:\\s*Content-Location:\\s*(.*)");

    @Test
    void readsWellFormedFeedsAsExpectedAndOthersWhereItCan(TestReporter reporter) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS));
        Score score = new Score();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                add(score, file);
            }
        }
        reporter.publishEntry("feedparser", score.toString());
        if (System.getProperty("failures") != null) {
            reporter.publishEntry("failures", String.join("\n", score.failures()));
        }
        assertThat(score.rate("fields wellformed")).isGreaterThanOrEqualTo(0.97);
        assertThat(score.rate("fields encoding")).isGreaterThanOrEqualTo(0.88);
        assertThat(score.rate("read wellformed")).isEqualTo(1.0);
    }

    private static void add(Score score, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String head = head(bytes);
        Matcher expect = EXPECT.matcher(head);
        String group = CORPUS.relativize(file).getParent().toString();
        Matcher type = CONTENT_TYPE.matcher(head);
        Matcher location = LOCATION.matcher(head);
        String url = "http://127.0.0.1:8097/" + CORPUS.relativize(file);
        if (location.find()) {
            url = location.group(1).strip().startsWith("http")
                    ? location.group(1).strip()
                    : url;
        }
        FeedResult result =
                new FeedReader().read(bytes, type.find() ? type.group(1).strip() : null, url);
        FeedText feed = result instanceof FeedResult.Read read ? read.feed() : null;
        score.add("read " + group, file.toString(), feed == null ? result.toString() : null);
        if (feed != null && expect.find()) {
            FeedparserExpectation expectation = new FeedparserExpectation(expect.group(1), feed);
            if (expectation.concernsFieldsThatWeKeep()) {
                score.add("fields " + group, file.toString(), expectation.difference());
            }
        }
    }

    /** The comment at the top, whatever the encoding is. */
    private static String head(byte[] bytes) {
        byte[] plain = new byte[Math.min(bytes.length, 4000)];
        int length = 0;
        for (int i = 0; i < bytes.length && length < plain.length; i++) {
            if (bytes[i] != 0) {
                plain[length++] = bytes[i];
            }
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }
}
