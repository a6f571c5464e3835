/**
 * The public shapes: what pages, API and files share. Takes a filter, gives records; next: the web application renders or writes them.
 */
@NullMarked
package org.outturn.core.export;

import org.jspecify.annotations.NullMarked;
