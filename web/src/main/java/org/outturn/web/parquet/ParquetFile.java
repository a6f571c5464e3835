package org.outturn.web.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a Parquet file to a stream: values in plain encoding, pages compressed with gzip, which every reader knows. Rows are kept until
 * they fill a row group of about four megabytes, so that memory does not grow with them. Without its end the file does not open.
 */
public final class ParquetFile {
    /** So many bytes make a row group; a reader needs room for one. */
    private static final int ROW_GROUP = 4 * 1024 * 1024;

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int DATA_PAGE = 0;
    private static final int PLAIN = 0;
    private static final int RUNS = 3;
    private static final int GZIP = 2;
    private static final int CHECKED_EVERY = 64;

    private final OutputStream out;
    private final List<Column> columns;
    private final ColumnBuffer[] buffers;
    private final List<CompactStruct> rowGroups = new ArrayList<>();
    private long at;
    private long rows;
    private int buffered;

    /**
     * A column.
     *
     * @param name its name
     * @param type what it holds
     */
    public record Column(String name, ParquetType type) {}

    /** Begins a file. */
    public ParquetFile(OutputStream out, List<Column> columns) throws IOException {
        this.out = out;
        this.columns = List.copyOf(columns);
        this.buffers = new ColumnBuffer[columns.size()];
        for (int i = 0; i < buffers.length; i++) {
            buffers[i] = new ColumnBuffer();
        }
        write(MAGIC);
    }

    /** Sets the value of a column in the present row; each column gets one per row, null where there is none. */
    public void value(int column, @Nullable Object value) {
        columns.get(column).type().write(buffers[column], value);
    }

    /** Ends the present row. */
    public void endRow() throws IOException {
        rows++;
        buffered++;
        if (buffered % CHECKED_EVERY == 0 && bufferedBytes() >= ROW_GROUP) {
            endRowGroup();
        }
    }

    private long bufferedBytes() {
        long bytes = 0;
        for (ColumnBuffer buffer : buffers) {
            bytes += buffer.size();
        }
        return bytes;
    }

    private void endRowGroup() throws IOException {
        List<CompactStruct> chunks = new ArrayList<>();
        long plain = 0;
        long began = at;
        for (int i = 0; i < buffers.length; i++) {
            ColumnBuffer.Page page = buffers[i].page();
            buffers[i].clear();
            long start = at;
            byte[] head = head(page);
            write(head);
            page.bytes().writeTo(out);
            at += page.bytes().size();
            plain += head.length + page.plainSize();
            chunks.add(chunk(columns.get(i), page, start, head.length));
        }
        rowGroups.add(new CompactStruct()
                .structs(1, chunks)
                .number(2, plain)
                .number(3, (long) buffered)
                .number(5, began)
                .number(6, at - began));
        buffered = 0;
    }

    private static byte[] head(ColumnBuffer.Page page) {
        return new CompactStruct()
                .number(1, DATA_PAGE)
                .number(2, page.plainSize())
                .number(3, page.bytes().size())
                .struct(
                        5,
                        new CompactStruct()
                                .number(1, page.rows())
                                .number(2, PLAIN)
                                .number(3, RUNS)
                                .number(4, RUNS))
                .bytes();
    }

    private static CompactStruct chunk(Column column, ColumnBuffer.Page page, long start, int head) {
        CompactStruct about = new CompactStruct()
                .number(1, column.type().physical())
                .numbers(2, PLAIN, RUNS)
                .texts(3, column.name())
                .number(4, GZIP)
                .number(5, (long) page.rows())
                .number(6, (long) head + page.plainSize())
                .number(7, (long) head + page.bytes().size())
                .number(9, start);
        return new CompactStruct().number(2, start).struct(3, about);
    }

    /**
     * Ends the file.
     *
     * @param about what the file says about itself, by key
     */
    public void end(Map<String, String> about) throws IOException {
        if (buffered > 0) {
            endRowGroup();
        }
        List<CompactStruct> schema = new ArrayList<>();
        schema.add(new CompactStruct().text(4, "row").number(5, columns.size()));
        columns.forEach(column -> schema.add(column.type().schema(column.name())));
        List<CompactStruct> notes = new ArrayList<>();
        about.forEach((key, value) -> notes.add(new CompactStruct().text(1, key).text(2, value)));
        byte[] footer = new CompactStruct()
                .number(1, 1)
                .structs(2, schema)
                .number(3, rows)
                .structs(4, rowGroups)
                .structs(5, notes)
                .text(6, "Outturn")
                .bytes();
        write(footer);
        write(new byte[] {
            (byte) footer.length,
            (byte) (footer.length >>> 8),
            (byte) (footer.length >>> 16),
            (byte) (footer.length >>> 24)
        });
        write(MAGIC);
        out.flush();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        at += bytes.length;
    }
}
