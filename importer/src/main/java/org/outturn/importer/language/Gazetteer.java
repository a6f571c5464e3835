package org.outturn.importer.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What capitalised words of a language are known to name; from {@code <language>/names.txt}. Keys are in lower case. */
final class Gazetteer {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final Set<String> female;
    private final Set<String> male;
    private final Set<String> place;
    private final Set<String> people;
    private final Set<String> organisation;
    private final Set<String> media;
    private final Set<String> andHead;
    private final Set<String> organisationWord;
    private final Set<String> organisationFirst;
    private final Set<String> personPrefix;
    private final Set<String> generational;
    private final Set<String> nameLink;
    private final Set<String> notName;
    private final Set<String> placeBefore;
    private final Set<String> thing;
    private final Set<String> called;
    private final Set<String> calledNouns = new HashSet<>();
    private final Set<String> onlyCalled;
    private final Set<String> firm;
    private final Set<String> noFirm;
    private final Set<String> pursuit;
    private final Set<String> anybodysRole;
    private final Map<String, String> sameRole = new HashMap<>();

    Gazetteer(String language) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (RuleFile.Line line :
                RuleFile.get(Gazetteer.class, language + "/names.txt").lines()) {
            Set<String> list = lists.computeIfAbsent(line.key(), key -> new HashSet<>());
            for (String word : line.words()) {
                list.add(word.indexOf('_') < 0 ? word : word.replace('_', ' '));
            }
        }
        female = lists.getOrDefault("female", Set.of());
        male = lists.getOrDefault("male", Set.of());
        place = lists.getOrDefault("place", Set.of());
        people = lists.getOrDefault("people", Set.of());
        organisation = lists.getOrDefault("organisation", Set.of());
        media = lists.getOrDefault("media", Set.of());
        andHead = lists.getOrDefault("and-head", Set.of());
        organisationFirst = lists.getOrDefault("organisation-first", Set.of());
        organisationWord = lists.getOrDefault("organisation-word", Set.of());
        personPrefix = lists.getOrDefault("person-prefix", Set.of());
        generational = lists.getOrDefault("generational", Set.of());
        nameLink = lists.getOrDefault("name-link", Set.of());
        notName = lists.getOrDefault("not-name", Set.of());
        placeBefore = lists.getOrDefault("place-before", Set.of());
        thing = lists.getOrDefault("thing", Set.of());
        called = lists.getOrDefault("called", Set.of());
        called.forEach(pair -> calledNouns.add(pair.substring(0, pair.indexOf('='))));
        onlyCalled = lists.getOrDefault("only-called", Set.of());
        firm = lists.getOrDefault("firm", Set.of());
        anybodysRole = lists.getOrDefault("anybodys-role", Set.of());
        pursuit = lists.getOrDefault("pursuit", Set.of());
        noFirm = lists.getOrDefault("no-firm", Set.of());
        for (String pair : lists.getOrDefault("same-role", Set.of())) {
            int equals = pair.indexOf('=');
            sameRole.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    /** Whether anything is known of what "the {@code noun}" may be called. */
    boolean isCalledSomething(String noun) {
        return calledNouns.contains(noun);
    }

    /** Whether "the {@code noun}" may mean a name that holds the word: "the union" the "Rail |Workers|", "the airline" "Delta |Airways|". */
    boolean isCalled(String noun, String word) {
        return called.contains(noun + "=" + word);
    }

    /** Whether firms have the role as often as persons: "the |owner|, Orbit". */
    boolean isAnybodysRole(String word) {
        return anybodysRole.contains(word);
    }

    /** Whether the role is what somebody does rather than an office: "striker". */
    boolean isPursuit(String role) {
        return pursuit.contains(role);
    }

    boolean isFirm(String noun) {
        return firm.contains(noun);
    }

    /** Whether no firm's name holds the word: "the company" is no "Rail |Workers'| Alliance". */
    boolean isNoFirm(String word) {
        return noFirm.contains(word);
    }

    /** Whether "the {@code noun}" means only a body whose name says so: any company may be "the company", but not "the union". */
    boolean isOnlyCalled(String noun) {
        return onlyCalled.contains(noun);
    }

    boolean isFemale(String word) {
        return female.contains(plain(word));
    }

    /** The word without accents: "Óscar" is listed as "oscar". */
    private static String plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return word;
    }

    boolean isGiven(String word) {
        String plain = plain(word);
        return female.contains(plain) || male.contains(plain);
    }

    boolean isPlace(String words) {
        return place.contains(words);
    }

    boolean isPeople(String word) {
        return people.contains(word);
    }

    boolean isBody(String words) {
        return organisation.contains(words);
    }

    boolean isMedia(String words) {
        return media.contains(words);
    }

    boolean isBodyHead(String word) {
        return andHead.contains(word);
    }

    /** Whether a name that begins with the word is a body's: "|Bank| Delta". */
    boolean isBodyFirst(String word) {
        return organisationFirst.contains(word);
    }

    boolean isBodyWord(String word) {
        return organisationWord.contains(word);
    }

    /** Whether a name that ends in the word is a thing's, not a person's or a body's: "Employment Rights |Bill|". */
    boolean isThing(String word) {
        return thing.contains(word);
    }

    /** The word that stands for all words of the same role: "lawyer" for "attorney"; the word itself when it has no other. */
    String sameRole(String word) {
        return sameRole.getOrDefault(word, word);
    }

    boolean isPersonPrefix(String word) {
        return personPrefix.contains(word);
    }

    boolean isGenerational(String word) {
        return generational.contains(word);
    }

    boolean isNameLink(String word) {
        return nameLink.contains(word);
    }

    boolean isNoName(String word) {
        return notName.contains(word);
    }

    /** Whether what follows the word is where something happens: "in Springfield, the governor said". */
    boolean isPlaceBefore(String word) {
        return placeBefore.contains(word);
    }
}
