package org.outturn.importer.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.claim.Candidate.Span;
import org.outturn.importer.due.EventClock;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;

/**
 * Windows that count from what was announced just before: "Work will start in 2026. The library would open |two years later|". Made for one
 * article and used by one thread, sentence by sentence.
 */
final class LaterWindows {
    /** How many sentences back lies what "two years later" counts from. */
    private static final int WITHIN = 2;

    private final TaggedText text;
    private final Set<String> words;
    private @Nullable DueWindow last;
    private int lastSentence;

    LaterWindows(TaggedText text, WordLists lists) {
        this.text = text;
        this.words = lists.all("later-words");
    }

    /** Takes the window of something announced that lies ahead. */
    void remember(int sentence, DueWindow due) {
        last = due;
        lastSentence = sentence;
    }

    /** The window of a clause that names a length of time after what came before it; null when it names none, or nothing came. */
    @Nullable DueWindow of(int sentence, Span clause) {
        TaggedSentence s = text.sentences().get(sentence);
        DueWindow before = last;
        int start = s.token(clause.from()).start();
        if (before == null || sentence - lastSentence > WITHIN || before.start() >= start || !holdsWord(s, clause)) {
            return null;
        }
        String said = text.text().substring(start, s.token(clause.to() - 1).end());
        return EventClock.after(said, before, text.language().code())
                .map(found -> new DueWindow(
                        found.from(),
                        found.to(),
                        null,
                        found.precision(),
                        found.zone(),
                        found.words(),
                        start + found.start(),
                        start + found.end(),
                        found.rule()))
                .orElse(null);
    }

    private boolean holdsWord(TaggedSentence s, Span clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (words.contains(s.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
