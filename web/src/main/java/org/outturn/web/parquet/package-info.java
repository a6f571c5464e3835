/**
 * Writes Apache Parquet files as a stream. Takes columns with their types and values row by row; next: the export gives them rows. The
 * format's reference library brings 32 MB of Hadoop along, which these few files make needless; a test reads them with it.
 */
@NullMarked
package org.outturn.web.parquet;

import org.jspecify.annotations.NullMarked;
