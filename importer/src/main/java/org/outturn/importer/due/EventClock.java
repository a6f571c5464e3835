package org.outturn.importer.due;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.language.Token;
import org.outturn.importer.language.Tokenizer;

/**
 * Reads how long after an event something is due ("within two weeks of the ruling") and, once the event has come, from when to when that
 * is; likewise how long after something announced before it a thing is due ("two years later"). The rules are in {@code
 * due/<language>/after-event.txt} and {@code after-window.txt}.
 */
public final class EventClock {
    private static final Map<String, List<Rule>> BOOKS = new ConcurrentHashMap<>();
    private static final String AFTER_EVENT = "after-event.txt";
    private static final String AFTER_WINDOW = "after-window.txt";

    /** A number of units, in words or digits, in the languages that have rules. */
    private static final String LENGTH =
            "((?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty"
                    + "|thirty|forty|sixty|ninety|eine[mnrs]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn)"
                    + " (?:hours?|days?|weeks?|months?|years?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?))";

    private static final ZoneId ZONE = ZoneId.of("UTC");

    private EventClock() {}

    /**
     * One rule of a file.
     *
     * @param name its name
     * @param words what it looks for
     * @param reads what the words read as on the day of the event, with {@code <length>}
     * @param example a day, a sentence and a window, separated by bars
     * @param never a sentence that it must not read
     */
    record Rule(String name, Pattern words, String reads, String example, String never) {}

    /**
     * From when to when something is due after an event.
     *
     * @param sentence the words of the announcement
     * @param event the day on which the event came
     * @param language of the sentence, such as {@code en}
     * @return the window in days of UTC, with the words it was read from; empty when the words name no length of time after an event
     */
    public static Optional<DueWindow> start(String sentence, LocalDate event, String language) {
        for (Rule rule : rules(language)) {
            Matcher found = rule.words().matcher(sentence);
            if (found.find()) {
                String length = found.groupCount() > 0 ? found.group(1) : "";
                Optional<DueWindow> window = resolve(rule.reads().replace("<length>", length), event, language);
                if (window.isPresent()) {
                    return window.map(read -> new DueWindow(
                            read.from(),
                            read.to(),
                            null,
                            read.precision(),
                            read.zone(),
                            found.group(),
                            found.start(),
                            found.end(),
                            rule.name()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * When something is due that comes some time after what was announced before it: "two years later" behind "in early 2017".
     *
     * @param text the words that may say so
     * @param before when what was announced before is due; with both ends
     * @param language of the words
     * @return the window moved by the length, its words with their offsets in {@code text}; empty when the words name no length after it
     */
    public static Optional<DueWindow> after(String text, DueWindow before, String language) {
        if (before.from() == null || before.to() == null) {
            return Optional.empty();
        }
        for (Rule rule : rules(language, AFTER_WINDOW)) {
            Matcher found = rule.words().matcher(text);
            if (!found.find()) {
                continue;
            }
            String words = rule.reads().replace("<length>", found.group(1));
            Optional<DueWindow> first = resolve(words, before.from(), language);
            Optional<DueWindow> last = resolve(words, before.to(), language);
            if (first.isPresent()
                    && first.get().from() != null
                    && last.isPresent()
                    && last.get().to() != null) {
                boolean wholeMonths = before.to().plusDays(1).getDayOfMonth() == 1
                        && !before.to().equals(before.from());
                LocalDate to = last.get().to();
                return Optional.of(new DueWindow(
                        first.get().from(),
                        wholeMonths ? to.withDayOfMonth(to.lengthOfMonth()) : to,
                        null,
                        before.precision(),
                        before.zone(),
                        found.group(),
                        found.start(),
                        found.end(),
                        rule.name()));
            }
        }
        return Optional.empty();
    }

    private static Optional<DueWindow> resolve(String words, LocalDate event, String language) {
        List<Token> tokens = new Tokenizer().tokens(words, 0, words.length());
        return DueWindowResolver.lookingAhead().resolve(words, tokens, Reference.on(event, ZONE, language)).stream()
                .map(TimeExpression::window)
                .findFirst();
    }

    /** The rules of a language; none for one without a file. */
    static List<Rule> rules(String language) {
        return rules(language, AFTER_EVENT);
    }

    /** The rules of a language on what comes some time after something announced. */
    static List<Rule> rulesAfterWindow(String language) {
        return rules(language, AFTER_WINDOW);
    }

    private static List<Rule> rules(String language, String file) {
        return BOOKS.computeIfAbsent(language + "/" + file, name -> read(language, file));
    }

    private static List<Rule> read(String language, String name) {
        List<Rule> rules = new ArrayList<>();
        InputStream file =
                language.matches("[a-z]{2,3}") ? EventClock.class.getResourceAsStream(language + "/" + name) : null;
        if (file == null) {
            return rules;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            String[] parts = new String[5];
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = line.strip();
                int blank = text.indexOf(' ');
                if (text.startsWith("#") || blank < 0) {
                    continue;
                }
                String value = text.substring(blank).strip();
                switch (text.substring(0, blank)) {
                    case "rule" -> parts[0] = value;
                    case "words" -> parts[1] = value;
                    case "reads" -> parts[2] = value;
                    case "example" -> parts[3] = value;
                    case "never" -> {
                        Pattern words = Pattern.compile(
                                "\\b" + parts[1].replace("<length>", LENGTH) + "\\b",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                        rules.add(new Rule(parts[0], words, parts[2], parts[3], value));
                    }
                    default -> throw new IllegalStateException("No such line in %s: %s".formatted(name, text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The rules on events cannot be read", e);
        }
        return List.copyOf(rules);
    }
}
