package org.outturn.web.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.outturn.core.claim.Certainty;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimKind;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Tag;
import org.outturn.core.claim.Timing;
import org.outturn.core.editor.Editor;
import org.outturn.core.source.Source;
import org.outturn.core.source.Speaker;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Words;

/**
 * A filter as the page shows it: chips for what is chosen, a form for what could be.
 *
 * @param words the search words
 * @param chips what is chosen, each with the address without it
 * @param reviews the choices of review state
 * @param timings the choices of timing
 * @param kinds the choices of kind
 * @param certainties the choices of certainty
 * @param sources the choices of source: all, or the first of very many
 * @param moreSources whether there are more of them, which the form fetches when it is opened
 * @param evidence the choices of evidence
 * @param triggers the choices of where the claim stands that it waits for
 * @param owners the choices of owner
 * @param followers the choices of who follows them
 * @param rests the choices of whether they rest
 * @param tags the topics that are known
 * @param speaker the number of the chosen speaker; empty for any
 * @param tag the chosen topics, separated by commas
 * @param dueFrom the chosen first day; empty for any
 * @param dueTo the chosen last day; empty for any
 * @param announcedFrom the first day of announcement; empty for any
 * @param announcedTo the last day of announcement; empty for any
 * @param knownFrom the first day since when the status is known; empty for any
 * @param knownTo the last day since when the status is known; empty for any
 * @param status the chosen statuses, separated by commas
 * @param sort the chosen order
 * @param limit the chosen size of a page; empty for the usual one
 * @param withoutCriteria whether only claims without criteria are shown
 * @param withoutOwner whether only claims that nobody has are shown
 */
