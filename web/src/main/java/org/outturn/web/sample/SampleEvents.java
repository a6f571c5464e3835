package org.outturn.web.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The sample's story in the order of time: what its feeds brought, and what its editors decided. */
final class SampleEvents {
    private static final String FOLDER = "/sample/";

    /** How long after publication the sample's importer came by. */
    private static final Duration POLL = Duration.ofMinutes(20);

    private SampleEvents() {}

    static List<SampleEvent> read() {
        List<SampleEvent> events = new ArrayList<>();
        try {
            JsonNode sources = new ObjectMapper().readTree(resource(FOLDER + "sources.json"));
            for (JsonNode source : sources) {
                feed(source.asText(), events);
            }
            for (JsonNode decision : new ObjectMapper().readTree(resource(FOLDER + "timeline.json"))) {
                Instant at = OffsetDateTime.parse(decision.get("at").asText()).toInstant();
                events.add(new SampleEvent.Decided(at, decision));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sample newsroom cannot be read", e);
        }
        // stable: what happened at one instant stays in the order of the script
        events.sort(Comparator.comparing(SampleEvent::at));
        return events;
    }

    /** The articles of a feed, and the later versions that lie beside them. */
    private static void feed(String source, List<SampleEvent> events) throws IOException {
        String feed = FOLDER + source + "/feed.xml";
        Document xml = Jsoup.parse(new String(resource(feed), StandardCharsets.UTF_8), "", Parser.xmlParser());
        Element title = xml.selectFirst("channel > title, feed > title");
        String name = title == null ? source : title.text();
        for (Element item : xml.select("channel > item, feed > entry")) {
            Element link = item.selectFirst("link");
            Element date = item.selectFirst("pubDate, published, updated");
            if (link == null || date == null) {
                throw new IOException("An item without address or date in " + feed);
            }
            URI url = URI.create(
                    link.hasAttr("href") ? link.attr("href") : link.text().strip());
            String path = url.getPath();
            String slug = path.substring(path.lastIndexOf('/') + 1);
            String file = FOLDER + source + "/" + slug + ".html";
            events.add(new SampleEvent.Read(instant(date.text()).plus(POLL), source, name, file, url));
            String edited = FOLDER + source + "/" + slug + ".2.html";
            Instant modified = modified(edited);
            if (modified != null) {
                events.add(new SampleEvent.Read(modified.plus(POLL), source, name, edited, url));
            }
        }
    }

    private static Instant instant(String text) {
        String date = text.strip();
        return Character.isDigit(date.charAt(0))
                ? OffsetDateTime.parse(date).toInstant()
                : OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
    }

    /** When a publisher edited an article, as its page says; null when there is no later version. */
    private static @Nullable Instant modified(String file) throws IOException {
        try (InputStream in = SampleEvents.class.getResourceAsStream(file)) {
            if (in == null) {
                return null;
            }
            String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            java.util.regex.Matcher time = java.util.regex.Pattern.compile(
                            "(?:dateModified\"\\s*:\\s*\"|modified_time\" content=\")([^\"]{10,40})\"")
                    .matcher(html);
            if (!time.find()) {
                throw new IOException("A later version without a time of change: " + file);
            }
            return OffsetDateTime.parse(time.group(1)).toInstant();
        }
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = SampleEvents.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("Missing in the class path: " + name);
            }
            return in.readAllBytes();
        }
    }
}
