/** Pages and requests of one's own password, tokens and looks, and the editors of the desk. Takes requests, calls the core's verbs, gives pages. */
@NullMarked
package org.outturn.web.account;

import org.jspecify.annotations.NullMarked;
