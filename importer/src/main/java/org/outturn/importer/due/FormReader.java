package org.outturn.importer.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.outturn.importer.language.Tokenizer;

/**
 * Reads the notation of forms: {@code (on) the <ordinal>|<day> of <month>}. Round brackets hold what may be missing,
 * square brackets a choice, a bar parts the choices, names in angle brackets are word classes or parts, everything
 * else is words. Elements without a blank between them must stand without one in the text.
 */
final class FormReader {
    /** A form with more variants than this is better written as several rules. */
    private static final int MOST_VARIANTS = 400;

    private final Symbols symbols;
    private final Tokenizer tokenizer = new Tokenizer();
    private String form = "";
    private int at;

    FormReader(Symbols symbols) {
        this.symbols = symbols;
    }

    /** Every variant of a form. */
    List<List<FormElement>> read(String notation) {
        form = notation.strip();
        at = 0;
        List<List<FormElement>> variants = choices('\0');
        if (at < form.length()) {
            throw new IllegalArgumentException("'%s' is not closed properly at %d".formatted(form, at));
        }
        if (variants.size() > MOST_VARIANTS || variants.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("'%s' has too many variants or an empty one".formatted(form));
        }
        return variants;
    }

    private List<List<FormElement>> choices(char close) {
        List<List<FormElement>> all = new ArrayList<>();
        all.addAll(sequence(close));
        while (at < form.length() && form.charAt(at) == '|') {
            at++;
            all.addAll(sequence(close));
        }
        return all;
    }

    private List<List<FormElement>> sequence(char close) {
        List<List<FormElement>> variants = List.of(List.of());
        boolean loose = true;
        while (at < form.length()) {
            char c = form.charAt(at);
            if ((c == close && close != '\0') || c == '|') {
                break;
            }
            if (c == ' ') {
                loose = true;
                at++;
                continue;
            }
            // inside brackets a bar parts whole choices, outside only the words beside it
            List<List<FormElement>> next = close == '\0' ? alternatives(!loose) : element(!loose);
            loose = false;
            variants = product(variants, next);
        }
        return variants;
    }

    /** One element, or several joined by bars without blanks: {@code by|until}. */
    private List<List<FormElement>> alternatives(boolean tight) {
        List<List<FormElement>> all = new ArrayList<>(element(tight));
        while (at + 1 < form.length()
                && form.charAt(at) == '|'
                && form.charAt(at + 1) != ' '
                && form.charAt(at - 1) != ' ') {
            at++;
            all.addAll(element(tight));
        }
        return all;
    }

    private List<List<FormElement>> element(boolean tight) {
        char c = form.charAt(at);
        if (c == '(' || c == '[') {
            at++;
            List<List<FormElement>> inside = new ArrayList<>(choices(c == '(' ? ')' : ']'));
            if (at >= form.length()) {
                throw new IllegalArgumentException("'%s' is not closed".formatted(form));
            }
            at++;
            if (c == '(') {
                inside.add(List.of());
            }
            return tight ? inside.stream().map(FormReader::tightened).toList() : inside;
        }
        if (c == '<') {
            int end = form.indexOf('>', at);
            String name = form.substring(at, end + 1);
            at = end + 1;
            return List.of(List.of(new FormElement(symbols.of(name), tight)));
        }
        int end = at;
        if (c == '\\') {
            at++;
            end = at + 1;
        } else {
            while (end < form.length() && " |()[]<>\\".indexOf(form.charAt(end)) < 0) {
                end++;
            }
        }
        String words = form.substring(at, end);
        at = end;
        return List.of(words(words, tight));
    }

    /** The atoms of literal words. A clitic ('s) is one only behind a word, so one stands in while it is cut. */
    private List<FormElement> words(String words, boolean tight) {
        boolean clitic = words.length() > 1 && words.charAt(0) == '\'';
        String text = (clitic ? "x" : "") + words.toLowerCase(Locale.ROOT);
        List<Atom> atoms = Atom.of(tokenizer.tokens(text, 0, text.length()), Set.of());
        List<FormElement> elements = new ArrayList<>();
        for (Atom atom : clitic ? atoms.subList(1, atoms.size()) : atoms) {
            elements.add(new FormElement(symbols.of(atom.lower()), elements.isEmpty() ? tight : atom.tight()));
        }
        return elements;
    }

    private static List<FormElement> tightened(List<FormElement> elements) {
        if (elements.isEmpty()) {
            return elements;
        }
        List<FormElement> tight = new ArrayList<>(elements);
        tight.set(0, new FormElement(elements.get(0).symbol(), true));
        return tight;
    }

    private static List<List<FormElement>> product(List<List<FormElement>> left, List<List<FormElement>> right) {
        if (left.size() * right.size() > MOST_VARIANTS * 4) {
            throw new IllegalArgumentException("Too many variants in one form");
        }
        List<List<FormElement>> all = new ArrayList<>();
        for (List<FormElement> first : left) {
            for (List<FormElement> second : right) {
                List<FormElement> both = new ArrayList<>(first);
                both.addAll(second);
                all.add(both);
            }
        }
        return all;
    }
}
