package org.outturn.web.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jerolba.carpet.CarpetReader;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Written here, read by the reference library of the format. */
class ParquetFileTest {
    private static final List<ParquetFile.Column> COLUMNS = List.of(
            new ParquetFile.Column("number", ParquetType.INTEGER),
            new ParquetFile.Column("fraction", ParquetType.NUMBER),
            new ParquetFile.Column("text", ParquetType.TEXT),
            new ParquetFile.Column("day", ParquetType.DAY),
            new ParquetFile.Column("time", ParquetType.TIME),
            new ParquetFile.Column("instant", ParquetType.INSTANT),
            new ParquetFile.Column("yes", ParquetType.YES_NO));

    @TempDir
    Path folder;

    private List<Map<String, @Nullable Object>> read(byte[] bytes) throws Exception {
        Path file = Files.createTempFile(folder, "written", ".parquet");
        Files.write(file, bytes);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Map<?, ?> row : new CarpetReader<>(file.toFile(), Map.class)) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            row.forEach((name, value) -> copy.put(String.valueOf(name), value));
            rows.add(copy);
        }
        return rows;
    }

    private static Map<String, @Nullable Object> random(Random random) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("number", random.nextLong());
        row.put("fraction", random.nextDouble());
        row.put("text", "Zoë “" + random.nextInt() + "” 😀".repeat(random.nextInt(40)));
        row.put("day", LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000));
        row.put("time", LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000L) * 1000));
        row.put(
                "instant",
                Instant.ofEpochSecond(random.nextInt(2_000_000_000) - 500_000_000, 1000 * random.nextInt(999_999)));
        row.put("yes", random.nextBoolean());
        row.replaceAll((name, value) -> random.nextInt(4) == 0 ? null : value);
        return row;
    }

    @Test
    void whatIsWrittenIsReadOverManyRowGroups() throws Exception {
        Random random = new Random(5);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetFile file = new ParquetFile(out, COLUMNS);
        for (int i = 0; i < 60_000; i++) {
            Map<String, @Nullable Object> row = random(random);
            rows.add(row);
            for (int column = 0; column < COLUMNS.size(); column++) {
                file.value(column, row.get(COLUMNS.get(column).name()));
            }
            file.endRow();
        }
        int before = out.size();
        file.end(Map.of("made", "here"));
        assertThat(before).as("row groups that went out before the end").isPositive();
        assertThat(read(out.toByteArray())).isEqualTo(rows);
    }

    @Test
    void aFileWithoutRowsIsAFile() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ParquetFile(out, COLUMNS).end(Map.of());
        assertThat(read(out.toByteArray())).isEmpty();
    }

    @Test
    void aFileWithoutItsEndDoesNotOpen() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetFile file = new ParquetFile(out, COLUMNS.subList(0, 1));
        file.value(0, 1L);
        file.endRow();
        file.end(Map.of());
        byte[] whole = out.toByteArray();
        assertThatThrownBy(() -> read(java.util.Arrays.copyOf(whole, whole.length - 1)))
                .isInstanceOf(Exception.class);
    }

    @Test
    void memoryDoesNotGrowWithTheRows() throws Exception {
        long[] sizes = new long[2];
        OutputStream nowhere = OutputStream.nullOutputStream();
        for (int round = 0; round < 2; round++) {
            ParquetFile file = new ParquetFile(nowhere, COLUMNS.subList(2, 3));
            int rows = round == 0 ? 50_000 : 500_000;
            for (int i = 0; i < rows; i++) {
                file.value(0, "The council signs the contract for line " + i);
                file.endRow();
            }
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            sizes[round] = runtime.totalMemory() - runtime.freeMemory();
            file.end(Map.of());
        }
        assertThat(sizes[1] - sizes[0]).isLessThan(16L * 1024 * 1024);
    }
}
