/**
 * XML as publishers write it. Takes the text of a document however broken, gives its elements one after the other;
 * next: {@code feed} and {@code sitemap}, which are the two that read XML. It is a package of its own because both
 * rest on the same leniency: nothing outside the text is ever loaded, nothing that the text declares swells, and
 * memory holds one entry at a time.
 */
@NullMarked
package org.outturn.importer.xml;

import org.jspecify.annotations.NullMarked;
