package org.outturn.importer.match;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim that was read before: what it is compared by was kept as text, so that neither its sentence nor its article is read again.
 *
 * @param id whatever names it
 * @param announcedOn the day of the article that announced it
 * @param kind schedule, commitment, proposal, prediction or denial
 * @param from the first day of its due window, or null
 * @param to the last day of its due window, or null
 * @param language the language of the sentence, such as {@code en}
 * @param slots what {@link ClaimMatcher#slots} gave, under rules of the same {@link ClaimMatcher#fingerprint}
 */
public record KeptClaim(
        String id,
        LocalDate announcedOn,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String language,
        String slots) {}
