package org.outturn.core.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A table that is exported: its name, its columns, and how to read its rows. {@link Tables} lists all of them. */
public sealed interface Table permits ChosenColumns, ClaimTable, SqlTable {
    /** Its name in addresses, such as {@code status-changes}. */
    String name();

    /** What a row is, in a line. */
    String meaning();

    List<Column> columns();

    /** Whether its rows belong to claims, so that the filter of claims chooses them. */
    boolean isOfClaims();

    /** The parameters that choose its rows, beside the filter of claims. */
    List<TableParameter> parameters();

    /** The same table, whose rows need to hold the values of these columns only; what else it would have to look up may be missing. */
    default Table telling(List<String> names) {
        return this;
    }

    /** How many rows there are. */
    default long count(Connection connection, TableQuery query) throws SQLException {
        return count(connection, query, Integer.MAX_VALUE);
    }

    /**
     * How many rows there are, counted up to a number, so that a page of very many is as quick as one of few.
     *
     * @param most counting stops here; {@link Integer#MAX_VALUE} to count all
     * @return at most {@code most}, unless all are counted
     */
    long count(Connection connection, TableQuery query, int most) throws SQLException;

    /** Every row, in order. */
    long forEach(Connection connection, TableQuery query, RowTaker<Row> taker) throws SQLException, IOException;

    /** The rows of one page. */
    Page page(Connection connection, TableQuery query) throws SQLException;

    /**
     * A page of rows.
     *
     * @param rows the rows, in order
     * @param next the cursor behind which the next page begins, if there is one
     * @param previous the cursor in front of which the page before ends, if there is one
     */
    record Page(List<Row> rows, Optional<String> next, Optional<String> previous) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** The place of a column; for code that knows the table. */
    default int column(String name) {
        for (int i = 0; i < columns().size(); i++) {
            if (columns().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The table %s has no column %s".formatted(name(), name));
    }
}
