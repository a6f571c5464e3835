package org.outturn.importer.language;

/**
 * A run of capitalised words before it is known whom it names.
 *
 * @param sentence the number of the sentence
 * @param from its first token, titles not included
 * @param to the token after its last
 * @param key the words in lower case, single blanks between, final dot of an initial left out
 * @param role the title or office before or behind it, verbatim; empty when none
 * @param person whether a title or a role says that it is a person
 * @param doubtful whether its capital may come from its place in the sentence only
 * @param speaks whether a verb of saying stands beside it
 */
record NameRun(
        int sentence, int from, int to, String key, String role, boolean person, boolean doubtful, boolean speaks) {
    String lastWord() {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    String firstWord() {
        int blank = key.indexOf(' ');
        return blank < 0 ? key : key.substring(0, blank);
    }

    boolean isSingle() {
        return key.indexOf(' ') < 0;
    }
}
