package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes names of what pages write into a by-line: cuts "By A and B, Reuters" into A and B. The words for by, and, roles and agencies are in
 * {@code byline-words.txt}.
 */
final class AuthorNames {
    private static final int MAX_NAMES = 40;
    private static final Set<String> BY = new HashSet<>();
    private static final Set<String> AND = new HashSet<>();
    private static final Set<String> ROLES = new HashSet<>();
    private static final Set<String> AGENCIES = new HashSet<>();
    private static final Set<String> SUFFIXES = new HashSet<>();
    private static final Set<String> STOPS = new HashSet<>();

    static {
        for (WordFile.Entry entry : WordFile.entries("byline-words.txt")) {
            Set<String> words =
                    switch (entry.section()) {
                        case "by" -> BY;
                        case "and" -> AND;
                        case "role" -> ROLES;
                        case "agency" -> AGENCIES;
                        case "suffix" -> SUFFIXES;
                        case "stop" -> STOPS;
                        default -> throw new IllegalStateException("byline-words.txt has a section " + entry.section());
                    };
            words.add(entry.first());
        }
    }

    private AuthorNames() {}

    /**
     * The names in order, each once.
     *
     * @param written the by-line's parts as a page gives them
     */
    static List<String> clean(List<String> written) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (String part : written) {
            for (String piece : pieces(part)) {
                String name = withoutAgency(trimmed(piece));
                if (name.isEmpty() || name.length() > 100 || people.size() > MAX_NAMES) {
                    continue;
                }
                String lower = name.toLowerCase(Locale.ROOT);
                if (ROLES.contains(lower) || (people.size() > 0 && isRole(lower))) {
                    continue;
                }
                (AGENCIES.contains(lower) ? others : people).add(name);
            }
        }
        return List.copyOf(people.isEmpty() ? others : people);
    }

    /** "Ann Lee The Associated Press": the name without the agency that no comma keeps apart. */
    private static String withoutAgency(String name) {
        for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
            String before = name.substring(0, blank);
            String rest = name.substring(blank + 1);
            // "Maria Ani" is a person, "Maria Lund ANI" one of the agency's
            boolean surname = rest.indexOf(' ') < 0 && !rest.equals(rest.toUpperCase(Locale.ROOT)) && rest.length() < 6;
            if (isName(before) && isAgency(rest) && !surname) {
                return before;
            }
        }
        return name;
    }

    /** "Ann Lee Elm Harbor Post": the name without the publication's behind it. */
    static String without(String publisher, String name) {
        int rest = name.length() - publisher.length() - 1;
        return !publisher.isBlank()
                        && rest > 0
                        && name.charAt(rest) == ' '
                        && name.regionMatches(true, rest + 1, publisher, 0, publisher.length())
                        && isName(name.substring(0, rest))
                ? name.substring(0, rest)
                : name;
    }

    /** Whether the line begins with a word for "by" and a name, such as "By Ann Lee". */
    static boolean isByline(String line) {
        int blank = line.indexOf(' ');
        return blank > 0
                && BY.contains(line.substring(0, blank).toLowerCase(Locale.ROOT).replace(":", ""))
                && blank + 1 < line.length()
                && Character.isUpperCase(line.charAt(blank + 1));
    }

    /** "crimson staff writer": a role with the publication's name before it. */
    private static boolean isRole(String lower) {
        return ROLES.stream().anyMatch(role -> role.indexOf(' ') > 0 && lower.endsWith(" " + role));
    }

    /** Whether the words name a news or picture agency. */
    static boolean isAgency(String words) {
        return AGENCIES.contains(words.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether it could be a person's name: two to five words, capitalised but for particles, no digits. */
    static boolean isName(String words) {
        String[] parts = words.strip().split(" ");
        if (parts.length < 2 || parts.length > 5 || words.length() > 60) {
            return false;
        }
        int capitals = 0;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if (!Character.isLetter(c) && ".-'’".indexOf(c) < 0) {
                    return false;
                }
            }
            capitals += Character.isUpperCase(part.charAt(0)) ? 1 : 0;
        }
        return capitals >= 2 && Character.isUpperCase(parts[0].charAt(0));
    }

    private static List<String> pieces(String part) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String word : part.replace('\u00a0', ' ').replace(",", ", ").split("\\s+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            String bare = lower.endsWith(",") ? lower.substring(0, lower.length() - 1) : lower;
            boolean date = word.chars().anyMatch(Character::isDigit) || MomentReader.isMonth(bare.replace(".", ""));
            if ((date || STOPS.contains(bare.replace(":", ""))) && !(piece.isEmpty() && pieces.isEmpty())) {
                break;
            }
            if (AND.contains(lower)) {
                end(pieces, piece);
                continue;
            }
            if (SUFFIXES.contains(bare) && !pieces.isEmpty() && piece.isEmpty()) {
                // "John Smith, Jr.": the comma did not end the name
                pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + " " + word);
                continue;
            }
            boolean ends = word.endsWith(",")
                    || word.endsWith(";")
                    || word.equals("|")
                    || word.equals("•")
                    || word.equals("·")
                    || word.equals("/");
            String kept = ends ? word.substring(0, word.length() - 1) : word;
            if (!kept.isEmpty()) {
                piece.append(piece.isEmpty() ? "" : " ").append(kept);
            }
            if (ends) {
                end(pieces, piece);
            }
        }
        end(pieces, piece);
        return pieces;
    }

    private static void end(List<String> pieces, StringBuilder piece) {
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }

    private static String trimmed(String piece) {
        String name = piece.strip();
        boolean again = true;
        while (again) {
            int blank = name.indexOf(' ');
            again = blank > 0
                    && BY.contains(
                            name.substring(0, blank).toLowerCase(Locale.ROOT).replace(":", ""));
            name = again ? name.substring(blank + 1).strip() : name;
        }
        while (!name.isEmpty() && ".,:;-–—".indexOf(name.charAt(name.length() - 1)) >= 0 && !isInitial(name)) {
            name = name.substring(0, name.length() - 1).strip();
        }
        int bracket = name.indexOf('(');
        if (bracket > 3) {
            name = name.substring(0, bracket).strip();
        }
        return name.indexOf('@') >= 0
                        || name.startsWith("http")
                        || !name.chars().anyMatch(Character::isLetter)
                ? ""
                : name;
    }

    /** "Jr." and "Martin L." keep their dot. */
    private static boolean isInitial(String name) {
        int blank = name.lastIndexOf(' ');
        String last = name.substring(blank + 1);
        return last.endsWith(".") && (last.length() <= 3 || SUFFIXES.contains(last.toLowerCase(Locale.ROOT)));
    }
}
