package org.outturn.importer.due;

/**
 * One element of a form.
 *
 * @param symbol the word, class or part
 * @param tight whether no blank may stand before it
 */
record FormElement(int symbol, boolean tight) {}
