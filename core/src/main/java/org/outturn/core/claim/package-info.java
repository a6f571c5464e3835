/**
 * The claim: what was announced, when it is due, who reviewed it, what became of it. Takes drafts and editors' decisions, gives
 * state with its whole history; next: {@code export}.
 */
@NullMarked
package org.outturn.core.claim;

import org.jspecify.annotations.NullMarked;
