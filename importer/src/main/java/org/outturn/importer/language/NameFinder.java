package org.outturn.importer.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.outturn.importer.language.Name.Gender;
import org.outturn.importer.language.Name.Kind;

/**
 * Finds whom and what an article names: runs of capitalised words, their titles and roles, sorted by gazetteer and context, and
 * the later short forms ("Peskov", "the ACC") put together with the fullest form.
 */
public final class NameFinder {
    /** Longer words in capitals are shouted or stand in a dateline ("CLEVELAND"). */
    private static final int LONGEST_ACRONYM = 6;

    private final Gazetteer gazetteer;
    private final NameRuns nameRuns;

    NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.nameRuns = new NameRuns(gazetteer);
    }

    /** The names of the article whose sentences these are. */
    public Names find(String title, String text, List<TaggedSentence> sentences) {
        List<NameRun> runs = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            nameRuns.find(text, i, sentences.get(i), runs);
        }
        Map<String, Draft> byKey = new LinkedHashMap<>();
        Set<String> certain = new HashSet<>();
        Set<String> inside = new HashSet<>();
        for (NameRun run : runs) {
            if (!run.doubtful()) {
                certain.add(run.isSingle() ? run.key() : run.lastWord());
                certain.add(run.firstWord());
                if (!run.isSingle() || !opens(run, sentences)) {
                    inside.add(run.lastWord());
                    inside.add(run.firstWord());
                }
            }
        }
        runs.removeIf(run -> run.doubtful() && !certain.contains(run.key()));
        removeWords(runs, inside, sentences);
        for (NameRun run : runs) {
            byKey.computeIfAbsent(run.key(), key -> new Draft(run)).take(run);
        }
        for (int r = 0; r + 1 < runs.size(); r++) {
            if (standsInPlace(runs.get(r), runs.get(r + 1), sentences)) {
                Draft town = byKey.get(runs.get(r).key());
                if (town != null) {
                    town.town = true;
                }
            }
        }
        link(text, sentences, byKey);
        Map<Draft, Integer> numbers = new HashMap<>();
        List<Name> names = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (NameRun run : runs) {
            Draft draft = byKey.get(run.key());
            if (draft == null) {
                continue;
            }
            Draft whole = draft.whole();
            Integer number = numbers.get(whole);
            if (number == null) {
                number = names.size();
                numbers.put(whole, number);
                names.add(name(text, sentences, whole));
            }
            mentions.add(new Mention(run.sentence(), run.from(), run.to(), number));
        }
        return new Names(title, gazetteer, names, mentions, sentences);
    }

    private static boolean opens(NameRun run, List<TaggedSentence> sentences) {
        return run.from() == 0
                || (run.from() == 1 && sentences.get(run.sentence()).isQuotationMark(0));
    }

    /** "|Revenue| will rise": a word that opens a sentence and that the article elsewhere writes small, which no name is. */
    private void removeWords(List<NameRun> runs, Set<String> inside, List<TaggedSentence> sentences) {
        Set<String> opening = new HashSet<>();
        for (NameRun run : runs) {
            if (run.isSingle()
                    && opens(run, sentences)
                    && !inside.contains(run.key())
                    && !gazetteer.isBody(run.key())
                    && !gazetteer.isMedia(run.key())) {
                opening.add(run.key());
            }
        }
        if (opening.isEmpty()) {
            return;
        }
        Set<String> words = new HashSet<>();
        for (TaggedSentence s : sentences) {
            for (int i = 0; i < s.size(); i++) {
                if (opening.contains(s.lower(i)) && s.token(i).text().equals(s.lower(i))) {
                    words.add(s.lower(i));
                }
            }
        }
        runs.removeIf(run -> run.isSingle() && words.contains(run.key()) && opens(run, sentences));
    }

    /** "Elm Harbor, Ohio": a name with a known place behind its comma is a place too. */
    private boolean standsInPlace(NameRun run, NameRun next, List<TaggedSentence> sentences) {
        if (run.sentence() != next.sentence() || next.from() != run.to() + 1 || !gazetteer.isPlace(next.key())) {
            return false;
        }
        TaggedSentence s = sentences.get(run.sentence());
        return s.isMark(run.to(), ',')
                && s.is(run.from() - 1, WordClass.PREPOSITION)
                && !s.isWord(run.from() - 1, "of")
                && !s.isWord(next.to(), "'s");
    }

    /** A name in the making: all runs with the same words, and the fuller form that they belong to. */
    private static final class Draft {
        final NameRun first;
        String role = "";
        boolean person;
        boolean speaks;
        boolean surname;
        boolean town;
        Draft fuller = this;

        Draft(NameRun first) {
            this.first = first;
        }

        void take(NameRun run) {
            person |= run.person();
            speaks |= run.speaks();
            if (role.length() < run.role().length()) {
                role = run.role();
            }
        }

        Draft whole() {
            Draft at = this;
            while (at.fuller != at) {
                at = at.fuller;
            }
            return at;
        }
    }

    /** Ties short forms to the fullest one: surnames to persons, acronyms and first words to bodies. */
    private void link(String text, List<TaggedSentence> sentences, Map<String, Draft> byKey) {
        Map<String, Draft> byLast = new HashMap<>();
        Map<String, Draft> byFirst = new HashMap<>();
        Map<String, Draft> byInitials = new HashMap<>();
        for (Draft draft : byKey.values()) {
            if (!draft.first.isSingle()) {
                byLast.merge(draft.first.lastWord(), draft, (a, b) -> fuller(a, b));
                byFirst.putIfAbsent(draft.first.firstWord(), draft);
                byInitials.putIfAbsent(initials(draft.first.key()), draft);
            } else if (draft.first.key().indexOf('.') > 1) {
                byFirst.putIfAbsent(
                        draft.first.key().substring(0, draft.first.key().indexOf('.')), draft);
            }
        }
        for (Draft draft : byKey.values()) {
            NameRun run = draft.first;
            if (!run.isSingle()) {
                Draft other = byLast.get(run.lastWord());
                // "Mike Waltz" and "Michael Waltz" stay apart; "Michael G. Waltz" takes "Michael Waltz"
                if (other != null && other != draft && other.first.firstWord().equals(run.firstWord())) {
                    tie(draft, other);
                }
                continue;
            }
            String key = run.key();
            Draft fuller = gazetteer.isPlace(key) ? null : byLast.get(key);
            if (fuller == null && !draft.person) {
                fuller = byInitials.get(key.replace(".", ""));
            }
            if (fuller == null && !gazetteer.isPlace(key) && !gazetteer.isPeople(key)) {
                Draft first = byFirst.get(key);
                boolean within = first != null
                        && first.first.lastWord().length() > 4
                        && isShouted(text, sentences, run)
                        && !first.first.isSingle();
                if (first != null && !within && (isBody(first) || (gazetteer.isGiven(key) && isPerson(first)))) {
                    fuller = first;
                }
            }
            if (fuller == null && !draft.person && key.length() > 4 && key.endsWith("s")) {
                // "the Marlows" for "The Marlow Sisters"
                Draft first = byFirst.get(key.substring(0, key.length() - 1));
                fuller = first != null
                                && !isPerson(first)
                                && first.first.lastWord().endsWith("s")
                        ? first
                        : null;
            }
            if (fuller != null) {
                tie(draft, fuller);
            }
        }
    }

    /** Whether it stands in capitals: "the UN" is not short for "the UN General Assembly", but "ABC" is for "ABC Corp". */
    private static boolean isShouted(String text, List<TaggedSentence> sentences, NameRun run) {
        String words = sentences.get(run.sentence()).words(text, run.from(), run.to());
        return words.length() > 1 && Capitals.only(words);
    }

    private static Draft fuller(Draft a, Draft b) {
        boolean same = a.first.firstWord().equals(b.first.firstWord());
        return same && b.first.key().length() > a.first.key().length() ? b : a;
    }

    private static void tie(Draft shorter, Draft fuller) {
        Draft whole = fuller.whole();
        if (whole == shorter || whole.first.key().length() < shorter.first.key().length()) {
            return;
        }
        shorter.fuller = whole;
        whole.person |= shorter.person;
        whole.speaks |= shorter.speaks;
        whole.surname |= shorter.first.isSingle() && shorter.first.key().equals(whole.first.lastWord());
        if (whole.role.length() < shorter.role.length()) {
            whole.role = shorter.role;
        }
    }

    private static String initials(String key) {
        StringBuilder initials = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == ' ' || c == '-') {
                start = true;
            } else if (start) {
                if (!key.startsWith("of ", i) && !key.startsWith("the ", i) && !key.startsWith("for ", i)) {
                    initials.append(c);
                }
                start = false;
            }
        }
        return initials.toString();
    }

    private boolean isBody(Draft draft) {
        return kind(draft) == Kind.BODY;
    }

    private boolean isPerson(Draft draft) {
        return kind(draft) == Kind.PERSON;
    }

    private Kind kind(Draft draft) {
        NameRun run = draft.first;
        String key = run.key();
        if (gazetteer.isMedia(key)) {
            return Kind.MEDIA;
        }
        if (gazetteer.isBody(key)) {
            return Kind.BODY;
        }
        if (gazetteer.isPlace(key)) {
            return Kind.PLACE;
        }
        if (gazetteer.isBodyWord(run.lastWord()) || (gazetteer.isBodyWord(run.firstWord()) && key.contains(" of "))) {
            return Kind.BODY;
        }
        if (!run.isSingle() && gazetteer.isBodyFirst(run.firstWord())) {
            return Kind.BODY;
        }
        if (!run.isSingle() && gazetteer.isThing(run.lastWord()) && !gazetteer.isGiven(run.firstWord())) {
            return Kind.OTHER;
        }
        if (draft.person) {
            return Kind.PERSON;
        }
        if (draft.town) {
            return Kind.PLACE;
        }
        boolean person = gazetteer.isGiven(run.firstWord()) && !run.isSingle();
        if (person) {
            return Kind.PERSON;
        }
        if (gazetteer.isPeople(key)) {
            return Kind.OTHER;
        }
        // two or three unknown words that speak, or that are called by their last word later on, are somebody's name
        int blanks = blanks(key);
        if (blanks >= 1
                && blanks <= 3
                && (draft.speaks || draft.surname)
                && !gazetteer.isBodyWord(run.firstWord())
                && !gazetteer.isPlace(run.firstWord())
                && !gazetteer.isPeople(run.firstWord())) {
            return Kind.PERSON;
        }
        if (key.indexOf('.') > 0 || key.contains("&")) {
            return Kind.BODY;
        }
        return Kind.OTHER;
    }

    /** Whether a word in capitals can be an acronym; one with a figure is a product ("X5R"). */
    private static boolean isShort(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isDigit(words.charAt(i))) {
                return false;
            }
        }
        return words.length() <= LONGEST_ACRONYM;
    }

    private static int blanks(String key) {
        int blanks = 0;
        for (int i = 0; i < key.length(); i++) {
            blanks += key.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks;
    }

    private Name name(String text, List<TaggedSentence> sentences, Draft draft) {
        NameRun run = draft.first;
        TaggedSentence sentence = sentences.get(run.sentence());
        String words = Blanks.single(sentence.words(text, run.from(), run.to()));
        Kind kind = kind(draft);
        boolean capitals = kind == Kind.OTHER && Capitals.only(words);
        boolean dateline = sentence.isMark(run.to(), '(') || sentence.isMark(run.to(), ',');
        if (capitals && dateline && words.length() > LONGEST_ACRONYM) {
            // "CLEVELAND (AP)", "PITTSBURGH, Pa."
            kind = Kind.PLACE;
        } else if (capitals && run.isSingle() && words.length() > 1 && isShort(words)) {
            kind = Kind.BODY;
        }
        Gender gender = Gender.UNKNOWN;
        String role = draft.role.toLowerCase(Locale.ROOT);
        if ((gazetteer.isFemale(run.firstWord()) && !run.isSingle())
                || role.startsWith("mrs")
                || role.startsWith("ms")
                || role.contains("woman")) {
            gender = Gender.FEMALE;
        } else if ((gazetteer.isGiven(run.firstWord()) && !run.isSingle())
                || role.equals("mr")
                || role.equals("mr.")
                || role.startsWith("king")
                || role.startsWith("pope")) {
            gender = Gender.MALE;
        }
        return new Name(words, kind, Blanks.single(draft.role), gender);
    }
}
