package org.outturn.web.background;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.outturn.core.export.OrderedExport;

/** Keeps a file in the database, a part at a time, each confirmed with how far it is; not more than one part is in memory. */
final class KeptParts extends OutputStream {
    private static final int PART = 512 * 1024;

    private final long id;
    private final ByteArrayOutputStream part = new ByteArrayOutputStream(PART);
    private int number;
    private long rows;

    KeptParts(long id) {
        this.id = id;
    }

    /** Takes how many rows were written so far. */
    void rows(long written) {
        rows = written;
    }

    @Override
    public void write(int one) {
        part.write(one);
        keepIfFull();
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        part.write(bytes, from, length);
        keepIfFull();
    }

    private void keepIfFull() {
        if (part.size() >= PART) {
            keep();
        }
    }

    private void keep() {
        byte[] bytes = part.toByteArray();
        part.reset();
        QuarkusTransaction.requiringNew().run(() -> {
            OrderedExport ordered = OrderedExport.findById(id);
            if (ordered == null) {
                throw new IllegalStateException("The export %d was deleted while it was made".formatted(id));
            }
            ordered.keep(number, bytes, rows);
        });
        number++;
    }

    @Override
    public void close() {
        if (part.size() > 0) {
            keep();
        }
    }
}
