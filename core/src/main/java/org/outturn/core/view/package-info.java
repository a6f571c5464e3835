/**
 * How editors look at the desk: filters saved under a name, the page they start on, the columns they want. Takes a filter's
 * parameters, gives them back; next: the pages.
 */
@NullMarked
package org.outturn.core.view;

import org.jspecify.annotations.NullMarked;
