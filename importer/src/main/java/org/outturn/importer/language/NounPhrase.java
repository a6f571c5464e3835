package org.outturn.importer.language;

/**
 * A group of words around a noun, as tokens of one sentence.
 *
 * @param from its first token
 * @param to the token after its last, phrases such as "of Wall Street" included
 * @param head the token of its main noun
 */
public record NounPhrase(int from, int to, int head) {}
