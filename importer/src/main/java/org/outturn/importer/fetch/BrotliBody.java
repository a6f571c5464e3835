package org.outturn.importer.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A body that is compressed with Brotli. The decoder hides what goes wrong under it in exceptions of its own; here a
 * lost connection or a limit comes out as what it is, and anything else as a damaged body.
 */
final class BrotliBody extends InputStream {
    private final InputStream raw;
    private @Nullable BrotliInputStream plain;

    BrotliBody(InputStream raw) {
        this.raw = raw;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            BrotliInputStream stream = plain;
            if (stream == null) {
                // it reads at once, so it is made where it may fail
                stream = new BrotliInputStream(raw, 16 * 1024);
                plain = stream;
            }
            return stream.read(buffer, offset, length);
        } catch (IOException | RuntimeException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException below) {
                    throw below;
                }
            }
            ZipException damaged = new ZipException("The body is not Brotli");
            damaged.initCause(e);
            throw damaged;
        }
    }
}
