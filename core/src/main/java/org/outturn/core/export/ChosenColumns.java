package org.outturn.core.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with some of its columns, in the order that somebody asked for. */
public final class ChosenColumns implements Table {
    private final Table whole;
    private final int[] places;
    private final List<Column> columns;

    /**
     * @param names names of columns, each once
     * @throws IllegalArgumentException when the table has no such column
     */
    public ChosenColumns(Table whole, List<String> names) {
        this.whole = whole.telling(names);
        this.places = names.stream().mapToInt(whole::column).toArray();
        this.columns = names.stream()
                .map(name -> whole.columns().get(whole.column(name)))
                .toList();
    }

    private Row choose(Row row) {
        @Nullable Object[] values = new @Nullable Object[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = row.get(places[i]);
        }
        return new Row(values);
    }

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public String meaning() {
        return whole.meaning();
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public boolean isOfClaims() {
        return whole.isOfClaims();
    }

    @Override
    public List<TableParameter> parameters() {
        return whole.parameters();
    }

    @Override
    public long count(Connection connection, TableQuery query, int most) throws SQLException {
        return whole.count(connection, query, most);
    }

    @Override
    public long forEach(Connection connection, TableQuery query, RowTaker<Row> taker) throws SQLException, IOException {
        return whole.forEach(connection, query, row -> taker.take(choose(row)));
    }

    @Override
    public Page page(Connection connection, TableQuery query) throws SQLException {
        Page page = whole.page(connection, query);
        return new Page(page.rows().stream().map(this::choose).toList(), page.next(), page.previous());
    }
}
