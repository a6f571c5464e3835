package org.outturn.importer.match;

import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * The slots of a claim as text that outlives the numbers which its terms bear in one process. Seven fields with a tab between them: denial,
 * terms, claimant, context, units, concepts, and the end mark; terms as {@code stem:marks:sentences}.
 */
final class SlotText {
    private static final String END = ".";
    private static final int FIELDS = 7;

    private final MatchRules rules;
    private final Frequencies frequencies;

    SlotText(MatchRules rules, Frequencies frequencies) {
        this.rules = rules;
        this.frequencies = frequencies;
    }

    String write(ClaimSlots claim) {
        StringJoiner terms = new StringJoiner(" ");
        for (int i = 0; i < claim.terms().length; i++) {
            int marks = TermMarks.of(claim.shares()[i], claim.names()[i]);
            terms.add(
                    frequencies.term(claim.terms()[i]) + ":" + marks + ":" + ClaimSlotReader.sentences(claim.own()[i]));
        }
        StringJoiner concepts = new StringJoiner(" ");
        for (int i = 0; i < claim.concepts().length; i++) {
            int marks = TermMarks.of(claim.conceptShares()[i], false);
            concepts.add(claim.concepts()[i] + ":" + marks + ":" + ClaimSlotReader.sentences(claim.conceptOwn()[i]));
        }
        return String.join(
                "\t",
                claim.denial() ? "1" : "0",
                terms.toString(),
                words(claim.claimant()),
                words(claim.context()),
                words(claim.units()),
                concepts.toString(),
                END);
    }

    /**
     * The slots that a text stands for.
     *
     * @throws IllegalArgumentException when it is none that {@link #write} wrote
     */
    ClaimSlots read(KeptClaim kept) {
        String[] fields = kept.slots().split("\t", -1);
        if (fields.length != FIELDS || !fields[FIELDS - 1].equals(END)) {
            throw new IllegalArgumentException("The kept slots of claim %s are not whole".formatted(kept.id()));
        }
        // in the order of their numbers here, which is another one in each process
        Marked[] terms = marked(fields[1], true);
        Marked[] concepts = marked(fields[5], false);
        float[] shares = new float[terms.length];
        float[] own = new float[terms.length];
        boolean[] names = new boolean[terms.length];
        for (int i = 0; i < terms.length; i++) {
            shares[i] = TermMarks.share(terms[i].marks());
            own[i] = ClaimSlotReader.own(terms[i].sentences());
            names[i] = TermMarks.isName(terms[i].marks());
        }
        float[] conceptShares = new float[concepts.length];
        float[] conceptOwn = new float[concepts.length];
        for (int i = 0; i < concepts.length; i++) {
            conceptShares[i] = TermMarks.share(concepts[i].marks());
            conceptOwn[i] = ClaimSlotReader.own(concepts[i].sentences());
        }
        return new ClaimSlots(
                kept.id(),
                kept.announcedOn(),
                kept.from(),
                kept.to(),
                kept.kind(),
                fields[0].equals("1"),
                Arrays.stream(terms).mapToInt(Marked::number).toArray(),
                shares,
                own,
                names,
                numbers(fields[2]),
                numbers(fields[3]),
                numbers(fields[4]),
                Arrays.stream(concepts).mapToInt(Marked::number).toArray(),
                conceptShares,
                conceptOwn);
    }

    private record Marked(int number, int marks, int sentences) {}

    private Marked[] marked(String field, boolean words) {
        return Arrays.stream(parts(field))
                .map(part -> {
                    int second = part.lastIndexOf(':');
                    int first = part.lastIndexOf(':', second - 1);
                    String word = part.substring(0, first);
                    return new Marked(
                            words ? frequencies.add(word, rules) : Integer.parseInt(word),
                            Integer.parseInt(part, first + 1, second, 10),
                            Integer.parseInt(part, second + 1, part.length(), 10));
                })
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toArray(Marked[]::new);
    }

    private String words(int[] terms) {
        return Arrays.stream(terms).mapToObj(frequencies::term).collect(Collectors.joining(" "));
    }

    private int[] numbers(String field) {
        return Arrays.stream(parts(field))
                .mapToInt(word -> frequencies.add(word, rules))
                .sorted()
                .toArray();
    }

    private static String[] parts(String field) {
        return field.isEmpty() ? new String[0] : field.split(" ");
    }
}
