package org.outturn.importer.address;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules in {@code address-rules.txt}. */
final class AddressRules {
    private static final Map<String, List<String>> RULES = read();

    private AddressRules() {}

    /** Whether a parameter says only where the reader came from, or asks for a version of the page. */
    static boolean isDropped(String parameter) {
        String lower = parameter.toLowerCase(Locale.ROOT);
        int equals = lower.indexOf('=');
        String name = equals < 0 ? lower : lower.substring(0, equals);
        return matches("tracking", name) || matches("amp", name) || matches("amp", lower);
    }

    /** Whether a part of a host's name means its version for telephones. */
    static boolean isMobile(String label) {
        return matches("mobile", label);
    }

    /** Whether a directory shows this page by itself. */
    static boolean isIndex(String page) {
        return matches("index", page.toLowerCase(Locale.ROOT));
    }

    private static boolean matches(String section, String word) {
        for (String rule : RULES.getOrDefault(section, List.of())) {
            boolean open = rule.endsWith("*");
            if (open ? word.startsWith(rule.substring(0, rule.length() - 1)) : word.equals(rule)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> rules = new HashMap<>();
        List<String> section = new ArrayList<>();
        try (InputStream stream = AddressRules.class.getResourceAsStream("address-rules.txt")) {
            if (stream == null) {
                throw new IllegalStateException("There is no resource address-rules.txt");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                String rule = line.strip();
                if (rule.startsWith("[")) {
                    section = new ArrayList<>();
                    rules.put(rule.substring(1, rule.length() - 1), section);
                } else if (!rule.isEmpty() && !rule.startsWith("#")) {
                    section.add(rule);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the rules for addresses", e);
        }
        return rules;
    }
}
