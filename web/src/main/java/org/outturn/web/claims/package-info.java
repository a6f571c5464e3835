/** Pages and requests of the list of claims, the page of one, and the forms that decide about it. Takes requests, calls the core's verbs, gives pages. */
@NullMarked
package org.outturn.web.claims;

import org.jspecify.annotations.NullMarked;
