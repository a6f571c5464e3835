/**
 * One check of a feed, whatever stands at its address. Takes a {@link org.outturn.importer.check.FeedRequest} (the kind, the address and what
 * was last seen there), gives a {@link org.outturn.importer.check.FeedAnswer}: entries and problems, or why there are none; next: the desk
 * takes in what is new of it, and {@code schedule} says when to check again:
 *
 * <pre>{@code
 * FeedAnswer answer = checker.check(request, patience);
 * if (answer instanceof FeedAnswer.Later later) { ... not a check: try again at later.notBefore() ... }
 * int fresh = answer instanceof FeedAnswer.Read read ? takeIn(read.entries()) : 0;
 * FeedSchedule.Next next = schedule.after(record, answer.checked(fresh), now);
 * }</pre>
 *
 * It is a package of its own because it brings {@code fetch}, {@code feed} and {@code links} together, which know nothing of each other's
 * work.
 */
@NullMarked
package org.outturn.importer.check;

import org.jspecify.annotations.NullMarked;
