package org.outturn.importer.match;

import java.util.Locale;

/** What is measured of a claim and a sentence of a later article. Shares run from 0 to 1, the rest is 0 or 1. */
enum Feature {
    /** How much of the claim the article holds. */
    ARTICLE_COVERS,
    /** How much of the claim's names the article holds. */
    ARTICLE_NAMES,
    /** How much of the announcing article's story the article holds. */
    ARTICLE_STORY,
    /** How much of the claim title and lead hold. */
    LEAD_COVERS,
    /** How much of the claim's names title and lead hold. */
    LEAD_NAMES,
    /** How much of the claim's concepts the article holds. */
    ARTICLE_CONCEPTS,
    /** Whether the claimant is named. */
    CLAIMANT,
    UNDATED,
    BEFORE_WINDOW,
    IN_WINDOW,
    WEEK_AFTER_WINDOW,
    SEASON_AFTER_WINDOW,
    LONG_AFTER_WINDOW,
    /** The logarithm of the days since the announcement. */
    AGE,
    DENIAL,
    SCHEDULE,
    COMMITMENT,
    PROPOSAL,
    PREDICTION,
    COVERS,
    NAMES,
    NEIGHBOURS_COVER,
    NEIGHBOURS_NAMES,
    CONCEPT,
    ANSWER,
    AGAINST,
    NEIGHBOURS_CONCEPT,
    NUMBER_FITS,
    NUMBER_DIFFERS,
    PAST,
    FUTURE,
    EVENT_PAST,
    EVENT_FUTURE,
    NEGATED,
    EVENT_NEGATED,
    LATE,
    POSTPONED,
    WITHDRAWN,
    PARTLY,
    FAILED,
    DONE,
    ECHO,
    REPEATED,
    ELSEWHERE,
    DATE_IN_WINDOW,
    DATE_AFTER_WINDOW,
    DATE_AHEAD_BEYOND,
    FIRST,
    EARLY,
    FOREIGN,
    SHORT,
    /** Pairs of the above that mean more together. */
    CONCEPT_PAST,
    COVERS_PAST,
    COVERS_FUTURE,
    ECHO_COVERS,
    LATE_AFTER,
    POSTPONED_BEFORE,
    POSTPONED_AHEAD,
    CONCEPT_NAMES,
    STORY_COVERS,
    /** How much of what is the claim's own the article, the lead, the sentence, and its neighbours hold. */
    ARTICLE_OWN,
    LEAD_OWN,
    OWN,
    NEIGHBOURS_OWN,
    ARTICLE_OWN_CONCEPTS,
    OWN_CONCEPT,
    NEAR_OWN_CONCEPT,
    /** The rarest of the claim's own terms that the sentence holds, and one beside it. */
    OWN_BEST,
    NEAR_OWN_BEST,
    OWN_PAST,
    OWN_FUTURE,
    OWN_LATE,
    OWN_POSTPONED,
    OWN_WITHDRAWN,
    OWN_PARTLY,
    OWN_FAILED,
    OWN_ECHO,
    OWN_REPEATED,
    OWN_EVENT,
    STORY_OWN,
    /** The delay that the sentence tells of leads from the window to the report. */
    DELAY_FITS,
    DELAY_DIFFERS,
    /** It names a day of the window and a later one. */
    OLD_AND_NEW,
    /** It names, in the past, a day of a short window. */
    DATE_HIT,
    /** A number of the same things: the same, another. */
    UNIT_FITS,
    UNIT_DIFFERS,
    /** A name that shares a word with one of the claim's and is another. */
    NAMESAKE,
    LEAD_NAMESAKE,
    /** The lead names whom the story did not know. */
    LEAD_FOREIGN,
    /** Published within days of a short window. */
    FRESH,
    FRESH_COVERS,
    /** How surely an earlier article has told the outcome, the sum of that over the earlier articles, and how surely one has moved it. */
    TOLD,
    TOLD_OFTEN,
    MOVED,
    /** No article on the story came between the announcement and this one; and how many did, four at most. */
    NEXT_ON_STORY,
    ARTICLES_BETWEEN,
    NEXT_OWN,
    NEXT_REPEATED;

    static final int COUNT = values().length;

    /** Its place in a vector of features. */
    @SuppressWarnings("EnumOrdinal") // vectors live in memory only
    int index() {
        return ordinal();
    }

    /** The feature that a weights file calls {@code article-covers} and the like. */
    static Feature named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
