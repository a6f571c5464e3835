/**
 * Same claim, later evidence. Takes known claims and tagged articles, gives proposals with reasons; next: the desk decides. Pure: no database,
 * no clock.
 */
@NullMarked
package org.outturn.importer.match;

import org.jspecify.annotations.NullMarked;
