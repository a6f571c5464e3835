package org.outturn.web.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.export.Column;
import org.outturn.core.export.ColumnType;
import org.outturn.core.export.Table;
import org.outturn.core.export.Tables;

/** What every table, column and parameter means: as JSON, and as the metadata of CSV on the Web (CSVW) that stands beside a file. */
final class Dictionary {
    private Dictionary() {}

    static Map<String, Object> all() {
        return Map.of("tables", Tables.ALL.stream().map(Dictionary::table).toList());
    }

    private static Map<String, Object> table(Table table) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", table.name());
        entry.put("meaning", table.meaning());
        entry.put("columns", table.columns().stream().map(Dictionary::column).toList());
        entry.put("parameters", ExportFiles.parameters(table));
        entry.put("formats", FileFormat.suffixes());
        return entry;
    }

    private static Map<String, Object> column(Column column) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", column.name());
        entry.put("type", column.type().code());
        entry.put("meaning", column.meaning());
        if (!column.words().isEmpty()) {
            entry.put("words", column.words());
        }
        return entry;
    }

    /** The metadata of a CSV file of a table, W3C Metadata Vocabulary for Tabular Data. */
    static Map<String, Object> csvw(Table table, String url) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        metadata.put("url", url);
        metadata.put("dc:title", table.name());
        metadata.put("dc:description", table.meaning());
        metadata.put(
                "dialect", inOrder("encoding", "utf-8", "delimiter", ",", "header", true, "lineTerminators", "\r\n"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "columns", table.columns().stream().map(Dictionary::csvwColumn).toList());
        schema.put("primaryKey", "id");
        metadata.put("tableSchema", schema);
        return metadata;
    }

    /** In a fixed order: the tag of what is answered must be the same from every process. */
    private static Map<String, Object> inOrder(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> csvwColumn(Column column) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", column.name());
        entry.put("titles", column.name());
        entry.put("dc:description", column.meaning());
        entry.put(
                "datatype",
                column.type() == ColumnType.WORD
                        ? inOrder("base", "string", "format", String.join("|", column.words()))
                        : column.type().code());
        return entry;
    }
}
