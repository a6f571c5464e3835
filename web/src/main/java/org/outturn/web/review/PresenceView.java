package org.outturn.web.review;

/**
 * Which colleagues have the present draft open.
 *
 * @param draft the draft's number
 * @param reports whether the page reports that its reader has it open, too
 * @param initials of who has had it open longest; empty for nobody
 * @param words "Jonas Thiel has this open, for 2 minutes"; empty for nobody
 */
public record PresenceView(long draft, boolean reports, String initials, String words) {}
