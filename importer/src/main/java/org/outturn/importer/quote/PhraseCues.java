package org.outturn.importer.quote;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.NounPhrases;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.quote.Speakers.Speaker;

/** Statements that a fixed phrase attributes: "according to the court". */
final class PhraseCues {
    private final TaggedText text;
    private final Cues cues;
    private final Speakers speakers;

    PhraseCues(TaggedText text, Cues cues, Speakers speakers) {
        this.text = text;
        this.cues = cues;
        this.speakers = speakers;
    }

    /** "..., the paper reports, |citing two officials": what the paper reports is said by them. */
    void findSources(int sentence, TaggedSentence s, List<Statement> found) {
        for (int i = 1; i + 1 < s.size(); i++) {
            boolean names = cues.isSource(s.lower(i)) || (s.is(i - 1, RELATIVE) && cues.isRelativeSource(s.lower(i)));
            NounPhrase source = names ? NounPhrases.startingAt(s, i + 1) : null;
            if (source == null || !isSource(s, source)) {
                continue;
            }
            Speaker speaker = speakers.of(sentence, source);
            for (int k = 0; k < found.size(); k++) {
                Statement report = found.get(k);
                boolean behind = report.cueStart() < s.token(i).start()
                        && report.end() <= s.token(i).start();
                // "the Daily Wire, |citing two officials|, reported that"
                boolean before = s.isMark(i - 1, ',')
                        && report.cueStart() < s.token(i).start()
                        && report.start() > s.token(i).start()
                        && followsComma(s, source.to(), report.start());
                boolean inserted = before
                        || (s.isMark(i - 1, ',')
                                && report.cueStart() > s.token(i).start()
                                && followsComma(s, source.to(), report.cueStart()));
                if ((behind || inserted) && !speaker.words().isEmpty()) {
                    found.set(
                            k,
                            new Statement(
                                    report.start(),
                                    report.end(),
                                    speaker.words(),
                                    speaker.role(),
                                    speaker.anonymous(),
                                    s.token(i).text(),
                                    s.token(i).start(),
                                    s.token(i).end(),
                                    report.direct(),
                                    "citing"));
                }
            }
        }
    }

    /** Whether nothing but the rest of a phrase, a comma and perhaps adverbs stand between a token and the cue that begins there. */
    private static boolean followsComma(TaggedSentence s, int from, int cueStart) {
        int comma = from;
        while (comma < s.size() && !s.isMark(comma, ',') && s.token(comma).start() < cueStart) {
            comma++;
        }
        int cue = comma + 1;
        while (cue < s.size() && s.is(cue, ADVERB)) {
            cue++;
        }
        return s.isMark(comma, ',') && cue < s.size() && s.token(cue).start() == cueStart;
    }

    /** Whether it is somebody or a paper: "citing |two officials|", not "citing |her commitment to save|". */
    private boolean isSource(TaggedSentence s, NounPhrase phrase) {
        for (int i = phrase.from(); i <= phrase.head(); i++) {
            boolean who = s.isAny(i, mask(NAME, ROLE, PLURAL_ROLE, BODY)) && !s.isWord(i + 1, "'s");
            if (who || cues.isCitable(s.lower(i))) {
                return true;
            }
        }
        return false;
    }

    void find(int sentence, TaggedSentence s, List<Statement> found) {
        for (int i = 0; i + 1 < s.size(); i++) {
            if (!cues.isPhrase(s.lower(i), s.lower(i + 1))) {
                continue;
            }
            NounPhrase source = NounPhrases.startingAt(s, i + 2);
            if (source == null) {
                continue;
            }
            int from;
            int to;
            if (i <= 1) {
                from = source.to();
                while (from < s.size() && !s.isMark(from, ',')) {
                    from++;
                }
                from++;
                to = s.size();
            } else {
                from = 0;
                to = s.isMark(i - 1, ',') ? i - 1 : i;
                int and = source.to() + 1;
                if (s.isMark(source.to(), ',') && s.is(and, CONJUNCTION) && s.isAny(and + 1, mask(MODAL, BE, HAVE))) {
                    // "..., according to the team, |and will be operated on|"
                    to = s.size();
                }
            }
            while (to > from && s.is(to - 1, MARK) && !s.isQuotationMark(to - 1)) {
                to--;
            }
            if (to - from < 2) {
                continue;
            }
            Speaker speaker = speakers.of(sentence, source);
            found.add(new Statement(
                    s.token(from).start(),
                    s.token(to - 1).end(),
                    speaker.words(),
                    speaker.role(),
                    speaker.anonymous(),
                    s.words(text.text(), i, i + 2),
                    s.token(i).start(),
                    s.token(i + 1).end(),
                    s.isQuotationMark(from),
                    "according-to"));
        }
    }
}
