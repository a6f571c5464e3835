package org.outturn.importer.quote;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.Subjects;
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
            NounPhrase source = names ? Subjects.startingAt(s, i + 1) : null;
            if (source == null) {
                continue;
            }
            Speaker speaker = speakers.of(sentence, source);
            for (int k = 0; k < found.size(); k++) {
                Statement report = found.get(k);
                if (report.cueStart() < s.token(i).start()
                        && report.end() <= s.token(i).start()
                        && !speaker.words().isEmpty()) {
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

    void find(int sentence, TaggedSentence s, List<Statement> found) {
        for (int i = 0; i + 1 < s.size(); i++) {
            if (!cues.isPhrase(s.lower(i), s.lower(i + 1))) {
                continue;
            }
            NounPhrase source = Subjects.startingAt(s, i + 2);
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
