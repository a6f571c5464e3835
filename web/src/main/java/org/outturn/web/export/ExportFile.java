package org.outturn.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;

/** A file that can be made, while somebody waits or while nobody does. */
public interface ExportFile {
    /** What it is called on the reader's disk. */
    String fileName();

    /** Its media type, with parameters. */
    String contentType();

    /** How many rows it will have. */
    long count(Connection connection) throws SQLException, IOException;

    /**
     * Writes it.
     *
     * @param progress takes the number of rows written so far, again and again
     * @return how many rows were written
     */
    long write(Connection connection, OutputStream out, LongConsumer progress) throws SQLException, IOException;
}
