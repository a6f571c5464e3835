package org.outturn.core.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads filter, order and page of a list of claims from the parameters of an address. What it does not know is a problem, never
 * ignored. The same reader serves the page, the API and every file, so that they cannot differ.
 */
public final class ClaimFilterReader {
    /** Every parameter, with its meaning. */
    public static final Map<String, String> PARAMETERS = parameters();

    private static final int LONGEST_WORDS = 500;

    private final Map<String, List<String>> given;
    private final List<ParameterProblem> problems = new ArrayList<>();

    private ClaimFilterReader(Map<String, List<String>> given) {
        this.given = given;
    }

    /**
     * What was read.
     *
     * @param filter which claims
     * @param page which part of the list
     * @param problems what is wrong with the parameters; when there is any, the rest is not to be used
     */
    public record Read(ClaimFilter filter, ClaimPage page, List<ParameterProblem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads the parameters.
     *
     * @param parameters names and values, decoded; empty values count as not given, as forms send them
     * @param others parameters that the caller reads itself, such as {@code columns}
     */
    public static Read read(Map<String, List<String>> parameters, Collection<String> others) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> filled = values.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!filled.isEmpty() || (!PARAMETERS.containsKey(name) && !others.contains(name))) {
                given.put(name, filled);
            }
        });
        return new ClaimFilterReader(given).read(others);
    }

    private Read read(Collection<String> others) {
        given.keySet().stream()
                .filter(name -> !PARAMETERS.containsKey(name) && !others.contains(name))
                .forEach(name -> {
                    Set<String> allowed = new LinkedHashSet<>(PARAMETERS.keySet());
                    allowed.addAll(others);
                    problems.add(new ParameterProblem(
                            name, "There is no parameter “%s”.".formatted(name), List.copyOf(allowed)));
                });
        ClaimFilter filter = new ClaimFilter(
                review(),
                codes("status", Status.values(), Status::code),
                codes("timing", Timing.values(), Timing::code),
                codes("kind", ClaimKind.values(), ClaimKind::code),
                codes("certainty", Certainty.values(), Certainty::code),
                number("speaker"),
                number("source"),
                number("owner"),
                flag("withoutOwner"),
                number("follower"),
                tags(),
                words(),
                day("dueFrom"),
                day("dueTo"),
                day("announcedFrom"),
                day("announcedTo"),
                day("knownFrom"),
                day("knownTo"),
                one("evidence", ClaimFilter.EvidenceNeed.values(), ClaimFilter.EvidenceNeed::code),
                one("trigger", ClaimFilter.TriggerState.values(), ClaimFilter.TriggerState::code),
                flag("withoutCriteria"),
                single("snoozed").isEmpty() ? Optional.empty() : Optional.of(flag("snoozed")));
        inOrder("dueFrom", filter.dueFrom(), "dueTo", filter.dueTo());
        inOrder("announcedFrom", filter.announcedFrom(), "announcedTo", filter.announcedTo());
        inOrder("knownFrom", filter.knownFrom(), "knownTo", filter.knownTo());
        return new Read(filter, page(), problems);
    }

    private Set<Review> review() {
        List<String> values = split("review");
        if (values.isEmpty()) {
            return EnumSet.of(Review.ACCEPTED);
        }
        if (values.equals(List.of("any"))) {
            return Set.of();
        }
        return codes("review", Review.values(), Review::code);
    }

    private ClaimPage page() {
        String order = single("sort").orElse(ClaimSort.DUE.code());
        boolean descending = order.startsWith("-");
        String code = descending ? order.substring(1) : order;
        Optional<ClaimSort> sort = Arrays.stream(ClaimSort.values())
                .filter(value -> value.code().equals(code))
                .findFirst();
        if (sort.isEmpty()) {
            List<String> allowed = Arrays.stream(ClaimSort.values())
                    .flatMap(value -> List.of(value.code(), "-" + value.code()).stream())
                    .toList();
            problems.add(new ParameterProblem("sort", "“%s” is no order of claims.".formatted(order), allowed));
        }
        ClaimSort by = sort.orElse(ClaimSort.DUE);
        Optional<ClaimPage.Place> after = place("after", by);
        Optional<ClaimPage.Place> before = place("before", by);
        if (after.isPresent() && before.isPresent()) {
            problems.add(new ParameterProblem("before", "Give either “after” or “before”, not both.", List.of()));
        }
        return new ClaimPage(by, descending, limit(), after, before);
    }

    private int limit() {
        Optional<String> text = single("limit");
        if (text.isEmpty()) {
            return ClaimPage.USUAL;
        }
        try {
            int limit = Integer.parseInt(text.get());
            if (limit >= 1 && limit <= ClaimPage.LARGEST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // answered below
        }
        problems.add(new ParameterProblem(
                "limit", "“%s” is no number from 1 to %d.".formatted(text.get(), ClaimPage.LARGEST), List.of()));
        return ClaimPage.USUAL;
    }

    private Optional<ClaimPage.Place> place(String name, ClaimSort sort) {
        Optional<String> cursor = single(name);
        Optional<ClaimPage.Place> place = cursor.flatMap(text -> ClaimPage.Place.of(text, sort));
        if (cursor.isPresent() && place.isEmpty()) {
            problems.add(new ParameterProblem(
                    name, "This cursor was not made for this list sorted by “%s”.".formatted(sort.code()), List.of()));
        }
        return place;
    }

    private String words() {
        String words = single("words").orElse("");
        if (words.length() > LONGEST_WORDS || words.indexOf('\0') >= 0) {
            problems.add(new ParameterProblem(
                    "words", "Search words may have at most %d characters.".formatted(LONGEST_WORDS), List.of()));
            return "";
        }
        return words;
    }

    private Set<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        for (String typed : split("tag")) {
            Tag.read(typed)
                    .ifPresentOrElse(
                            tag -> tags.add(tag.name()),
                            () -> problems.add(new ParameterProblem(
                                    "tag", "A tag has at most %d characters.".formatted(Tag.LONGEST), List.of())));
        }
        return tags;
    }

    private <E extends Enum<E>> Set<E> codes(String name, E[] values, Function<E, String> code) {
        Set<E> chosen = new LinkedHashSet<>();
        for (String text : split(name)) {
            Arrays.stream(values)
                    .filter(value -> code.apply(value).equals(text))
                    .findFirst()
                    .ifPresentOrElse(chosen::add, () -> unknownValue(name, text, values, code));
        }
        return chosen;
    }

    private <E extends Enum<E>> Optional<E> one(String name, E[] values, Function<E, String> code) {
        Optional<String> text = single(name);
        Optional<E> chosen = text.flatMap(given -> Arrays.stream(values)
                .filter(value -> code.apply(value).equals(given))
                .findFirst());
        if (text.isPresent() && chosen.isEmpty()) {
            unknownValue(name, text.get(), values, code);
        }
        return chosen;
    }

    private <E extends Enum<E>> void unknownValue(String name, String text, E[] values, Function<E, String> code) {
        List<String> allowed = new ArrayList<>(Arrays.stream(values).map(code).toList());
        if (name.equals("review")) {
            allowed.add("any");
        }
        problems.add(new ParameterProblem(name, "“%s” is no value of “%s”.".formatted(text, name), allowed));
    }

    private OptionalLong number(String name) {
        Optional<String> text = single(name);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            long number = Long.parseLong(text.get());
            if (number > 0) {
                return OptionalLong.of(number);
            }
        } catch (NumberFormatException e) {
            // answered below
        }
        problems.add(new ParameterProblem(name, "“%s” is no number for “%s”.".formatted(text.get(), name), List.of()));
        return OptionalLong.empty();
    }

    private Optional<LocalDate> day(String name) {
        Optional<String> text = single(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text.get());
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return Optional.of(day);
            }
        } catch (DateTimeException e) {
            // answered below
        }
        problems.add(
                new ParameterProblem(name, "“%s” is no day. Write it as 2025-06-30.".formatted(text.get()), List.of()));
        return Optional.empty();
    }

    private boolean flag(String name) {
        Optional<String> text = single(name);
        text.filter(value -> !value.equals("true") && !value.equals("false"))
                .ifPresent(value -> problems.add(new ParameterProblem(
                        name, "“%s” is neither true nor false.".formatted(value), List.of("true", "false"))));
        return text.filter("true"::equals).isPresent();
    }

    private void inOrder(String first, Optional<LocalDate> from, String second, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problems.add(new ParameterProblem(second, "“%s” lies before “%s”.".formatted(second, first), List.of()));
        }
    }

    private Optional<String> single(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            problems.add(new ParameterProblem(name, "“%s” may be given once.".formatted(name), List.of()));
        }
        return values.stream().findFirst();
    }

    /** Values of a parameter that may be repeated or separated by commas. */
    private List<String> split(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Map<String, String> parameters() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("review", "What the desk decided; accepted unless something else is asked for; any for all.");
        meanings.put("status", "What became of the claim.");
        meanings.put("timing", "Where it stands against its due window today.");
        meanings.put("kind", "What sort of announcement it is.");
        meanings.put("certainty", "How firmly it was announced, IPTC eos1 to eos5.");
        meanings.put("speaker", "The number of the speaker.");
        meanings.put("source", "The number of the source in which it was first seen.");
        meanings.put("owner", "The number of the editor who has it.");
        meanings.put("withoutOwner", "true for claims that nobody has.");
        meanings.put("follower", "The number of an editor: claims that they have or follow today.");
        meanings.put("tag", "Topics; claims with at least one of them.");
        meanings.put("words", "Words or \"a phrase\" in summary, claimant or sentence; OR and -word work.");
        meanings.put("dueFrom", "Keeps claims whose due window ends on this day or later.");
        meanings.put("dueTo", "Keeps claims whose due window begins on this day or earlier.");
        meanings.put("announcedFrom", "First day of announcement.");
        meanings.put("announcedTo", "Last day of announcement.");
        meanings.put("knownFrom", "First day since when the status is known.");
        meanings.put("knownTo", "Last day since when the status is known.");
        meanings.put("evidence", "proposed, accepted or none.");
        meanings.put(
                "trigger",
                "waiting, met or ruled-out: claims that wait for another one of which nothing is known yet, that came about, or that no longer can.");
        meanings.put("withoutCriteria", "true for claims without a word on what would count as done.");
        meanings.put(
                "snoozed", "true for overdue claims that an editor lets rest until a later day, false for all others.");
        meanings.put(
                "sort",
                "due, rank, announced, changed, summary or claimant; with a leading - for the other way round.");
        meanings.put("limit", "Rows of a page, 1 to 500; 50 unless something else is asked for.");
        meanings.put("after", "The cursor behind which the page begins.");
        meanings.put("before", "The cursor in front of which the page ends.");
        return java.util.Collections.unmodifiableMap(meanings);
    }
}
