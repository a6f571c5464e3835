package org.outturn.importer.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.ListedWords;
import org.outturn.importer.language.RuleFile;
import org.outturn.importer.language.TaggedSentence;

/** The words that attribute, of one language; from {@code <language>/cues.txt}, which explains the keys. */
final class Cues {
    /** What a cue may take as its content. */
    enum Takes {
        QUOTE,
        BEFORE,
        THAT,
        BARE,
        QUESTION,
        TO,
        OBJECT_TO,
        OBJECT,
        FOR,
        NOUN,
        ADDRESSEE,
        PHRASE,
        SOURCE
    }

    /** A verb's groups, one for each thing that it may take. */
    static final class Verb {
        private final Map<Takes, String> groups = new HashMap<>();
        private final Set<String> prepositions = new HashSet<>();

        boolean takes(Takes takes) {
            return groups.containsKey(takes);
        }

        /** The name of the group by which the verb takes it. */
        String group(Takes takes) {
            return groups.getOrDefault(takes, "") + "-"
                    + takes.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean takesPreposition(String word) {
            return prepositions.contains(word);
        }
    }

    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Verb> nouns = new HashMap<>();
    private final Set<String> addressees = new HashSet<>();
    private final Set<String> pronouns = new HashSet<>();
    private final Set<String> indefinites = new HashSet<>();
    private final Set<String> newcomers = new HashSet<>();
    private final Set<String> timeOpenings = new HashSet<>();
    private final List<String[]> timePhrases = new ArrayList<>();
    private final Set<String> anonymous = new HashSet<>();
    private final Set<String> anonymousQualifiers = new HashSet<>();
    private final ListedWords<String> phrases = new ListedWords<>();
    private final ListedWords<Boolean> sources = new ListedWords<>();
    private final Set<String> relativeSources = new HashSet<>();
    private final Set<String> citable = new HashSet<>();

    Cues(String language) {
        RuleFile file = RuleFile.get(Cues.class, language + "/cues.txt");
        Map<Integer, Map<String, RuleFile.Line>> blocks = new HashMap<>();
        for (RuleFile.Line line : file.lines()) {
            blocks.computeIfAbsent(line.block(), block -> new HashMap<>()).putIfAbsent(line.key(), line);
        }
        blocks.values().forEach(this::add);
    }

    private void add(Map<String, RuleFile.Line> block) {
        RuleFile.Line nameLine = block.get("name");
        if (nameLine == null) {
            throw new IllegalStateException("cues.txt: a block without a name: " + block.keySet());
        }
        String name = nameLine.value();
        if (name.equals("addressee")) {
            addressees.addAll(words(block, "nouns"));
            return;
        }
        if (name.equals("anonymous")) {
            anonymous.addAll(words(block, "nouns"));
            anonymousQualifiers.addAll(words(block, "qualifiers"));
            return;
        }
        if (name.equals("indefinite")) {
            indefinites.addAll(words(block, "words"));
            return;
        }
        if (name.equals("newcomer")) {
            newcomers.addAll(words(block, "words"));
            return;
        }
        if (name.equals("time-phrase")) {
            for (String phrase :
                    Objects.requireNonNull(block.get("phrases")).value().split("\\|")) {
                timePhrases.add(phrase.split(" "));
            }
            return;
        }
        if (name.equals("time-opening")) {
            timeOpenings.addAll(words(block, "words"));
            return;
        }
        if (name.equals("pronoun")) {
            pronouns.addAll(words(block, "words"));
            return;
        }
        RuleFile.Line phraseLine = block.get("phrases");
        if (phraseLine != null) {
            if (words(block, "takes").contains("source")) {
                sources.put(phraseLine.value(), true);
                relativeSources.addAll(words(block, "finite"));
                citable.addAll(words(block, "nouns"));
                return;
            } else {
                String[] words = phraseLine.words();
                phrases.put(words[0], words[1]);
            }
        }
        for (String kind : words(block, "takes")) {
            Takes takes = Takes.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String verb : words(block, "verbs")) {
                Verb entry = verbs.computeIfAbsent(verb, key -> new Verb());
                entry.groups.putIfAbsent(takes, name);
                entry.prepositions.addAll(words(block, "prepositions"));
            }
            for (String noun : words(block, "nouns")) {
                nouns.computeIfAbsent(noun, key -> new Verb()).groups.putIfAbsent(takes, name);
            }
        }
    }

    private static Set<String> words(Map<String, RuleFile.Line> block, String key) {
        RuleFile.Line line = block.get(key);
        return line == null ? Set.of() : new HashSet<>(Arrays.asList(line.words()));
    }

    @Nullable Verb verb(String lemma) {
        return verbs.get(lemma);
    }

    @Nullable Verb noun(String lemma) {
        return nouns.get(lemma);
    }

    boolean isAddressee(String word) {
        return addressees.contains(word);
    }

    boolean isAnonymous(String noun) {
        return anonymous.contains(noun);
    }

    boolean isAnonymousQualifier(String word) {
        return anonymousQualifiers.contains(word);
    }

    /** Whether the word alone may stand for a speaker whom the article does not name. */
    boolean isPronoun(String word) {
        return pronouns.contains(word);
    }

    /** Whether the word stands for people without naming them: "someone". */
    boolean isIndefinite(String word) {
        return indefinites.contains(word);
    }

    /** Whether the word brings in somebody who was not spoken of before: "|a| spokesman". */
    boolean isNewcomer(String word) {
        return newcomers.contains(word);
    }

    /** Whether a time that the word opens belongs to what was said, not to when it was said: "said |by| May the road will be open". */
    boolean isTimeOpening(String word) {
        return timeOpenings.contains(word);
    }

    /** How many words from the token on are a phrase for when something was said: "said |at the time|"; 0 for none. */
    int timePhrase(TaggedSentence s, int from) {
        for (String[] phrase : timePhrases) {
            boolean same = true;
            for (int k = 0; same && k < phrase.length; k++) {
                same = s.isWord(from + k, phrase[k]);
            }
            if (same) {
                return phrase.length;
            }
        }
        return 0;
    }

    /** Whether the word names the source of a report behind it: "citing". */
    boolean isSource(String word) {
        return sources.get(word) != null;
    }

    /** Whether the word names the source of a report that a relative word before it points to: "which |cited| two officials". */
    boolean isRelativeSource(String word) {
        return relativeSources.contains(word);
    }

    /** Whether the noun is one that a report can be taken from: "citing |documents|", not "citing |concerns|". */
    boolean isCitable(String noun) {
        return citable.contains(noun);
    }

    /** Whether the two words are a phrase that attributes: "according to". */
    boolean isPhrase(String first, String second) {
        return second.equals(phrases.get(first));
    }
}
