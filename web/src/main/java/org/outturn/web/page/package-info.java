/** What all pages share: the frame around them, words and dates, answers to errors. Takes views, gives HTML. */
@NullMarked
package org.outturn.web.page;

import org.jspecify.annotations.NullMarked;
