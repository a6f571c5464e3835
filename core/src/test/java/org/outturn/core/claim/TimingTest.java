package org.outturn.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;
import org.outturn.core.database.EmbeddedDatabase;

class TimingTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 12);

    private static EmbeddedDatabase database;
    private static Connection connection;

    @BeforeContainer
    static void connect() throws Exception {
        database = EmbeddedDatabase.start(new EmbeddedDatabase.Settings(
                Files.createTempDirectory("outturn-timing"),
                Path.of(System.getProperty("java.io.tmpdir"), "outturn-programs"),
                false,
                true));
        connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    @AfterContainer
    static void close() throws SQLException {
        connection.close();
        database.close();
    }

    record Case(Status status, LocalDate from, LocalDate to, LocalDate happenedOn) {}

    @Provide
    static Arbitrary<Case> cases() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(-4, 4).map(TODAY::plusDays);
        Arbitrary<LocalDate> maybe = day.injectNull(0.3);
        return Combinators.combine(Arbitraries.of(Status.values()), maybe, maybe, maybe)
                .as((status, one, other, happened) -> {
                    boolean turned = one != null && other != null && other.isBefore(one);
                    boolean took = status == Status.HAPPENED || status == Status.PARTLY;
                    return new Case(status, turned ? other : one, turned ? one : other, took ? happened : null);
                });
    }

    @Property(tries = 2000)
    void javaAndSqlAgree(@ForAll("cases") Case example) throws SQLException {
        Timing expected = Timing.of(example.status(), example.from(), example.to(), example.happenedOn(), TODAY);
        String conditions = Arrays.stream(Timing.values())
                .map(timing -> "(" + timing.condition(TODAY) + ") is true")
                .collect(Collectors.joining(", "));
        // the generated columns as the migrations define them
        String row = "(select *, coalesce(due_to, due_from, date '9999-12-31') as due_order,"
                + " case when due_from is null and due_to is null then date '9999-12-31'"
                + " else coalesce(due_from, date '0001-01-01') end as due_begins,"
                + " coalesce(due_to, date '9999-12-31') as due_ends"
                + " from (select ?::text as status, ?::date as due_from, ?::date as due_to, ?::date as happened_on) given) claim";
        List<Timing> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select " + conditions + " from " + row)) {
            statement.setString(1, example.status().code());
            statement.setObject(2, example.from());
            statement.setObject(3, example.to());
            statement.setObject(4, example.happenedOn());
            ResultSet result = statement.executeQuery();
            result.next();
            for (Timing timing : Timing.values()) {
                if (result.getBoolean(timing.ordinal() + 1)) {
                    found.add(timing);
                }
            }
        }
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void daysCountFromTheEndThatMatters() {
        LocalDate from = TODAY.minusDays(3);
        LocalDate to = TODAY.plusDays(2);
        assertThat(Timing.DUE.days(from, to, null, TODAY)).isEqualTo(2);
        assertThat(Timing.OVERDUE.days(from, to, null, to.plusDays(12))).isEqualTo(12);
        assertThat(Timing.UPCOMING.days(from, to, null, from.minusDays(4))).isEqualTo(4);
        assertThat(Timing.LATE.days(from, to, to.plusDays(6), TODAY)).isEqualTo(6);
        assertThat(Timing.EARLY.days(from, to, from.minusDays(1), TODAY)).isEqualTo(1);
        assertThat(Timing.ON_TIME.days(from, to, from, TODAY)).isZero();
    }
}
