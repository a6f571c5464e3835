/**
 * Claims about the future. Takes a tagged text, its statements and a resolver of due windows, gives claim drafts; next: {@code match}.
 */
@NullMarked
package org.outturn.importer.claim;

import org.jspecify.annotations.NullMarked;
