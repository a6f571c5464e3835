package org.outturn.importer.due;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.outturn.importer.language.Tokenizer;

/**
 * Reads the files of one language into a {@link RuleBook}; a block that makes no sense is refused with its file and
 * line.
 */
final class RuleBookReader {
    private final Symbols symbols = new Symbols();
    private final FormReader forms = new FormReader(symbols);
    private final Tokenizer tokenizer = new Tokenizer();
    private final FormTree tree = new FormTree();
    private final Map<String, List<RuleBook.Entry>> entries = new HashMap<>();
    private final TimeWords timeWords = new TimeWords();
    private final Set<String> abbreviations = new HashSet<>();
    private final List<List<Atom>> timePhrases = new ArrayList<>();
    private int order;

    RuleBook read(String language) {
        for (String file : RuleBook.FILES) {
            for (Block block : Block.read(language + "/" + file)) {
                try {
                    add(block);
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException(
                            "%s: %s %s".formatted(block.place(), block.kind(), block.name()), e);
                }
            }
        }
        markPhrases();
        symbols.literals().forEach((word, symbol) -> entries.computeIfAbsent(word, w -> new ArrayList<>(1))
                .add(new RuleBook.Entry(symbol, null, false)));
        Shapes shapes = new Shapes(symbols);
        tree.index(symbols.size());
        return new RuleBook(
                symbols.known("<expression>"),
                symbols.known("<idiom>"),
                tree,
                entries,
                timeWords,
                abbreviations,
                shapes,
                new TenseWords(Block.read(language + "/tense.txt")));
    }

    private void add(Block block) {
        switch (block.kind()) {
            case "words" -> addWords(block);
            case "rule" -> addRule(block);
            default ->
                throw new IllegalArgumentException("A block is 'words' or 'rule', not '%s'".formatted(block.kind()));
        }
    }

    private void addWords(Block block) {
        int symbol = symbols.of(block.name());
        boolean time = block.has("time");
        boolean capital = block.has("capital");
        for (Block.Line line : block.lines()) {
            if (!line.value().startsWith("=")) {
                continue;
            }
            Value value = value(line.key());
            Block.phrases(line.value().substring(1)).forEach(written -> {
                String phrase = undotted(written);
                List<Atom> atoms = Atom.of(tokenizer.tokens(phrase, 0, phrase.length()), abbreviations);
                if (atoms.size() == 1) {
                    String word = atoms.get(0).lower();
                    entries.computeIfAbsent(word, w -> new ArrayList<>(1))
                            .add(new RuleBook.Entry(symbol, value, capital));
                    if (time) {
                        timeWords.add(word);
                    }
                } else {
                    List<FormElement> form = new ArrayList<>();
                    for (Atom atom : atoms) {
                        form.add(new FormElement(symbols.of(atom.lower()), atom.tight()));
                    }
                    tree.add(form, 0, Rule.entry(order++, line.key(), symbol, value));
                    if (time) {
                        timePhrases.add(atoms);
                    }
                }
            });
        }
    }

    /** "Feb." is the word "feb" that takes a dot behind it; "p.m." holds its dots itself. */
    private String undotted(String written) {
        if (written.indexOf('.') != written.length() - 1) {
            return written;
        }
        String word = written.substring(0, written.length() - 1);
        abbreviations.add(word.toLowerCase(Locale.ROOT));
        return word;
    }

    private static Value value(String key) {
        return Meaning.isNumber(key) ? new Value.Count(Integer.parseInt(key)) : new Value.Code(key);
    }

    /** A phrase without a time word of its own is found by its first word. */
    private void markPhrases() {
        for (List<Atom> phrase : timePhrases) {
            if (phrase.stream().noneMatch(a -> timeWords.contains(a.lower()))) {
                timeWords.add(phrase.get(0).lower());
            }
        }
    }

    private void addRule(Block block) {
        int gives = symbols.of(block.only("gives"));
        List<Rule.Otherwise> otherwise = new ArrayList<>();
        for (String line : block.all("or")) {
            String[] parts = line.split(":", 2);
            otherwise.add(new Rule.Otherwise(parts[0].strip(), Meaning.read(parts[1], symbols)));
        }
        Meaning meaning = Meaning.read(block.only("means"), symbols);
        Rule rule = new Rule(
                order++,
                block.name(),
                gives,
                null,
                meaning,
                otherwise,
                contexts(block, "unless-before"),
                contexts(block, "unless-after"),
                contexts(block, "unless-earlier"),
                contexts(block, "only-before"),
                !block.has("not-due"));
        for (String says : block.all("says")) {
            List<List<FormElement>> variants = forms.read(says);
            if (variants.stream().noneMatch(meaning::fits)) {
                throw new IllegalArgumentException("'%s' lacks a part that the meaning needs".formatted(says));
            }
            for (List<FormElement> form : variants) {
                tree.add(form, 0, rule);
            }
        }
    }

    private static List<Context> contexts(Block block, String key) {
        List<Context> contexts = new ArrayList<>();
        for (String line : block.all(key)) {
            contexts.addAll(Context.read(line));
        }
        return contexts;
    }
}
