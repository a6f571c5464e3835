/**
 * Tells other programs what happens to claims. Takes deliveries that the histories wrote down, gives signed messages; next: whoever
 * listens at the address.
 */
@NullMarked
package org.outturn.web.webhooks;

import org.jspecify.annotations.NullMarked;
