/** Coming in and going out: passwords, sessions, one-time links, tokens. Takes secrets, gives an identity; next: every other package. */
@NullMarked
package org.outturn.web.signin;

import org.jspecify.annotations.NullMarked;
