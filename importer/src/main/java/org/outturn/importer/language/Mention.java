package org.outturn.importer.language;

/**
 * One place where a name stands.
 *
 * @param sentence the number of the sentence
 * @param from its first token in the sentence, titles not included
 * @param to the token after its last
 * @param name the index of the name in {@link Names}
 */
public record Mention(int sentence, int from, int to, int name) {}
