package org.outturn.core.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A statement under construction: text with a question mark for each value. Values never become part of the text. */
final class Sql {
    /** The first portion of many rows is small, so that it is there soon. */
    private static final int FIRST_PORTION = 100;

    /** Small enough that eight exports at once leave the database to a page between two portions. */
    private static final int PORTION = 250;

    /** Names of cursors: one may be opened while another is read. */
    private static final AtomicLong CURSORS = new AtomicLong();

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql add(String words, Object... more) {
        text.append(words);
        values.addAll(List.of(more));
        return this;
    }

    Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /**
     * Has the rows of a result read one after the other, however many there are; they are fetched in portions, so that memory does not grow
     * with them. Of a cursor the database expects that its first rows are wanted soon: where an index has the order asked for, it walks along
     * that, and does not sort all rows before it gives the first.
     *
     * @param connection with auto-commit off: a cursor lives within a transaction; without one all rows are fetched at once
     * @return how many there were
     */
    long forEach(Connection connection, RowReader reader) throws SQLException, IOException {
        if (connection.getAutoCommit()) {
            try (PreparedStatement statement = prepare(connection)) {
                return read(statement, reader);
            }
        }
        String cursor = "outturn_" + CURSORS.incrementAndGet();
        try (PreparedStatement declare = new Sql()
                .add("declare " + cursor + " no scroll cursor for ")
                .add(this)
                .prepare(connection)) {
            declare.execute();
        }
        long rows = portion(connection, cursor, FIRST_PORTION, reader);
        if (rows == FIRST_PORTION) {
            long more = PORTION;
            while (more == PORTION) {
                more = portion(connection, cursor, PORTION, reader);
                rows += more;
            }
        }
        try (Statement close = connection.createStatement()) {
            close.execute("close " + cursor);
        }
        return rows;
    }

    private static long portion(Connection connection, String cursor, int most, RowReader reader)
            throws SQLException, IOException {
        try (PreparedStatement fetch = connection.prepareStatement("fetch " + most + " from " + cursor)) {
            return read(fetch, reader);
        }
    }

    private static long read(PreparedStatement statement, RowReader reader) throws SQLException, IOException {
        try (ResultSet result = statement.executeQuery()) {
            long rows = 0;
            while (result.next()) {
                reader.read(result);
                rows++;
            }
            return rows;
        }
    }

    /** Reads the row that a result stands on. */
    interface RowReader {
        void read(ResultSet row) throws SQLException, IOException;
    }

    /** The statement, ready to be run. */
    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof List<?> list) {
                statement.setArray(i + 1, connection.createArrayOf("text", list.toArray()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    @Override
    public String toString() {
        return text + " " + values;
    }
}
