package org.outturn.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.export.ClaimRecord;

class ExportDocsTest {
    private static List<String> rows(String heading) throws Exception {
        String docs = Files.readString(Path.of("../docs/export.md"));
        int from = docs.indexOf("## " + heading + "\n");
        assertThat(from).as(heading).isNotNegative();
        int to = docs.indexOf("\n## ", from + 1);
        List<String> names = new ArrayList<>();
        Matcher row = Pattern.compile("(?m)^\\| `([A-Za-z]+)` \\|")
                .matcher(docs.substring(from, to < 0 ? docs.length() : to));
        while (row.find()) {
            names.add(row.group(1));
        }
        return names;
    }

    @Test
    void everyParameterOfTheFilterIsDocumentedInItsOrder() throws Exception {
        assertThat(rows("The filter")).containsExactlyElementsOf(ClaimFilterReader.PARAMETERS.keySet());
    }

    @Test
    void everyColumnIsDocumentedInItsOrder() throws Exception {
        assertThat(rows("Columns of a claim"))
                .containsExactlyElementsOf(
                        ClaimColumns.ALL.stream().map(CsvTable.Column::name).toList());
        assertThat(rows("Columns of a verdict"))
                .containsExactlyElementsOf(StatusChangeColumns.ALL.stream()
                        .map(CsvTable.Column::name)
                        .toList());
    }

    @Test
    void fileAndApiHaveTheSameFieldsInTheSameOrder() {
        List<String> file = ClaimColumns.ALL.stream().map(CsvTable.Column::name).toList();
        assertThat(Arrays.stream(ClaimJson.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList())
                .isEqualTo(file);
        assertThat(Arrays.stream(ClaimRecord.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList())
                .isEqualTo(file);
    }
}
