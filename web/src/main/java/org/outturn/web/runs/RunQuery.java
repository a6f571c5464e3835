package org.outturn.web.runs;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.core.run.Level;
import org.outturn.core.run.Outcome;
import org.outturn.core.run.RunFilter;
import org.outturn.core.run.RunKind;
import org.outturn.web.page.BadParametersException;

/**
 * What the page of import runs was asked for.
 *
 * @param filter which runs
 * @param before only runs with a smaller number
 */
public record RunQuery(RunFilter filter, long before) {
    private static final List<String> PARAMETERS = List.of("outcome", "kind", "feed", "level", "before");

    /**
     * A choice in the filter.
     *
     * @param code the stable code
     * @param word what it is called
     * @param chosen whether it is chosen
     */
    public record Choice(String code, String word, boolean chosen) {}

    static RunQuery of(UriInfo uri) {
        BadParametersException.unless(uri, PARAMETERS);
        MultivaluedMap<String, String> given = uri.getQueryParameters();
        List<ParameterProblem> problems = new ArrayList<>();
        RunFilter filter = new RunFilter(
                word(given, "outcome", Outcome.values(), Outcome::code, problems),
                word(given, "kind", RunKind.values(), RunKind::code, problems),
                number(given, "feed", problems),
                word(given, "level", Level.values(), Level::code, problems));
        long before = number(given, "before", problems).orElse(Long.MAX_VALUE);
        if (!problems.isEmpty()) {
            throw new BadParametersException(problems);
        }
        return new RunQuery(filter, before);
    }

    private static <E> Optional<E> word(
            MultivaluedMap<String, String> given,
            String name,
            E[] values,
            Function<E, String> code,
            List<ParameterProblem> problems) {
        String word = given.getFirst(name);
        if (word == null || word.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(values)
                .filter(value -> code.apply(value).equals(word))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(new ParameterProblem(
                    name,
                    "“%s” is none of the words for it.".formatted(word),
                    Arrays.stream(values).map(code).toList()));
        }
        return found;
    }

    private static OptionalLong number(
            MultivaluedMap<String, String> given, String name, List<ParameterProblem> problems) {
        String word = given.getFirst(name);
        if (word == null || word.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!word.matches("[0-9]{1,18}")) {
            problems.add(new ParameterProblem(name, "“%s” is no number.".formatted(word), List.of()));
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(word));
    }

    /** How they ended. */
    public List<Choice> outcomes() {
        return choices(
                Outcome.values(),
                Outcome::code,
                RunWords::outcome,
                filter.outcome().orElse(null));
    }

    /** How articles came in. */
    public List<Choice> kinds() {
        return choices(
                RunKind.values(), RunKind::code, RunWords::kind, filter.kind().orElse(null));
    }

    /** Who must act on a problem of theirs. */
    public List<Choice> levels() {
        return choices(
                Level.values(), Level::code, RunWords::level, filter.level().orElse(null));
    }

    private static <E> List<Choice> choices(
            E[] values, Function<E, String> code, Function<E, String> word, @Nullable E chosen) {
        return Arrays.stream(values)
                .map(value -> new Choice(code.apply(value), word.apply(value), value == chosen))
                .toList();
    }

    /** Whether anything is asked for. */
    public boolean isFiltered() {
        return !filter.equals(RunFilter.ALL);
    }

    /** The address of the same list from another place on. */
    String address(long place) {
        List<String> parts = new ArrayList<>();
        filter.outcome().ifPresent(outcome -> parts.add("outcome=" + outcome.code()));
        filter.kind().ifPresent(kind -> parts.add("kind=" + kind.code()));
        filter.feed().ifPresent(feed -> parts.add("feed=" + feed));
        filter.level().ifPresent(level -> parts.add("level=" + level.code()));
        if (place < Long.MAX_VALUE) {
            parts.add("before=" + place);
        }
        return parts.isEmpty() ? "/runs" : "/runs?" + String.join("&", parts);
    }
}
