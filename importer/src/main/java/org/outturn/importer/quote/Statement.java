package org.outturn.importer.quote;

/**
 * Words in an article that are attributed to somebody. All offsets are UTF-16 indexes into the article's text.
 *
 * @param start first character of what was said, an opening quotation mark included
 * @param end index after its last character; the words that attribute it may stand in between ("..., he said. ...")
 * @param speaker whom it is attributed to, in the fullest form that the article gives; empty when nobody is named
 * @param role the speaker's title or office as the article gives it; empty when none
 * @param anonymous whether the speaker is an unnamed source
 * @param cue the words that attribute it, verbatim ("told reporters", "according to"); empty for quotation marks alone
 * @param cueStart first character of the cue; -1 when there is none
 * @param cueEnd index after the cue's last character; -1 when there is none
 * @param direct whether it stands in quotation marks
 * @param rule the name of the rule that found it
 */
public record Statement(
        int start,
        int end,
        String speaker,
        String role,
        boolean anonymous,
        String cue,
        int cueStart,
        int cueEnd,
        boolean direct,
        String rule) {

    public Statement {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A statement from %d to %d".formatted(start, end));
        }
    }

    /** Whether a stretch of text lies in what was said. */
    public boolean covers(int from, int to) {
        return start <= from && to <= end;
    }
}
