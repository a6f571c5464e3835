package org.outturn.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.outturn.web.OutturnConfig;
import org.outturn.web.export.ExportConfig;
import org.outturn.web.imports.FetchConfig;
import org.outturn.web.imports.ImportsConfig;
import org.outturn.web.imports.NotificationConfig;
import org.outturn.web.jobs.JobsConfig;
import org.outturn.web.matches.MatchConfig;
import org.outturn.web.reminders.ReminderConfig;
import org.outturn.web.retention.RetentionConfig;

class ConfigurationDocsTest {
    private static final List<Class<?>> MAPPINGS = List.of(
            OutturnConfig.class,
            FetchConfig.class,
            ImportsConfig.class,
            JobsConfig.class,
            NotificationConfig.class,
            ExportConfig.class,
            MatchConfig.class,
            ReminderConfig.class,
            RetentionConfig.class);

    @Test
    void everySettingIsDocumentedWithItsDefaultAndNothingElseIs() throws Exception {
        Map<String, String> code = new LinkedHashMap<>();
        for (Class<?> mapping : MAPPINGS) {
            for (Method method : mapping.getDeclaredMethods()) {
                WithDefault value = method.getAnnotation(WithDefault.class);
                String name = method.getName().replaceAll("([A-Z])", "-$1").toLowerCase();
                code.put(
                        mapping.getAnnotation(ConfigMapping.class).prefix() + "." + name,
                        value == null ? "" : value.value());
            }
        }
        Map<String, String> docs = new LinkedHashMap<>();
        Matcher row = Pattern.compile("(?m)^\\| `(outturn\\.[a-z.-]+)` \\| (?:`([^`]*)`)? *\\| [^|]{20,}\\|$")
                .matcher(Files.readString(Path.of("../docs/configuration.md")));
        while (row.find()) {
            docs.put(row.group(1), row.group(2) == null ? "" : row.group(2));
        }
        assertThat(docs).containsExactlyInAnyOrderEntriesOf(code);
    }
}
