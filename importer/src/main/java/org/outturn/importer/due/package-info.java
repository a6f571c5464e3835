/**
 * Time expressions of a sentence. Takes its text and tokens with the day of publication, gives due windows with the
 * words and the rule that read them; next: {@code claim}, which chooses among them. What is specific to a language
 * stands in the resource folder beside this package ({@code <language>/*.txt}, described by {@code README.md} there);
 * the classes here know calendars, not words.
 */
@NullMarked
package org.outturn.importer.due;

import org.jspecify.annotations.NullMarked;
