package org.outturn.importer.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.outturn.importer.language.RuleFile;
import org.outturn.importer.language.TaggedSentence;

/**
 * Reads how long a delay a sentence tells of ("eight months after the day for which it had been advertised"), so that it can be held
 * against the due window. From {@code <language>/delays.txt}.
 */
final class Delays {
    /** A report comes out a few days after what it tells. */
    private static final double REPORTED_WITHIN = 4;

    /** "Some three months" may be this much more or less. */
    private static final double ROUNDED = 0.2;

    private final Map<String, Double> counts = new HashMap<>();
    private final Map<String, Double> units = new HashMap<>();
    private final Set<String> behind = new HashSet<>();

    Delays(String language) {
        for (RuleFile.Line line :
                RuleFile.get(Delays.class, language + "/delays.txt").lines()) {
            switch (line.key()) {
                case "count" -> read(line, counts);
                case "unit" -> read(line, units);
                case "behind" -> behind.addAll(Set.of(line.words()));
                default -> {}
            }
        }
    }

    private static void read(RuleFile.Line line, Map<String, Double> into) {
        for (String word : line.words()) {
            int equals = word.indexOf('=');
            into.put(word.substring(0, equals), Double.parseDouble(word.substring(equals + 1)));
        }
    }

    /** The delay that a sentence tells of, in days; 0 when it tells of none. */
    double days(TaggedSentence s) {
        for (int i = 1; i + 1 < s.size(); i++) {
            Double unit = units.get(s.lower(i));
            if (unit != null && behind.contains(s.lower(i + 1))) {
                double count = count(s, i - 1);
                if (count > 0) {
                    return count * unit;
                }
            }
        }
        return 0;
    }

    private double count(TaggedSentence s, int i) {
        Double word = counts.get(s.lower(i));
        if (word != null) {
            return word;
        }
        String digits = s.lower(i).replace(",", "");
        return digits.matches("[0-9]{1,4}") ? Double.parseDouble(digits) : 0;
    }

    /** Whether a delay leads from a due window to the day of the report. */
    static boolean fits(double days, LocalDate from, LocalDate to, LocalDate reportedOn) {
        double least = ChronoUnit.DAYS.between(to, reportedOn) - REPORTED_WITHIN;
        double most = ChronoUnit.DAYS.between(from, reportedOn);
        double room = days * ROUNDED;
        return days > 0 && days + room >= least && days - room <= most && most > 0;
    }
}
