/**
 * Attributed words. Takes a tagged text, gives statements: what was said, by whom, with which cue; next: {@code claim}.
 */
@NullMarked
package org.outturn.importer.quote;

import org.jspecify.annotations.NullMarked;
