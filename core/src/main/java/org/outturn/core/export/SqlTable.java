package org.outturn.core.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimFilter;

/** A table whose columns are SQL expressions. Its rows stand in the order of a key and of their number. */
public final class SqlTable implements Table {
    private final String name;
    private final String meaning;
    private final boolean ofClaims;
    private final List<SqlColumn> sqlColumns;
    private final List<Column> columns;
    private final List<TableParameter> parameters;
    private final String from;
    private final TableKey key;

    /** A column and the expression that gives it. */
    record SqlColumn(Column column, String expression) {
        static SqlColumn column(String name, ColumnType type, String expression, String meaning) {
            return new SqlColumn(new Column(name, type, meaning, List.of()), expression);
        }

        static SqlColumn word(String name, List<String> words, String expression, String meaning) {
            return new SqlColumn(new Column(name, ColumnType.WORD, meaning, words), expression);
        }
    }

    /**
     * @param from the tables and joins; a table of claims has one that is called {@code claim}
     * @param key what the rows are sorted by
     */
    SqlTable(
            String name,
            String meaning,
            boolean ofClaims,
            List<SqlColumn> columns,
            List<TableParameter> parameters,
            String from,
            TableKey key) {
        this.name = name;
        this.meaning = meaning;
        this.ofClaims = ofClaims;
        this.sqlColumns = List.copyOf(columns);
        this.columns = columns.stream().map(SqlColumn::column).toList();
        this.parameters = List.copyOf(parameters);
        this.from = from;
        this.key = key;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public boolean isOfClaims() {
        return ofClaims;
    }

    @Override
    public List<TableParameter> parameters() {
        return parameters;
    }

    /** The place that a cursor stands for; empty when it was not made for this table. */
    Optional<TableQuery.Place> place(String cursor) {
        return key.place(name, cursor);
    }

    @Override
    public long count(Connection connection, TableQuery query, int most) throws SQLException {
        Sql sql = query.asOf().tables();
        if (most == Integer.MAX_VALUE) {
            sql.add("select count(*)").add(rows(query));
        } else {
            sql.add("select count(*) from (select 1").add(rows(query)).add(" limit " + most + ") counted");
        }
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    @Override
    public long forEach(Connection connection, TableQuery query, RowTaker<Row> taker) throws SQLException, IOException {
        return select(query).add(key.order(false)).forEach(connection, row -> taker.take(read(row)));
    }

    @Override
    public Page page(Connection connection, TableQuery query) throws SQLException {
        boolean backwards = query.before().isPresent();
        Sql sql = select(query);
        query.after().or(query::before).ifPresent(place -> sql.add(key.beyond(place, backwards)));
        sql.add(key.order(backwards)).add(" limit " + (query.limit() + 1));
        List<Row> rows = new ArrayList<>();
        List<String> places = new ArrayList<>();
        try (PreparedStatement statement = sql.prepare(connection);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(read(result));
                places.add(key.cursor(name, result.getString("sort_key"), result.getLong("sort_id")));
            }
        }
        boolean more = rows.size() > query.limit();
        if (more) {
            rows.remove(rows.size() - 1);
            places.remove(places.size() - 1);
        }
        if (backwards) {
            Collections.reverse(rows);
            Collections.reverse(places);
        }
        boolean hasNext = backwards || more;
        boolean hasPrevious = backwards ? more : query.after().isPresent();
        return new Page(
                rows,
                hasNext && !rows.isEmpty() ? Optional.of(places.get(places.size() - 1)) : Optional.empty(),
                hasPrevious && !rows.isEmpty() ? Optional.of(places.get(0)) : Optional.empty());
    }

    /**
     * The same rows with some of the columns, in the order given; the database is not asked for the others.
     *
     * @param names names of columns, each once
     * @throws IllegalArgumentException when the table has no such column
     */
    public SqlTable only(String... names) {
        return new SqlTable(
                name,
                meaning,
                ofClaims,
                Arrays.stream(names)
                        .map(column -> sqlColumns.get(column(column)))
                        .toList(),
                parameters,
                from,
                key);
    }

    /** The rows of some claims, in the order of the table; of a table of claims. */
    public void forEachOf(Connection connection, AsOf asOf, List<Long> claims, RowTaker<Row> taker)
            throws SQLException, IOException {
        try (PreparedStatement statement = of(asOf, claims).prepare(connection);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                taker.take(read(result));
            }
        }
    }

    /** What finds the rows of some claims. */
    Sql of(AsOf asOf, List<Long> claims) {
        TableQuery all = TableQuery.all(asOf, ClaimFilter.ACCEPTED.withReview(Set.of()));
        return select(all)
                .add(" and claim.id = any (?::bigint[])", numbers(claims))
                .add(key.order(false));
    }

    private static String numbers(List<Long> claims) {
        return claims.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private Sql select(TableQuery query) {
        String expressions = sqlColumns.stream().map(SqlColumn::expression).collect(Collectors.joining(", "));
        return query.asOf()
                .tables()
                .add("select " + expressions + ", " + key.selected())
                .add(rows(query));
    }

    private Sql rows(TableQuery query) {
        Sql sql = new Sql().add(" from " + from + " where true");
        if (ofClaims) {
            sql.add(ClaimSql.where(query.filter(), query.asOf().today()));
        }
        query.conditions().forEach((parameter, value) -> sql.add(" and " + parameter.condition(), value));
        return sql;
    }

    private Row read(ResultSet result) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).type().read(result, i + 1);
        }
        return new Row(values);
    }
}