public record FilterView(
        String words,
        List<Chip> chips,
        List<Choice> reviews,
        List<Choice> timings,
        List<Choice> kinds,
        List<Choice> certainties,
        List<Choice> sources,
        boolean moreSources,
        List<Choice> evidence,
        List<Choice> triggers,
        List<Choice> owners,
        List<Choice> followers,
        List<Choice> rests,
        List<String> tags,
        String speaker,
        String tag,
        String dueFrom,
        String dueTo,
        String announcedFrom,
        String announcedTo,
        String knownFrom,
        String knownTo,
        String status,
        String sort,
        String limit,
        boolean withoutCriteria,
        boolean withoutOwner) {

    /** So many sources stand in the page itself. */
    private static final int SOURCES = 40;

    /**
     * One thing that is chosen.
     *
     * @param name what it is about
     * @param value what was chosen
     * @param address the list without it
     */
    public record Chip(String name, String value, String address) {}

    /**
     * One thing that could be chosen.
     *
     * @param code its value in the address; several values are separated by commas
     * @param word its word
     * @param chosen whether it is
     */
    public record Choice(String code, String word, boolean chosen) {}

    static FilterView of(ClaimFilter filter, ListAddress address) {
        Map<String, List<String>> given = address.parameters();
        List<Editor> editors = Editor.byName();
        List<Source> few = Source.holding("", "", SOURCES + 1);
        boolean more = few.size() > SOURCES;
        return new FilterView(
                filter.words(),
                chips(filter, address),
                reviews(filter),
                choices(Timing.values(), Timing::code, Words::timing, filter.timing()),
                choices(ClaimKind.values(), ClaimKind::code, Words::kind, filter.kind()),
                choices(Certainty.values(), Certainty::code, Words::certainty, filter.certainty()),
                sources(few, filter.source()),
                more,
                choices(
                        ClaimFilter.EvidenceNeed.values(),
                        ClaimFilter.EvidenceNeed::code,
                        FilterView::word,
                        filter.evidence().map(Set::of).orElse(Set.of())),
                choices(
                        ClaimFilter.TriggerState.values(),
                        ClaimFilter.TriggerState::code,
                        FilterView::word,
                        filter.trigger().map(Set::of).orElse(Set.of())),
                editors(editors, filter.owner()),
                editors(editors, filter.follower()),
                List.of(
                        new Choice("true", messages().yes(), filter.snoozed().equals(Optional.of(true))),
                        new Choice("false", messages().no(), filter.snoozed().equals(Optional.of(false)))),
                Tag.known(),
                first(given, "speaker"),
                String.join(", ", filter.tags()),
                first(given, "dueFrom"),
                first(given, "dueTo"),
                first(given, "announcedFrom"),
                first(given, "announcedTo"),
                first(given, "knownFrom"),
                first(given, "knownTo"),
                String.join(",", given.getOrDefault("status", List.of())),
                first(given, "sort"),
                first(given, "limit"),
                filter.withoutCriteria(),
                filter.withoutOwner());
    }

    private static List<Choice> reviews(ClaimFilter filter) {
        List<Choice> choices = new ArrayList<>(choices(Review.values(), Review::code, Words::review, filter.review()));
        choices.add(new Choice("any", messages().any(), filter.review().isEmpty()));
        return choices;
    }

    /** One choice for each value; values that are chosen together are one more choice, so that the form does not lose them. */
    private static <E> List<Choice> choices(
            E[] values, Function<E, String> code, Function<E, String> word, Set<E> chosen) {
        List<Choice> choices = new ArrayList<>();
        if (chosen.size() > 1) {
            choices.add(new Choice(joined(chosen, code, ","), joined(chosen, word, ", "), true));
        }
        for (E value : values) {
            choices.add(new Choice(code.apply(value), word.apply(value), chosen.size() == 1 && chosen.contains(value)));
        }
        return choices;
    }

    private static <E> String joined(Set<E> chosen, Function<E, String> word, String between) {
        return chosen.stream().map(word).collect(Collectors.joining(between));
    }

    private static List<Choice> sources(List<Source> few, OptionalLong chosen) {
        List<Source> shown = new ArrayList<>(few.subList(0, Math.min(few.size(), SOURCES)));
        if (chosen.isPresent() && shown.stream().noneMatch(source -> source.id() == chosen.getAsLong())) {
            Source.<Source>findByIdOptional(chosen.getAsLong()).ifPresent(shown::add);
        }
        return numbered(shown, Source::id, Source::name, chosen);
    }

    private static List<Choice> editors(List<Editor> editors, OptionalLong chosen) {
        return numbered(editors, Editor::id, Editor::name, chosen);
    }

    /** One choice for each thing that has a number; a number that none of them has stays chosen, too. */
    private static <E> List<Choice> numbered(
            List<E> things, ToLongFunction<E> number, Function<E, String> name, OptionalLong chosen) {
        List<Choice> choices = new ArrayList<>();
        for (E thing : things) {
            long id = number.applyAsLong(thing);
            choices.add(
                    new Choice(String.valueOf(id), name.apply(thing), chosen.isPresent() && chosen.getAsLong() == id));
        }
        if (chosen.isPresent() && choices.stream().noneMatch(Choice::chosen)) {
            choices.add(
                    new Choice(String.valueOf(chosen.getAsLong()), messages().unknown(), true));
        }
        return choices;
    }

    private static List<Chip> chips(ClaimFilter filter, ListAddress address) {
        List<Chip> chips = new ArrayList<>();
        if (!filter.words().isEmpty()) {
            chips.add(new Chip(messages().words(), filter.words(), address.with("words", "")));
        }
        if (filter.review().isEmpty()) {
            chips.add(new Chip(messages().review(), messages().anySmall(), address.with("review", "")));
        } else if (!filter.review().equals(Set.of(Review.ACCEPTED))) {
            filter.review()
                    .forEach(value -> chips.add(chip(
                            messages().review(), Words.inside(Words.review(value)), "review", value.code(), address)));
        }
        filter.status()
                .forEach(value -> chips.add(
                        chip(messages().status(), Words.inside(Words.status(value)), "status", value.code(), address)));
        filter.timing()
                .forEach(value -> chips.add(
                        chip(messages().timing(), Words.inside(Words.timing(value)), "timing", value.code(), address)));
        filter.kind()
                .forEach(value -> chips.add(chip(messages().kind(), Words.kind(value), "kind", value.code(), address)));
        filter.certainty()
                .forEach(value -> chips.add(chip(
                        messages().certainty(),
                        Words.inside(Words.certainty(value)),
                        "certainty",
                        value.code(),
                        address)));
        filter.speaker()
                .ifPresent(id -> chips.add(new Chip(
                        messages().claimant(),
                        name(Speaker.findById(id), Speaker::name),
                        address.with("speaker", ""))));
        filter.source()
                .ifPresent(id -> chips.add(new Chip(
                        messages().source(), name(Source.findById(id), Source::name), address.with("source", ""))));
        filter.owner()
                .ifPresent(id -> chips.add(new Chip(
                        messages().owner(), name(Editor.findById(id), Editor::name), address.with("owner", ""))));
        if (filter.withoutOwner()) {
            chips.add(new Chip(messages().owner(), messages().nobody(), address.with("withoutOwner", "")));
        }
        filter.follower()
                .ifPresent(id -> chips.add(new Chip(
                        messages().followedBy(),
                        name(Editor.findById(id), Editor::name),
                        address.with("follower", ""))));
        filter.tags().forEach(tag -> chips.add(new Chip(messages().tag(), tag, address.without("tag", tag))));
        day(filter.dueFrom(), messages().dueFrom(), "dueFrom", address).ifPresent(chips::add);
        day(filter.dueTo(), messages().dueTo(), "dueTo", address).ifPresent(chips::add);
        day(filter.announcedFrom(), messages().announcedFrom(), "announcedFrom", address)
                .ifPresent(chips::add);
        day(filter.announcedTo(), messages().announcedTo(), "announcedTo", address)
                .ifPresent(chips::add);
        day(filter.knownFrom(), messages().knownFrom(), "knownFrom", address).ifPresent(chips::add);
        day(filter.knownTo(), messages().knownTo(), "knownTo", address).ifPresent(chips::add);
        filter.evidence()
                .ifPresent(
                        value -> chips.add(new Chip(messages().evidence(), word(value), address.with("evidence", ""))));
        filter.trigger()
                .ifPresent(
                        value -> chips.add(new Chip(messages().condition(), word(value), address.with("trigger", ""))));
        if (filter.withoutCriteria()) {
            chips.add(new Chip(messages().criteria(), messages().noneSmall(), address.with("withoutCriteria", "")));
        }
        filter.snoozed()
                .ifPresent(value -> chips.add(new Chip(
                        messages().snoozed(),
                        value ? messages().yes() : messages().no(),
                        address.with("snoozed", ""))));
        return chips;
    }

    private static Chip chip(String name, String word, String parameter, String code, ListAddress address) {
        return new Chip(name, word, address.without(parameter, code));
    }

    private static Optional<Chip> day(Optional<LocalDate> day, String name, String parameter, ListAddress address) {
        return day.map(value -> new Chip(name, value.toString(), address.with(parameter, "")));
    }

    private static <E> String name(E found, Function<E, String> name) {
        return found == null ? messages().unknown() : name.apply(found);
    }

    private static String first(Map<String, List<String>> given, String name) {
        List<String> values = given.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private static String word(ClaimFilter.EvidenceNeed need) {
        return switch (need) {
            case PROPOSED -> messages().newNobodyHasJudged();
            case ACCEPTED -> messages().some();
            case NONE -> messages().none();
        };
    }

    private static String word(ClaimFilter.TriggerState state) {
        return switch (state) {
            case WAITING -> messages().waitsForAClaim();
            case MET -> messages().cameAbout();
            case RULED_OUT -> messages().isRuledOut();
        };
    }

    private static ClaimListMessages messages() {
        return ReaderLanguage.messages(ClaimListMessages.class);
    }
}
