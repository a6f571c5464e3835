package org.outturn.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.core.audit.AuditEntry;
import org.outturn.core.audit.AuditFilter;
import org.outturn.core.audit.AuditKind;
import org.outturn.core.audit.AuditLog;
import org.outturn.core.claim.ParameterProblem;

/**
 * Which part of the audit log an address asks for.
 *
 * @param given the parameters, one value each, without the empty ones
 * @param filter what they say
 * @param after the place behind which the page begins
 * @param problems what is wrong with them; when there is any, the rest is not to be used
 */
record AuditQuery(
        Map<String, String> given,
        AuditFilter filter,
        Optional<AuditLog.Place> after,
        List<ParameterProblem> problems) {
    private static final List<String> NAMES = List.of("editor", "kind", "from", "to", "after");

    static AuditQuery of(Map<String, List<String>> parameters, ZoneId zone) {
        List<ParameterProblem> problems = new ArrayList<>();
        Map<String, String> given = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (!NAMES.contains(name)) {
                problems.add(new ParameterProblem(name, "There is no parameter “%s” here.".formatted(name), NAMES));
            } else if (values.size() > 1) {
                problems.add(new ParameterProblem(name, "“%s” may be given once.".formatted(name), List.of()));
            } else if (!values.get(0).isBlank()) {
                given.put(name, values.get(0).strip());
            }
        });
        Optional<LocalDate> to = read(given, "to", LocalDate::parse, "a day such as 2025-06-30", problems);
        AuditFilter filter = new AuditFilter(
                read(given, "editor", Long::valueOf, "the number of an editor", problems)
                        .map(OptionalLong::of)
                        .orElse(OptionalLong.empty()),
                read(given, "kind", AuditQuery::kind, "a kind", problems),
                read(given, "from", LocalDate::parse, "a day such as 2025-06-30", problems)
                        .map(day -> day.atStartOfDay(zone).toInstant()),
                to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
        return new AuditQuery(
                given, filter, read(given, "after", AuditQuery::place, "a place in the log", problems), problems);
    }

    private static <T> Optional<T> read(
            Map<String, String> given,
            String name,
            Function<String, T> reading,
            String what,
            List<ParameterProblem> problems) {
        String text = given.get(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            List<String> allowed = name.equals("kind")
                    ? Arrays.stream(AuditKind.values()).map(AuditKind::code).toList()
                    : List.of();
            problems.add(new ParameterProblem(name, "“%s” is not %s.".formatted(text, what), allowed));
            return Optional.empty();
        }
    }

    private static AuditKind kind(String code) {
        return Arrays.stream(AuditKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static AuditLog.Place place(String text) {
        String[] parts = text.split("~", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException(text);
        }
        return new AuditLog.Place(Instant.parse(parts[0]), kind(parts[1]), Long.parseLong(parts[2]));
    }

    String given(String name) {
        return given.getOrDefault(name, "");
    }

    /** The same filter at another address, from the newest entry on. */
    String address(String path) {
        return write(path, Map.of());
    }

    /** The page behind an entry. */
    String address(String path, AuditEntry last) {
        return write(path, Map.of("after", last.recordedAt() + "~" + last.kind().code() + "~" + last.id()));
    }

    private String write(String path, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(given);
        all.remove("after");
        all.putAll(more);
        String query = all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
