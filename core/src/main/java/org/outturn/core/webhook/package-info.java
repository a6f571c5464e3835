/** Who is told of what happens to claims. Takes events from the histories (the database writes them down), gives deliveries; next: the web application sends them. */
@NullMarked
package org.outturn.core.webhook;

import org.jspecify.annotations.NullMarked;
