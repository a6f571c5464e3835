package org.outturn.web.background;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.outturn.core.export.OrderedExport;

/** Reads a kept file part by part; between two of them it holds no connection to the database, so that a slow reader costs none. */
final class PartsInput extends InputStream {
    private final long id;
    private byte[] part = new byte[0];
    private int at;
    private int number;
    private boolean over;

    PartsInput(long id) {
        this.id = id;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == part.length && !over) {
            next();
        }
        if (over) {
            return -1;
        }
        int read = Math.min(length, part.length - at);
        System.arraycopy(part, at, bytes, from, read);
        at += read;
        return read;
    }

    private void next() throws IOException {
        Optional<byte[]> found = QuarkusTransaction.requiringNew().call(() -> {
            OrderedExport ordered = OrderedExport.findById(id);
            return ordered == null ? Optional.empty() : ordered.part(number);
        });
        over = found.isEmpty();
        part = found.orElseGet(() -> new byte[0]);
        at = 0;
        number++;
    }

    @Override
    public int available() {
        return part.length - at;
    }
}
