/** Requests of programs that may arrive twice. Takes a key and a request, gives the answer that was given before; next: the API sends it. */
@NullMarked
package org.outturn.core.request;

import org.jspecify.annotations.NullMarked;
