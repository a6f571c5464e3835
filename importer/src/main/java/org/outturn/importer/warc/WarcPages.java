package org.outturn.importer.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.outturn.importer.fetch.BodyReader;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.Page;

/**
 * Goes through a web archive (WARC 1.0 and 1.1, ARC; gzipped or not) page by page: the answers of servers that gave HTML. All else in it is
 * passed over. One page is held at a time, so memory does not grow with the archive. For one thread.
 */
public final class WarcPages implements AutoCloseable {
    /** The largest page that is taken, inflated or not. */
    public static final int MAX_BYTES = ArticleReader.MAX_BYTES;

    private final WarcReader reader;
    private boolean begun;
    private boolean ended;

    /**
     * Begins with an archive.
     *
     * @param archive its bytes; closed with this
     * @throws IOException when its first bytes cannot be read
     */
    public WarcPages(InputStream archive) throws IOException {
        reader = new WarcReader(archive);
        reader.setLenient(true);
        reader.onWarning(warning -> {}); // lenient means that these are no problem
    }

    /** The next page, or null at the end. Does not throw for what is in the archive. */
    public @Nullable WarcPage next() {
        while (!ended) {
            Optional<WarcRecord> record;
            try {
                record = reader.next();
            } catch (IOException | RuntimeException e) {
                ended = true;
                return new WarcPage.Damaged(
                        begun
                                ? "The archive is damaged at byte " + reader.position() + ": " + words(e)
                                : "This is not a web archive, or it is damaged from its beginning");
            }
            begun = true;
            ended = record.isEmpty();
            WarcPage page = record.isPresent() && record.get() instanceof WarcResponse response ? page(response) : null;
            if (page != null) {
                return page;
            }
        }
        return null;
    }

    /** The page in a record, or null when there is something else in it. */
    private static @Nullable WarcPage page(WarcResponse response) {
        String address = "";
        try {
            address = response.target();
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return null;
            }
            HttpResponse http = response.http();
            String type = http.headers().first("Content-Type").orElse(null);
            if (http.status() != 200 || !isHtml(type)) {
                return null;
            }
            List<String> encodings = http.headers().all("Content-Encoding");
            byte[] body = BodyReader.read(
                    http.body().stream(),
                    encodings.isEmpty() ? null : String.join(",", encodings),
                    MAX_BYTES,
                    MAX_BYTES);
            Instant captured = response.date();
            return new WarcPage.Captured(new Page(address, body, type, captured));
        } catch (IOException | RuntimeException e) {
            return new WarcPage.Unreadable(address, words(e));
        }
    }

    /** Where the server did not say, the reader finds out. */
    private static boolean isHtml(@Nullable String contentType) {
        return contentType == null || contentType.toLowerCase(Locale.ROOT).contains("html");
    }

    private static String words(Exception e) {
        if (e instanceof BodyReader.TooLarge || e instanceof BodyReader.UnknownEncoding) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return "it does not inflate, or breaks off";
        }
        return e instanceof ParsingException parsing
                ? "it is not written as it should be (" + parsing.getBaseMessage() + ")"
                : "it cannot be read (" + e + ")";
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
