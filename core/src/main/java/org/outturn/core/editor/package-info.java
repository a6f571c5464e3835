/** The people of the desk: who they are, what they may do, how they come in. Takes secrets, keeps hashes; next: every decision names one. */
@NullMarked
package org.outturn.core.editor;

import org.jspecify.annotations.NullMarked;
