/**
 * Polite and careful HTTP. Takes an address and what was last seen there, gives a {@link org.outturn.importer.fetch.FetchResult}: the page, or
 * why there is none in words for an operator; next: {@code read}. Addresses inside private networks are never connected to, unless a network is
 * allowed.
 */
@NullMarked
package org.outturn.importer.fetch;

import org.jspecify.annotations.NullMarked;
