/** Jobs that take what the importer found into the core. Takes pages, texts and addresses, gives import runs; next: {@code review}. */
@NullMarked
package org.outturn.web.imports;

import org.jspecify.annotations.NullMarked;
