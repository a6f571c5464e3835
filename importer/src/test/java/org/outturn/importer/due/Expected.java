package org.outturn.importer.due;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.language.Tokenizer;

/**
 * One line of a table of examples:
 * {@code 2025-03-14 | sentence | words | 2025-03-14..2025-03-31 at 10:00 Europe/Moscow}.
 */
record Expected(String place, LocalDate reference, String sentence, String words, String window) {
    static final ZoneId ZONE = ZoneId.of("UTC");

    static Expected read(String place, String line) {
        String[] parts = line.split("\\|");
        return new Expected(
                place,
                LocalDate.parse(parts[0].strip()),
                parts[1].strip(),
                parts.length > 2 ? parts[2].strip() : "",
                parts.length > 3 ? parts[3].strip() : "");
    }

    List<TimeExpression> found(String language) {
        return new DueWindowResolver()
                .resolve(
                        sentence,
                        new Tokenizer().tokens(sentence, 0, sentence.length()),
                        Reference.on(reference, ZONE, language));
    }

    /** What was found and can be due, one line each, as the tables write it. */
    List<String> due(String language) {
        return found(language).stream()
                .filter(TimeExpression::canBeDue)
                .map(e -> written(e.window()))
                .toList();
    }

    static String written(DueWindow window) {
        String days = window.from() != null && window.from().equals(window.to())
                ? window.from().toString()
                : Objects.toString(window.from(), "") + ".." + Objects.toString(window.to(), "");
        return window.words() + " | " + days + (window.at() == null ? "" : " at " + window.at())
                + (window.zone().equals(ZONE) ? "" : " " + window.zone());
    }

    @Override
    public String toString() {
        return place + " " + sentence;
    }
}
