/**
 * The embedded PostgreSQL: the database when no other is configured. Takes a data directory, gives a JDBC address; next: the
 * application connects and Flyway migrates.
 */
@NullMarked
package org.outturn.core.database;

import org.jspecify.annotations.NullMarked;
