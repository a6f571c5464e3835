package org.outturn.web.page;

/**
 * What stands around every page.
 *
 * @param place which entry of the navigation the page belongs to
 * @param partial whether only the page's middle is asked for, by htmx
 * @param signedIn whether somebody is signed in
 * @param editorName who is
 * @param initials for small places
 * @param mayEdit whether they may decide
 * @param mayAdminister whether they look after the house
 * @param awaiting how many drafts await review
 * @param overdue how many claims are overdue and do not rest
 * @param troubles how many problems of the last day an operator must act on
 * @param assets changes when stylesheet, icons or script do
 * @param theme light, dark, or empty for the system's
 * @param density comfortable or compact
 * @param toast what has just been done; empty for nothing
 * @param undo the address that takes it back; empty for none
 */
public record Frame(
        String place,
        boolean partial,
        boolean signedIn,
        String editorName,
        String initials,
        boolean mayEdit,
        boolean mayAdminister,
        long awaiting,
        long overdue,
        long troubles,
        String assets,
        String theme,
        String density,
        String toast,
        String undo) {}
