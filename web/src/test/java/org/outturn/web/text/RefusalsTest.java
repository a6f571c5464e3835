package org.outturn.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    /** The API's own reasons, which no page shows. */
    private static final Path API = Path.of("src/main/java/org/outturn/web/writing");

    private static final Pattern REFUSED =
            Pattern.compile("new RefusedException\\(\\s*(?:\"\\w+\"|field),\\s*((?:\"[^\"]*\"(?:\\s*\\+\\s*)?)+)");

    @Test
    void everyReasonOfTheRulesCanBeSaidInTheReadersLanguage() throws IOException {
        List<String> unknown = new ArrayList<>();
        int seen = 0;
        for (Path root : List.of(Path.of("src/main/java"), Path.of("../core/src/main/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java") && !path.startsWith(API))
                        .toList()) {
                    Matcher matcher = REFUSED.matcher(Files.readString(file));
                    while (matcher.find()) {
                        seen++;
                        String reason = matcher.group(1)
                                .replaceAll("\"\\s*\\+\\s*\"", "")
                                .strip()
                                .replaceAll("^\"|\"$", "")
                                .replaceAll("%[sd]", "42");
                        if (!Refusals.isKnown(reason)) {
                            unknown.add(file.getFileName() + ": " + reason);
                        }
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(50);
        assertThat(unknown).isEmpty();
    }

    @Test
    void withoutAReaderTheRuleIsQuoted() {
        assertThat(Refusals.said("A note has 1 to 4000 characters.")).isEqualTo("A note has 1 to 4000 characters.");
        assertThat(Refusals.said("Something else.")).isEqualTo("Something else.");
    }
}
