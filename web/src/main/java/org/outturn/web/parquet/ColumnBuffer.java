package org.outturn.web.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The values of one column in one row group: in plain encoding, with the runs of those that are there and those that are not. */
final class ColumnBuffer {
    private byte[] values = new byte[4096];
    private int size;
    private int bits;
    private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
    private boolean there;
    private int run;
    private int rows;

    /** A value comes next. */
    void some() {
        level(true);
    }

    /** There is no value in this row. */
    void none() {
        level(false);
    }

    private void level(boolean now) {
        if (run > 0 && there != now) {
            endRun();
        }
        there = now;
        run++;
        rows++;
    }

    private void endRun() {
        int rest = run << 1;
        while ((rest & ~0x7F) != 0) {
            levels.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        levels.write(rest);
        levels.write(there ? 1 : 0);
        run = 0;
    }

    void eight(long value) {
        room(8);
        for (int shift = 0; shift < 64; shift += 8) {
            values[size++] = (byte) (value >>> shift);
        }
    }

    void four(int value) {
        room(4);
        for (int shift = 0; shift < 32; shift += 8) {
            values[size++] = (byte) (value >>> shift);
        }
    }

    void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        four(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, values, size, utf8.length);
        size += utf8.length;
    }

    void bit(boolean value) {
        if (bits % 8 == 0) {
            room(1);
            values[size++] = 0;
        }
        if (value) {
            values[size - 1] |= (byte) (1 << (bits % 8));
        }
        bits++;
    }

    private void room(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, Math.max(size + more, values.length * 2));
        }
    }

    /** How many bytes it holds. */
    int size() {
        return size + levels.size();
    }

    /** The page: its levels and values, compressed. */
    Page page() throws IOException {
        if (run > 0) {
            endRun();
        }
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(size / 4 + 64);
        try (OutputStream out = new FastGzip(compressed)) {
            int length = levels.size();
            out.write(
                    new byte[] {(byte) length, (byte) (length >>> 8), (byte) (length >>> 16), (byte) (length >>> 24)});
            levels.writeTo(out);
            out.write(values, 0, size);
        }
        return new Page(rows, 4 + levels.size() + size, compressed);
    }

    /** Makes it empty for the next row group; what it has grown to it keeps. */
    void clear() {
        size = 0;
        bits = 0;
        levels.reset();
        run = 0;
        rows = 0;
    }

    /**
     * A page.
     *
     * @param rows how many rows it has, those without a value included
     * @param plainSize its bytes before compression
     * @param bytes its bytes
     */
    record Page(int rows, int plainSize, ByteArrayOutputStream bytes) {}

    /** The quickest compression: files are made while somebody waits. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
