/** Who is there and what they may do: secrets in, an identity out. Next: every resource says which role it needs. */
@NullMarked
package org.outturn.web.security;

import org.jspecify.annotations.NullMarked;
