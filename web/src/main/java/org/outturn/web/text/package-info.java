/** Article text as pages show it: cut where marks begin and end. Takes a version and marks, gives pieces that templates write as text. */
@NullMarked
package org.outturn.web.text;

import org.jspecify.annotations.NullMarked;
