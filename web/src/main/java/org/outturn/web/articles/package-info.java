/** Pages and requests of articles: adding, reading, marking a sentence as a claim. Takes requests, calls the core's verbs, gives pages. */
@NullMarked
package org.outturn.web.articles;

import org.jspecify.annotations.NullMarked;
