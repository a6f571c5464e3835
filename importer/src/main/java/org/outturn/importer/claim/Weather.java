package org.outturn.importer.claim;

import org.jspecify.annotations.Nullable;
import org.outturn.importer.claim.WordLists.Mark;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;

/** Tells what a weather report says of the days ahead: nobody plans it, and nobody but the reporter claims it. */
final class Weather {
    /** So many sentences that speak of the weather, and such a share of all, make a weather report. */
    private static final int SENTENCES = 4;

    private static final double SHARE = 0.25;

    private final TaggedText text;
    private final WordLists lists;
    private @Nullable Boolean report;

    Weather(TaggedText text, WordLists lists) {
        this.text = text;
        this.lists = lists;
    }

    private boolean isReport() {
        Boolean known = report;
        if (known == null) {
            known = countSentences();
            report = known;
        }
        return known;
    }

    private boolean countSentences() {
        int of = 0;
        for (TaggedSentence sentence : text.sentences()) {
            of += Mark.WEATHER.isIn(lists.marks(sentence)) ? 1 : 0;
        }
        return of >= SENTENCES && of >= SHARE * text.sentences().size();
    }

    /** Whether the candidate says what the weather will be like: "|snow| will fall north of the river" in a weather report. */
    boolean isForecast(Candidate candidate) {
        if (!isReport()) {
            return false;
        }
        long marks = lists.marks(candidate.words());
        return (Mark.WEATHER.isIn(marks) || Mark.WEATHER_ADJECTIVE.isIn(marks))
                && switch (candidate.cue().sort()) {
                    case BY_SUBJECT, BY_EVENT, BY_ACTOR, PREDICTION -> true;
                    case SCHEDULE -> candidate.cue().needsPresent();
                    default -> candidate.isNegated();
                };
    }
}
