package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a line says that it is for by the words it begins with, ends with or consists of. The words are in {@code line-cues.txt}, each with an
 * example.
 */
final class LineCues {
    /** What a line is for. */
    enum Kind {
        /** Leads to another article. */
        RELATED,
        /** Leads away from the article; counts only for lines that are a link. */
        LINKED,
        /** Gives the article's own address, on the same line or the next. */
        ADDRESS,
        /** Newsletter, subscription, cookie, app and advertising lines, share bars, comment calls, copyright lines. */
        FURNITURE,
        /** Says who reported, who the author is or where to write to; counts at the end of an article only. */
        NOTE,
        /** Gives the date of the last edit rather than of publication. */
        MODIFIED,
        /** Nothing of the article follows it: the list of comments, of more stories. */
        END
    }

    /** Longer lines are prose, whatever they begin with. */
    static final int MAX_LINE = 600;

    /** No words that lines begin with are longer. */
    private static final int MAX_BEGINNING = 90;

    private record Beginning(Kind kind, String words) {}

    private static final Map<String, List<Beginning>> BEGINNINGS = new HashMap<>();
    private static final Map<String, Kind> WHOLE = new HashMap<>();
    private static final List<Beginning> INSIDE = new ArrayList<>();
    private static final Set<Kind> INSIDE_KINDS = EnumSet.noneOf(Kind.class);

    static {
        for (WordFile.Entry entry : WordFile.entries("line-cues.txt")) {
            Kind kind = Kind.valueOf(entry.section().toUpperCase(Locale.ROOT));
            String words = entry.first();
            if (words.startsWith("...")) {
                INSIDE_KINDS.add(kind);
                INSIDE.add(new Beginning(kind, words.replace("...", "").strip()));
            } else if (words.endsWith("...")) {
                String beginning = words.substring(0, words.length() - 3).strip();
                BEGINNINGS
                        .computeIfAbsent(firstWord(beginning), first -> new ArrayList<>())
                        .add(new Beginning(kind, beginning));
            } else {
                WHOLE.put(words, kind);
            }
        }
    }

    private LineCues() {}

    /** Whether the line is of that kind. */
    static boolean is(Kind kind, String line) {
        if (line.length() > MAX_LINE) {
            return false;
        }
        // what a line begins with is found in its beginning
        boolean inside = INSIDE_KINDS.contains(kind);
        String plain =
                Likeness.plain(inside || line.length() <= MAX_BEGINNING ? line : line.substring(0, MAX_BEGINNING));
        if (line.length() <= MAX_BEGINNING && WHOLE.get(plain) == kind) {
            return true;
        }
        for (Beginning beginning : BEGINNINGS.getOrDefault(firstWord(plain), List.of())) {
            if (beginning.kind == kind && begins(plain, beginning.words)) {
                return true;
            }
        }
        return inside && INSIDE.stream().anyMatch(words -> words.kind == kind && plain.contains(words.words));
    }

    private static boolean begins(String plain, String words) {
        return plain.startsWith(words) && (plain.length() == words.length() || plain.charAt(words.length()) == ' ');
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }
}
