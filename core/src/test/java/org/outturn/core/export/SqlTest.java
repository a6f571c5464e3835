package org.outturn.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SqlTest {
    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @CsvSource({
        "0, false",
        "1, false",
        "99, false",
        "100, false",
        "101, false",
        "1100, false",
        "1101, false",
        "2500, false",
        "0, true",
        "2500, true"
    })
    void everyRowIsReadOnceInOrderHoweverThePortionsFall(int rows, boolean autoCommit) throws Exception {
        List<Long> read = new ArrayList<>();
        long[] within = {0};
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(autoCommit);
            long count = numbers(rows).forEach(connection, row -> {
                read.add(row.getLong(1));
                if (read.size() == 500) {
                    within[0] = numbers(1200).forEach(connection, other -> {});
                }
            });
            assertThat(count).isEqualTo(rows);
            connection.setAutoCommit(true);
        }
        assertThat(read).isEqualTo(LongStream.rangeClosed(1, rows).boxed().toList());
        assertThat(within[0]).isEqualTo(rows >= 500 ? 1200 : 0);
    }

    private static Sql numbers(int rows) {
        return new Sql().add("select n from generate_series(1, ?) n order by n", rows);
    }
}
