/** The command line over the walk: takes files and JSON Lines, gives JSON Lines. */
@NullMarked
package org.outturn.importer.command;

import org.jspecify.annotations.NullMarked;
