package org.outturn.importer.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a body up to its limits, inflating it on the way: neither a huge body nor a small one that swells is ever held whole. */
public final class BodyReader {
    /** The body is larger than allowed. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    /** The body is compressed in a way that we did not ask for. */
    public static final class UnknownEncoding extends IOException {
        private static final long serialVersionUID = 1L;

        UnknownEncoding(String message) {
            super(message);
        }
    }

    private BodyReader() {}

    /**
     * The body's bytes, inflated.
     *
     * @param encodings the {@code Content-Encoding} header, or null
     * @param most the largest body that is taken, as it comes in
     * @param mostInflated the largest body that is taken, once it is no longer compressed
     * @throws TooLarge when it is larger
     * @throws UnknownEncoding when it is compressed in a way that is not known
     * @throws java.util.zip.ZipException when it does not inflate
     */
    public static byte[] read(InputStream raw, @Nullable String encodings, int most, int mostInflated)
            throws IOException {
        InputStream stream = new Counted(raw, most);
        if (encodings != null) {
            String[] names = encodings.toLowerCase(Locale.ROOT).split(",");
            if (names.length > 3) {
                throw new UnknownEncoding("The body is compressed " + names.length + " times over");
            }
            // the last one was applied last, so it comes off first
            for (int i = names.length - 1; i >= 0; i--) {
                stream = decoded(stream, names[i].strip());
            }
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(64 * 1024);
        byte[] buffer = new byte[16 * 1024];
        for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            if (body.size() + n > mostInflated) {
                throw new TooLarge("The body is larger than " + megabytes(mostInflated) + " once inflated");
            }
            body.write(buffer, 0, n);
        }
        return body.toByteArray();
    }

    private static InputStream decoded(InputStream stream, String encoding) throws IOException {
        return switch (encoding) {
            case "", "identity" -> stream;
            case "gzip", "x-gzip" -> gzip(stream);
            case "deflate" -> deflate(stream);
            case "br" -> new BrotliBody(stream);
            default ->
                throw new UnknownEncoding("The body is compressed with " + encoding + ", which was not asked for");
        };
    }

    /** Some servers call a plain body gzip; such a body is taken as it is. */
    private static InputStream gzip(InputStream stream) throws IOException {
        PushbackInputStream look = new PushbackInputStream(stream, 2);
        byte[] first = look.readNBytes(2);
        look.unread(first);
        boolean gzip = first.length == 2 && first[0] == 0x1f && first[1] == (byte) 0x8b;
        return gzip ? new GZIPInputStream(look, 16 * 1024) : look;
    }

    /** "deflate" means zlib's format (RFC 9110), but some servers leave its header out. */
    private static InputStream deflate(InputStream stream) throws IOException {
        PushbackInputStream look = new PushbackInputStream(stream, 2);
        byte[] first = look.readNBytes(2);
        look.unread(first);
        boolean zlib =
                first.length == 2 && (first[0] & 0x0f) == 8 && (((first[0] & 0xff) << 8) + (first[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(look, new Inflater(!zlib), 16 * 1024);
    }

    static String megabytes(int bytes) {
        return bytes >= 1024 * 1024 ? bytes / 1024 / 1024 + " MB" : bytes + " bytes";
    }

    /** Counts what comes over the wire and stops at the limit. */
    private static final class Counted extends InputStream {
        private final InputStream inner;
        private final int limit;
        private long count;

        Counted(InputStream inner, int limit) {
            this.inner = inner;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int b = inner.read();
            add(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = inner.read(buffer, offset, length);
            add(Math.max(n, 0));
            return n;
        }

        private void add(int n) throws TooLarge {
            count += n;
            if (count > limit) {
                throw new TooLarge("The body is larger than " + megabytes(limit));
            }
        }
    }
}
