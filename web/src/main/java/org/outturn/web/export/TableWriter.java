package org.outturn.web.export;

import java.io.IOException;
import org.outturn.core.export.Row;

/** Writes a table to a stream while its rows are read, so that memory does not grow with them. */
interface TableWriter {
    /** Writes one row. */
    void row(Row row) throws IOException;

    /** Passes on what is written so far, so that its reader sees the file begin. */
    void flush() throws IOException;

    /**
     * Writes what stands at the end. Without it the file is not whole, and where the format can tell, it does.
     *
     * @param rows how many rows were written
     */
    void end(long rows) throws IOException;
}
