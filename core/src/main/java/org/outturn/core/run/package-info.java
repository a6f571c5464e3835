/** What imports did and what stood in their way. Takes counts and problems, gives the pages that an operator reads. */
@NullMarked
package org.outturn.core.run;

import org.jspecify.annotations.NullMarked;
