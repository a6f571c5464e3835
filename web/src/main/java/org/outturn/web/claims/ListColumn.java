package org.outturn.web.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A column of the list of claims that an editor may want or not; status and claim always stand there. */
public enum ListColumn {
    DUE("due", "Due", true),
    CLAIMANT("claimant", "Claimant and source", true),
    ANNOUNCED("announced", "Announced", true),
    EVIDENCE("evidence", "Evidence", true),
    OWNER("owner", "Owner", true),
    TAGS("tags", "Tags", false),
    KNOWN("known", "Known since", false),
    CHANGED("changed", "Last changed", false);

    private final String code;
    private final String word;
    private final boolean usual;

    ListColumn(String code, String word, boolean usual) {
        this.code = code;
        this.word = word;
        this.usual = usual;
    }

    /** The stable code in forms and the database. */
    public String code() {
        return code;
    }

    /** Whether this is the code of a column. */
    public static boolean isKnown(String code) {
        return Arrays.stream(values()).anyMatch(column -> column.code.equals(code));
    }

    /** The codes of the columns to show: those chosen, or the usual ones. */
    static Set<String> shown(List<String> chosen) {
        return Arrays.stream(values())
                .filter(column -> chosen.isEmpty() ? column.usual : chosen.contains(column.code))
                .map(ListColumn::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<FilterView.Choice> choices(Set<String> shown) {
        return Arrays.stream(values())
                .map(column -> new FilterView.Choice(column.code, column.word, shown.contains(column.code)))
                .toList();
    }
}
