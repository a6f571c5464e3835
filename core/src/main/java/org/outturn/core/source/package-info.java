/** Publications and the people they quote. Takes names and addresses from articles, gives the rows that claims refer to; next: {@code article}. */
@NullMarked
package org.outturn.core.source;

import org.jspecify.annotations.NullMarked;
