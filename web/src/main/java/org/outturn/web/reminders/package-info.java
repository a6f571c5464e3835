/** Tells owners and followers that windows of claims close or have ended. Takes claims, gives messages; next: {@code imports} sends them. */
@NullMarked
package org.outturn.web.reminders;

import org.jspecify.annotations.NullMarked;
