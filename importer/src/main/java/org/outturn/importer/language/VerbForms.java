package org.outturn.importer.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The forms of the verbs in a {@code verbs.txt}. Regular forms follow the spelling rules that the file names; a line
 * {@code form:} gives whole words for languages whose forms are listed.
 */
final class VerbForms {
    private final RuleFile file;

    /** Takes one form. */
    interface Taker {
        void take(String form, String lemma, long classes);
    }

    VerbForms(RuleFile file) {
        this.file = file;
    }

    void forEach(Taker taker) {
        Set<String> doubled = new HashSet<>();
        Set<String> either = new HashSet<>();
        Set<String> irregular = new HashSet<>();
        for (RuleFile.Line line : file.lines()) {
            if (line.key().equals("double")) {
                doubled.addAll(Arrays.asList(line.words()));
            } else if (line.key().equals("either")) {
                either.addAll(Arrays.asList(line.words()));
            } else if (line.key().equals("irregular")) {
                irregular.add(line.words()[0]);
            }
        }
        for (RuleFile.Line line : file.lines()) {
            String[] words = line.words();
            switch (line.key()) {
                case "regular" -> {
                    for (String verb : words) {
                        if (!irregular.contains(verb)) {
                            String past = past(verb, doubled.contains(verb));
                            forms(taker, verb, past, past, doubled.contains(verb));
                            if (either.contains(verb)) {
                                forms(taker, verb, past(verb, true), past(verb, true), true);
                            }
                        }
                    }
                }
                case "irregular" -> forms(taker, words[0], words[1], words[2], doubled.contains(words[0]));
                case "double", "either" -> {}
                default -> listed(taker, line);
            }
        }
    }

    /** A line such as {@code past planen: plante planten}: the forms of one class of one verb, word by word. */
    private static void listed(Taker taker, RuleFile.Line line) {
        int blank = line.key().indexOf(' ');
        if (blank < 0) {
            throw new IllegalStateException("verbs.txt, line %d: what is %s?".formatted(line.number(), line.key()));
        }
        long mask = WordClass.named(line.key().substring(0, blank)).bit();
        for (String form : line.words()) {
            taker.take(form, line.key().substring(blank + 1), mask);
        }
    }

    private static void forms(Taker taker, String verb, String past, String participle, boolean doubled) {
        taker.take(verb, verb, WordClass.VERB.bit());
        taker.take(third(verb), verb, WordClass.THIRD.bit());
        taker.take(gerund(verb, doubled), verb, WordClass.GERUND.bit());
        for (String form : past.split("/")) {
            taker.take(form, verb, WordClass.PAST.bit());
        }
        for (String form : participle.split("/")) {
            taker.take(form, verb, WordClass.PARTICIPLE.bit());
        }
    }

    private static boolean endsInConsonantY(String verb) {
        int n = verb.length();
        return verb.endsWith("y") && n > 1 && "aeiou".indexOf(verb.charAt(n - 2)) < 0;
    }

    static String third(String verb) {
        if (verb.equals("have")) {
            return "has";
        }
        if (verb.equals("be")) {
            return "is";
        }
        if (endsInConsonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hissing = verb.endsWith("s")
                || verb.endsWith("x")
                || verb.endsWith("z")
                || verb.endsWith("ch")
                || verb.endsWith("sh")
                || verb.endsWith("o");
        return hissing ? verb + "es" : verb + "s";
    }

    private static String past(String verb, boolean doubled) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (endsInConsonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return doubled ? verb + verb.charAt(verb.length() - 1) + "ed" : verb + "ed";
    }

    private static String gerund(String verb, boolean doubled) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        if (verb.endsWith("e")
                && !verb.endsWith("ee")
                && !verb.equals("be")
                && !verb.endsWith("oe")
                && !verb.endsWith("ye")) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        return doubled ? verb + verb.charAt(verb.length() - 1) + "ing" : verb + "ing";
    }
}
