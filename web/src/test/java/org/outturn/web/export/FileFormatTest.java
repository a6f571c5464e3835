package org.outturn.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.outturn.core.export.Column;
import org.outturn.core.export.Row;
import org.outturn.core.export.Table;
import org.outturn.core.export.Tables;

/** What each format makes of the same rows stands in a file, which {@code -Dsnap} writes anew. */
class FileFormatTest {
    private static final Instant MADE = Instant.parse("2025-06-12T06:41:07Z");
    private static final FileNote NOTE =
            new FileNote("https://desk.example/api/v1/claims?status=open", MADE, MADE, true);
    private static final List<Table> TABLES = List.of(Tables.CLAIMS, Tables.APPEARANCES, Tables.EVIDENCE);

    @TempDir
    Path folder;

    private static Row usual(Table table) {
        return row(table, (column, at) -> switch (column.type()) {
            case INTEGER -> 7L + at;
            case NUMBER -> 0.75;
            case TEXT -> "Zoë Maro said, “the " + column.name() + "”";
            case WORD -> column.words().get(0);
            case ADDRESS -> "https://city-ledger.example/" + at + "?a=1&b=2";
            case DAY -> LocalDate.of(2025, 3, 14).plusDays(at);
            case TIME -> LocalTime.of(10, 30);
            case INSTANT -> Instant.parse("2025-03-14T10:00:00.123456Z");
            case YES_NO -> true;
        });
    }

    private static Row awkward(Table table) {
        List<String> texts =
                List.of("=1+1", "two\r\nlines, \"quoted\"", "-5", "'", " ", "", "\u0000\u0007bell", "😀\ttab", "＝2");
        return row(table, (column, at) -> switch (column.type()) {
            case INTEGER -> -1L * at;
            case NUMBER -> -1e-9;
            case TEXT, ADDRESS -> texts.get(at % texts.size());
            case WORD -> column.words().get(column.words().size() - 1);
            case DAY -> LocalDate.of(1889, 12, 31);
            case TIME -> LocalTime.of(0, 0, 1);
            case INSTANT -> Instant.parse("1969-12-31T23:59:59Z");
            case YES_NO -> false;
        });
    }

    private interface Value {
        @Nullable Object of(Column column, int at);
    }

    private static Row row(Table table, Value value) {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.of(table.columns().get(i), i);
        }
        return new Row(values);
    }

    private String written(FileFormat format, Table table) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter writer = format.writer(out, table, NOTE);
        writer.row(usual(table));
        writer.row(awkward(table));
        writer.row(row(table, (column, at) -> null));
        writer.end(3);
        return switch (format) {
            case CSV, JSON_LINES -> out.toString(StandardCharsets.UTF_8);
            case XLSX -> sheets(out.toByteArray());
            case PARQUET -> rows(out.toByteArray());
        };
    }

    private String sheets(byte[] bytes) throws Exception {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("table.xlsx"), bytes).toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().contains("worksheets/sheet")
                        || entry.getName().endsWith("styles.xml")) {
                    String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    text.append(entry.getName())
                            .append('\n')
                            .append(part.replace("<row", "\n<row"))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    private String rows(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("table.parquet"), bytes);
        List<String> lines = new ArrayList<>();
        for (Map<?, ?> row : new CarpetReader<>(file.toFile(), Map.class)) {
            row.forEach((name, value) -> lines.add("%s: %s %s"
                    .formatted(name, value == null ? "" : value.getClass().getSimpleName(), value)));
        }
        return String.join("\n", lines) + "\n";
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void everyFormatWritesTheSameRowsAsItAlwaysDid(FileFormat format) throws Exception {
        for (Table table : TABLES) {
            Path golden = Path.of("src/test/resources/export", table.name() + "." + format.suffix() + ".golden");
            String now = written(format, table);
            if (System.getProperty("snap") != null) {
                Files.writeString(golden, now);
            }
            assertThat(now).as(table.name()).isEqualTo(Files.readString(golden));
        }
    }
}
