/** The API and the files. Takes the filter of the page, gives JSON and CSV of the same rows. */
@NullMarked
package org.outturn.web.export;

import org.jspecify.annotations.NullMarked;
