/**
 * What programs write about claims. Takes a body, the tag of the claim as last read, and a key; gives the row that came about; next: the
 * desk sees it on the claim's page.
 */
@NullMarked
package org.outturn.web.writing;

import org.jspecify.annotations.NullMarked;
