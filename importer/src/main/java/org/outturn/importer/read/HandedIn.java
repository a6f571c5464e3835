package org.outturn.importer.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article's text as somebody hands it in, with what they know about it. The text is kept to the letter: offsets point into it.
 *
 * @param text the running text; paragraphs are separated by blank lines or, where there are none, by line ends
 * @param title the headline; empty when unknown
 * @param url the article's address, or null
 * @param publishedOn the day of publication where the publisher is, or null when unknown
 * @param publisher the publication's name; empty when unknown, then the address's host stands in
 * @param language a BCP 47 primary tag such as {@code en}; empty when unknown, then it is guessed from the words
 */
public record HandedIn(
        String text,
        String title,
        @Nullable String url,
        @Nullable LocalDate publishedOn,
        String publisher,
        String language) {}
