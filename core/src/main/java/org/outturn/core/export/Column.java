package org.outturn.core.export;

import java.util.List;

/**
 * One column of an exported table. Its name and its meaning never change; columns are added at the end.
 *
 * @param name the word in the head row and in JSON
 * @param type what stands in it
 * @param meaning what that is, in a line, as in the dictionary
 * @param words the words it is one of; empty for other types than {@link ColumnType#WORD}
 */
public record Column(String name, ColumnType type, String meaning, List<String> words) {
    public Column {
        words = List.copyOf(words);
    }
}
