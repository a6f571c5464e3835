/**
 * Sentences, tokens, tags and names of a text. Takes an article's text, gives tokens and sentences with offsets; next: {@code quote},
 * {@code claim} and {@code due}.
 */
@NullMarked
package org.outturn.importer.language;

import org.jspecify.annotations.NullMarked;
