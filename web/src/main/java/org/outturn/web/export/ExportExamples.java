package org.outturn.web.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.Column;
import org.outturn.core.export.Table;

/** Examples for the OpenAPI document, made from the tables themselves. */
final class ExportExamples {
    private static final Map<String, String> TEXTS = Map.of(
            "summary", "Aldmouth council signs the tram contract",
            "claimant", "Ruth Adeyemi",
            "claimantRole", "leader of the council",
            "source", "City Ledger",
            "said", "“We will sign the contract by the end of May,” Ruth Adeyemi said.",
            "quote", "The contract was signed on Tuesday.",
            "reason", "The gazette printed the contract.",
            "editor", "Noor Okafor",
            "dueWords", "by the end of May",
            "name", "City Ledger");

    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("400", "parameters"),
            Map.entry("403", "forbidden"),
            Map.entry("404", "not-found"),
            Map.entry("409", "not-done"),
            Map.entry("412", "precondition-failed"),
            Map.entry("422", "refused"),
            Map.entry("428", "precondition-required"),
            Map.entry("429", "rate"),
            Map.entry("503", "database-away"));

    private ExportExamples() {}

    /** A row as JSON. */
    static Map<String, @Nullable Object> row(Table table) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        table.columns().forEach(column -> row.put(column.name(), value(column)));
        return row;
    }

    private static @Nullable Object value(Column column) {
        return switch (column.type()) {
            case INTEGER -> 7;
            case NUMBER -> 0.75;
            case YES_NO -> true;
            case TEXT -> TEXTS.get(column.name());
            case WORD -> column.words().get(0);
            case ADDRESS -> "https://city-ledger.example/tram";
            case DAY -> "2025-06-12";
            case TIME -> "10:30";
            case INSTANT -> "2025-06-12T06:41:07Z";
        };
    }

    /** A page as JSON. */
    static Map<String, @Nullable Object> page(Table table) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put(TablePage.field(table), List.of(row(table)));
        page.put("total", 1);
        page.put("asOf", "2025-06-12");
        page.put("knownUntil", null);
        page.put("next", null);
        page.put("previous", null);
        return page;
    }

    /** The head row of a file as CSV; null for formats that are no text. */
    static @Nullable Object file(Table table, FileFormat format) {
        return format == FileFormat.CSV
                ? table.columns().stream().map(Column::name).collect(Collectors.joining(",")) + "\r\n"
                : null;
    }

    /** A problem document of a status. */
    static Map<String, Object> problem(String status) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:outturn:problem:" + PROBLEMS.getOrDefault(status, "request"));
        problem.put("title", "What sort of problem it is, in words");
        problem.put("status", Integer.valueOf(status));
        return problem;
    }
}
