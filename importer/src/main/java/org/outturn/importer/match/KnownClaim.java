package org.outturn.importer.match;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim that later articles are held against.
 *
 * @param id whatever names it; unique among the claims of one {@link ClaimIndex}
 * @param announcedOn the day of the article that announced it
 * @param sentence the announcing sentence, verbatim
 * @param claimant who announced it; empty when nobody is named
 * @param kind schedule, commitment, proposal, prediction or denial
 * @param from the first day of its due window, or null
 * @param to the last day of its due window, or null
 * @param summary one line that names the actors; empty when there is none
 * @param title the headline of the announcing article; empty when unknown
 * @param context the text of the announcing article, which tells the story that it belongs to; empty when unknown
 * @param language the language of the sentence, such as {@code en}
 */
public record KnownClaim(
        String id,
        LocalDate announcedOn,
        String sentence,
        String claimant,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String summary,
        String title,
        String context,
        String language) {
    /** Whether it says that something will not come. */
    public boolean isDenial() {
        return kind.equals("denial");
    }
}
