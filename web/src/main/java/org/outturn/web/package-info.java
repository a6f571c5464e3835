/** The application: starts the database, takes requests, renders pages. One package per noun of the addresses. */
@NullMarked
package org.outturn.web;

import org.jspecify.annotations.NullMarked;
