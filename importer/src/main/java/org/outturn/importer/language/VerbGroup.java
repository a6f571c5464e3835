package org.outturn.importer.language;

import java.util.Locale;

/**
 * A verb with its auxiliaries: "will not be announced", "has been trying", "to meet".
 *
 * @param from its first token
 * @param to the token after its last
 * @param head the token of the main verb
 * @param lemma the main verb's base form
 * @param modal the modal word in lower case ({@code will} also for "'ll" and "wo"); empty when none
 * @param form how it stands in time
 * @param negated whether it holds "not", "never" or the like
 * @param passive whether it is a passive
 */
public record VerbGroup(
        int from, int to, int head, String lemma, String modal, Form form, boolean negated, boolean passive) {
    /** How a verb group stands in time. */
    public enum Form {
        PRESENT,
        PROGRESSIVE,
        PAST,
        PERFECT,
        MODAL,
        INFINITIVE,
        GERUND,
        PARTICIPLE;

        private final String lower = name().toLowerCase(Locale.ROOT);

        /** Its name in lower case. */
        public String lower() {
            return lower;
        }
    }

    /** Whether it can have a subject of its own. */
    public boolean isFinite() {
        return form != Form.INFINITIVE && form != Form.GERUND && form != Form.PARTICIPLE;
    }
}
