package org.outturn.web.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimFilterReader;
import org.outturn.core.database.TestDatabase;
import org.outturn.web.Visitor;

/** Whatever an address of the list says, the form of its filter says, too, so that a further filter never drops an earlier one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FilterFormTest {
    /** Each parameter that filters, as it may stand in an address. */
    private static final Map<String, List<String>> FILTERS = Map.ofEntries(
            Map.entry("review", List.of("any", "rejected", "accepted,proposed", "proposed,accepted,rejected,merged")),
            Map.entry("status", List.of("happened", "happened,partly")),
            Map.entry("timing", List.of("overdue", "due,overdue")),
            Map.entry("kind", List.of("schedule", "commitment,schedule")),
            Map.entry("certainty", List.of("eos5", "eos4,eos5")),
            Map.entry("speaker", List.of("7")),
            Map.entry("source", List.of("999999")),
            Map.entry("owner", List.of("1", "999999")),
            Map.entry("withoutOwner", List.of("true")),
            Map.entry("follower", List.of("1", "999999")),
            Map.entry("tag", List.of("trams", "trams,parks")),
            Map.entry("words", List.of("\"tram contract\" -bus")),
            Map.entry("dueFrom", List.of("2025-05-01")),
            Map.entry("dueTo", List.of("2025-05-31")),
            Map.entry("announcedFrom", List.of("2025-01-01")),
            Map.entry("announcedTo", List.of("2025-02-01")),
            Map.entry("knownFrom", List.of("2025-03-01")),
            Map.entry("knownTo", List.of("2025-04-01")),
            Map.entry("evidence", List.of("proposed", "accepted", "none")),
            Map.entry("trigger", List.of("waiting", "met", "ruled-out")),
            Map.entry("withoutCriteria", List.of("true")),
            Map.entry("snoozed", List.of("true", "false")));

    /** Parameters that say how the list is shown, and where it begins. */
    private static final Map<String, List<String>> SHOWN =
            Map.of("sort", List.of("-announced"), "limit", List.of("10"), "after", List.of(), "before", List.of());

    private final Visitor noor = Visitor.editor();

    @Test
    void everyParameterOfTheFilterIsTriedHere() {
        Set<String> tried = new TreeSet<>(FILTERS.keySet());
        tried.addAll(SHOWN.keySet());
        assertThat(tried).isEqualTo(new TreeSet<>(ClaimFilterReader.PARAMETERS.keySet()));
        assertThat(ClaimFilter.class.getRecordComponents()).hasSameSizeAs(FILTERS.keySet());
    }

    @Test
    void theFormKeepsEveryFilter() {
        FILTERS.forEach((name, values) -> values.forEach(value -> {
            Map<String, List<String>> given = Map.of(name, List.of(value));
            assertThat(sent(page(given)).filter())
                    .as(name + "=" + value)
                    .isEqualTo(read(given).filter());
        }));
    }

    @Test
    void theFormKeepsAllFiltersAtOnceWithOrderAndSize() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        FILTERS.forEach((name, values) -> given.put(name, List.of(values.get(values.size() - 1))));
        given.put("sort", SHOWN.get("sort"));
        given.put("limit", SHOWN.get("limit"));
        ClaimFilterReader.Read sent = sent(page(given));
        assertThat(sent.filter()).isEqualTo(read(given).filter());
        assertThat(sent.page()).isEqualTo(read(given).page());
    }

    @Test
    void everyFilterIsAChipThatTakesItAway() {
        FILTERS.forEach((name, values) -> values.forEach(value -> {
            Map<String, List<String>> given = Map.of(name, List.of(value));
            List<String> chips = page(given).select("a.chip").eachAttr("href");
            int chosen = value.contains(",") ? value.split(",").length : 1;
            assertThat(chips).as(name + "=" + value).hasSize(chosen);
            if (chosen == 1) {
                assertThat(chips).as(name + "=" + value).containsExactly("/claims");
            }
        }));
    }

    private Document page(Map<String, List<String>> given) {
        return noor.page("/claims?" + ListAddress.of(given).query()
                + given.getOrDefault("limit", List.of()).stream()
                        .map(limit -> "&limit=" + limit)
                        .collect(Collectors.joining()));
    }

    /** What a browser sends when nothing in the form was touched. */
    private static ClaimFilterReader.Read sent(Document page) {
        for (Element select : page.select("form.filter-bar select")) {
            assertThat(select.select("option[selected]"))
                    .as("one value fits into " + select.attr("name"))
                    .hasSizeLessThan(2);
        }
        FormElement form = (FormElement) page.selectFirst("form.filter-bar");
        return read(form.formData().stream()
                .collect(Collectors.groupingBy(
                        KeyVal::key, LinkedHashMap::new, Collectors.mapping(KeyVal::value, Collectors.toList()))));
    }

    private static ClaimFilterReader.Read read(Map<String, List<String>> parameters) {
        ClaimFilterReader.Read read = ClaimFilterReader.read(parameters, List.of());
        assertThat(read.problems())
                .as(Arrays.toString(parameters.entrySet().toArray()))
                .isEmpty();
        return read;
    }
}
