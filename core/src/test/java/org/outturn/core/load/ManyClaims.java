package org.outturn.core.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a database whose migrations have run with a made-up newsroom of many years: as many claims as asked for, about five appearances
 * and status changes for each, an article for every five. For measurements and for query plans; the words mean nothing.
 */
public final class ManyClaims {
    private static final List<String> TABLES = List.of(
            "article",
            "article_version",
            "claim",
            "appearance",
            "review_change",
            "claim_revision",
            "status_change",
            "evidence");

    private ManyClaims() {}

    /** Fills the database; {@code today} is the day after which nothing has happened yet. */
    public static void fill(Connection connection, int claims, LocalDate today) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("set maintenance_work_mem = '256MB'");
            statement.execute("set work_mem = '64MB'");
            List<String> indexes = dropIndexes(statement);
            for (String sql : statements(claims, today)) {
                statement.execute(sql);
            }
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("vacuum analyze");
        }
    }

    private static List<String> statements(int claims, LocalDate today) throws IOException {
        try (InputStream in = ManyClaims.class.getResourceAsStream("/load/many-claims.sql")) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":claims", String.valueOf(claims))
                    .replace(":today", "'" + today + "'");
            return List.of(script.split(";\n"));
        }
    }

    /** Indexes are quicker made of many rows at once than row by row; gives the words that make them again. */
    private static List<String> dropIndexes(Statement statement) throws SQLException {
        List<String> definitions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "select i.indexname, i.indexdef from pg_indexes i where i.schemaname = 'public' and i.tablename in ('"
                        + String.join("','", TABLES)
                        + "') and not exists (select 1 from pg_constraint c where c.conname = i.indexname)")) {
            while (found.next()) {
                names.add(found.getString(1));
                definitions.add(found.getString(2));
            }
        }
        for (String name : names) {
            statement.execute("drop index " + name);
        }
        return definitions;
    }
}
