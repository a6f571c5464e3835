/** The sample newsroom of the first start: articles of our own writing go through the importer, then a script of decisions is replayed. */
@NullMarked
package org.outturn.web.sample;

import org.jspecify.annotations.NullMarked;
