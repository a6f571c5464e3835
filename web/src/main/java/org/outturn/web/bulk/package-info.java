/** Several claims or drafts changed at once: a preview of what would change and what is refused, then the change, row by row. */
@NullMarked
package org.outturn.web.bulk;

import org.jspecify.annotations.NullMarked;
