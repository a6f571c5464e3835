package org.outturn.web.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.web.text.ReaderLanguage;

/** A column of the list of claims that an editor may want or not; status and claim always stand there. */
public enum ListColumn {
    DUE("due", true),
    CLAIMANT("claimant", true),
    ANNOUNCED("announced", true),
    EVIDENCE("evidence", true),
    OWNER("owner", true),
    TAGS("tags", false),
    KNOWN("known", false),
    CHANGED("changed", false);

    private final String code;
    private final boolean usual;

    ListColumn(String code, boolean usual) {
        this.code = code;
        this.usual = usual;
    }

    /** The stable code in forms and the database. */
    public String code() {
        return code;
    }

    private String word() {
        ClaimListMessages words = ReaderLanguage.messages(ClaimListMessages.class);
        return switch (this) {
            case DUE -> words.due();
            case CLAIMANT -> words.claimantAndSource();
            case ANNOUNCED -> words.announced();
            case EVIDENCE -> words.evidence();
            case OWNER -> words.owner();
            case TAGS -> words.tags();
            case KNOWN -> words.knownSince();
            case CHANGED -> words.lastChanged();
        };
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
                .map(column -> new FilterView.Choice(column.code, column.word(), shown.contains(column.code)))
                .toList();
    }
}
