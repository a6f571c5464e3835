package org.outturn.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.export.ClaimRecord;
import org.outturn.core.export.Column;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableParameter;
import org.outturn.core.export.Tables;

/** The sections on tables are rewritten with {@code -Dsnap}. */
class ExportDocsTest {
    private static final Path DOCS = Path.of("../docs/export.md");
    private static final Path COLUMNS = Path.of("src/test/resources/export/columns.txt");

    private static String section(String docs, String heading) {
        int from = docs.indexOf("## " + heading + "\n");
        assertThat(from).as(heading).isNotNegative();
        int to = docs.indexOf("\n## ", from + 1);
        return docs.substring(from, to < 0 ? docs.length() : to);
    }

    private static List<String> rows(String heading) throws Exception {
        List<String> names = new ArrayList<>();
        Matcher row = Pattern.compile("(?m)^\\| `([A-Za-z]+)` \\|").matcher(section(Files.readString(DOCS), heading));
        while (row.find()) {
            names.add(row.group(1));
        }
        return names;
    }

    private static String written(Table table) {
        String own = table.parameters().stream()
                .map(parameter -> "| `%s` | %s |\n".formatted(parameter.name(), meaning(parameter)))
                .collect(Collectors.joining());
        String filter = table.isOfClaims()
                ? own.isEmpty()
                        ? "The filter of claims chooses the rows.\n"
                        : "The filter of claims chooses the rows, and:\n"
                : own.isEmpty()
                        ? "It takes `limit`, `after`, `before` and `asOf`.\n"
                        : "It takes `limit`, `after`, `before`, `asOf`, and:\n";
        return "## Columns of %s\n\n%s %s\n%s| column | type | meaning |\n|---|---|---|\n%s"
                .formatted(
                        table.name(),
                        table.meaning(),
                        filter,
                        own.isEmpty() ? "" : "| parameter | meaning |\n|---|---|\n" + own + "\n",
                        table.columns().stream()
                                .map(column ->
                                        "| `%s` | %s | %s |\n".formatted(column.name(), type(column), column.meaning()))
                                .collect(Collectors.joining()));
    }

    private static String meaning(TableParameter parameter) {
        return parameter.words().isEmpty()
                ? parameter.meaning()
                : parameter.meaning() + " " + quoted(parameter.words());
    }

    private static String type(Column column) {
        return column.words().isEmpty() ? column.type().code() : quoted(column.words());
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(" "));
    }

    @Test
    void everyTableIsDocumentedWithItsColumnsAndParameters() throws Exception {
        if (System.getProperty("snap") != null) {
            String docs = Files.readString(DOCS);
            for (Table table : Tables.ALL) {
                docs = docs.replace(section(docs, "Columns of " + table.name()), written(table));
            }
            Files.writeString(DOCS, docs);
        }
        String docs = Files.readString(DOCS);
        for (Table table : Tables.ALL) {
            assertThat(section(docs, "Columns of " + table.name()).strip())
                    .as(table.name())
                    .isEqualTo(written(table).strip());
        }
        assertThat(Stream.of(docs.split("\n"))
                        .filter(line -> line.startsWith("## Columns of "))
                        .toList())
                .hasSize(Tables.ALL.size());
    }

    @Test
    void everyParameterOfTheFilterIsDocumentedInItsOrder() throws Exception {
        assertThat(rows("The filter")).containsExactlyElementsOf(ClaimFilterReader.PARAMETERS.keySet());
    }

    @Test
    void everyAddressBesideTheTablesIsDocumented() throws Exception {
        String docs = Files.readString(DOCS);
        for (Table table : Tables.ALL) {
            assertThat(section(docs, "Addresses")).contains("`" + table.name() + "`");
        }
        for (FileFormat format : FileFormat.values()) {
            assertThat(section(docs, "Addresses")).contains("`." + format.suffix() + "`", format.mediaType());
        }
    }

    /** What readers of the files rely on: no column may disappear, change its type or move. New ones are added with -Dsnap. */
    @Test
    void noColumnDisappearsOrChangesItsType() throws Exception {
        List<String> now = Tables.ALL.stream()
                .flatMap(table -> table.columns().stream()
                        .map(column -> table.name() + " " + column.name() + " "
                                + column.type().code()))
                .toList();
        List<String> promised = Files.exists(COLUMNS) ? Files.readAllLines(COLUMNS) : List.of();
        Map<String, List<String>> before =
                promised.stream().collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf(' '))));
        before.forEach((table, columns) -> assertThat(now.stream()
                        .filter(line -> line.startsWith(table + " "))
                        .toList())
                .as("columns of " + table)
                .startsWith(columns.toArray(String[]::new)));
        if (System.getProperty("snap") != null) {
            Files.createDirectories(COLUMNS.getParent());
            Files.write(COLUMNS, now);
        }
        assertThat(Files.readAllLines(COLUMNS)).isEqualTo(now);
    }

    @Test
    void theTableOfClaimsHasTheFieldsOfItsRecordInTheirOrder() {
        assertThat(Tables.CLAIMS.columns().stream().map(Column::name).toList())
                .isEqualTo(Arrays.stream(ClaimRecord.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }
}
