package org.outturn.importer.due;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a rule's value comes from its parts: an operation and its arguments, such as {@code by <span>} or
 * {@code part late (unit year 1)}.
 *
 * @param operation what to do
 * @param arguments what to do it with, in order
 */
record Meaning(Operation operation, List<Argument> arguments) {

    /** An argument: a part of the form, a fixed value, or the outcome of another operation. */
    sealed interface Argument {}

    /** The n-th part of a kind, counted from 0. A part that the form went without is an absent argument. */
    record Part(int kind, int number) implements Argument {}

    /** A number or a word written in the rule. */
    record Fixed(Value value) implements Argument {}

    /** Another operation in round brackets. */
    record Nested(Meaning meaning) implements Argument {}

    /** Whether a form has every part that this meaning names, those in nested operations too. */
    boolean fits(List<FormElement> form) {
        for (Argument argument : arguments) {
            if (argument instanceof Nested nested && !nested.meaning().fits(form)) {
                return false;
            }
            if (argument instanceof Part part
                    && form.stream().filter(e -> e.symbol() == part.kind()).count() <= part.number()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The value of this meaning over the parts of an edge, or null when they make no sense together ("February 30").
     */
    @Nullable Value evaluate(Edge edge, Moment moment) {
        List<@Nullable Value> values = new ArrayList<>(arguments.size());
        for (Argument argument : arguments) {
            if (argument instanceof Fixed fixed) {
                values.add(fixed.value());
            } else if (argument instanceof Part part) {
                Edge found = edge.part(part.kind(), part.number());
                Value value = found == null ? null : found.value(moment);
                if (found != null && value == null) {
                    return null;
                }
                values.add(value);
            } else if (argument instanceof Nested nested) {
                Value value = nested.meaning().evaluate(edge, moment);
                if (value == null) {
                    return null;
                }
                values.add(value);
            }
        }
        return operation.apply(new Arguments(values, moment), moment);
    }

    /** Reads the notation. */
    static Meaning read(String notation, Symbols symbols) {
        List<String> words = Block.words(notation.replace("(", " ( ").replace(")", " ) "));
        int[] at = {0};
        Meaning meaning = read(words, at, symbols);
        if (at[0] < words.size()) {
            throw new IllegalArgumentException("'%s' goes on after its end".formatted(notation));
        }
        return meaning;
    }

    /** Whether a word is a whole number, as in {@code unit week -1}. */
    static boolean isNumber(String word) {
        int from = word.charAt(0) == '-' ? 1 : 0;
        for (int i = from; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > from;
    }

    private static Meaning read(List<String> words, int[] at, Symbols symbols) {
        Operation operation = Operations.named(words.get(at[0]++));
        List<Argument> arguments = new ArrayList<>();
        while (at[0] < words.size() && !words.get(at[0]).equals(")")) {
            String word = words.get(at[0]++);
            if (word.equals("(")) {
                arguments.add(new Nested(read(words, at, symbols)));
                at[0]++;
            } else if (word.startsWith("<")) {
                int colon = word.indexOf(':');
                String kind = colon < 0 ? word : word.substring(0, colon) + ">";
                int number = colon < 0 ? 0 : Integer.parseInt(word.substring(colon + 1, word.length() - 1)) - 1;
                arguments.add(new Part(symbols.of(kind), number));
            } else if (isNumber(word)) {
                arguments.add(new Fixed(new Value.Count(Integer.parseInt(word))));
            } else {
                arguments.add(new Fixed(new Value.Code(word)));
            }
        }
        return new Meaning(operation, arguments);
    }
}
