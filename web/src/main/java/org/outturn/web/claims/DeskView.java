package org.outturn.web.claims;

import java.util.List;
import java.util.Map;

/**
 * How the desk works on a claim: who has it, under which topics, who follows it, what colleagues say.
 *
 * @param owner who has it; empty for nobody
 * @param owners who could have it, the present one chosen
 * @param tags its topics
 * @param knownTags the topics that are known
 * @param following whether the reader follows it
 * @param followers who does, by name; empty for nobody
 * @param notes what was said, oldest first
 * @param snoozedUntil the day on which it is overdue again; empty when it does not rest
 * @param mayBeSnoozed whether it is overdue and could rest
 * @param typed what was typed and came back, by field
 * @param errors what is wrong, by field
 */
public record DeskView(
        String owner,
        List<FilterView.Choice> owners,
        List<String> tags,
        List<String> knownTags,
        boolean following,
        String followers,
        List<NoteLine> notes,
        String snoozedUntil,
        boolean mayBeSnoozed,
        Map<String, String> typed,
        Map<String, String> errors) {

    /**
     * A note.
     *
     * @param id its number
     * @param by who wrote it
     * @param initials for small places
     * @param at the instant, ISO
     * @param when "12 June, 09:41"
     * @param text its words
     */
    public record NoteLine(long id, String by, String initials, String at, String when, String text) {}

    /** What was typed into a field; empty for nothing. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with a field; empty for nothing. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
