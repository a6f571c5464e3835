package org.outturn.importer.language;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;

/** Finds the runs of capitalised words in a sentence that may be names, and the titles and roles beside them. */
final class NameRuns {
    private static final long APPOSITION_PART =
            mask(NOUN, ADJECTIVE, NAME, ADVERB, NUMBER, BODY, CONJUNCTION, ROLE, TITLE);

    /** How far an apposition behind a name is searched for a role: "Dmitry Peskov, the president's long-time spokesman". */
    private static final int APPOSITION = 7;

    private static final long ROLES = mask(ROLE, TITLE);
    private static final long ROLE_PART = mask(NOUN, ADJECTIVE, ROLE, TITLE, NAME, BODY);

    private final Gazetteer gazetteer;

    NameRuns(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void find(String text, int number, TaggedSentence s, List<NameRun> runs) {
        int i = 0;
        while (i < s.size()) {
            if (!s.is(i, NAME) || gazetteer.isNoName(s.lower(i)) || isHome(s.lower(i))) {
                i++;
                continue;
            }
            int to = end(s, i);
            if (s.is(i, DETERMINER) && to > i + 1) {
                i++;
            }
            add(text, number, s, i, to, runs);
            i = to;
        }
    }

    /** A single word in capitals: "UN", "WWD". */
    private static boolean isAcronym(TaggedSentence s, int from, int to) {
        String word = s.token(from).text();
        return to == from + 1 && word.length() > 1 && Capitals.only(word);
    }

    /**
     * "the ambassador to |the ILO| Mary Hale": behind a preposition, a body in capitals ends before a given name; "the ambassador to
     * |Norway| Mary Hale": so does a known place behind an office.
     */
    private boolean isApart(TaggedSentence s, int from, int next) {
        boolean office = s.isAny(from - 2, mask(ROLE, TITLE)) && s.isAny(from - 1, PREPOSITION.bit());
        if (office && next == from + 1 && gazetteer.isPlace(s.lower(from)) && s.is(next + 1, NAME)) {
            return true;
        }
        return next == from + 1
                && isAcronym(s, from, next)
                && s.isWord(from - 1, "the")
                && s.is(from - 2, PREPOSITION)
                && gazetteer.isGiven(s.lower(next))
                && s.is(next + 1, NAME);
    }

    /** The token after the run that begins at {@code from}. */
    private int end(TaggedSentence s, int from) {
        int to = from + 1;
        while (to < s.size() && !isApart(s, from, to)) {
            if (isDotOfFirm(s, to)) {
                // "Corvane Foods Inc|.| said"
                to++;
            } else if (s.is(to, NAME) && !gazetteer.isNoName(s.lower(to))) {
                to++;
            } else if (s.isMark(to, '.')
                    && (s.token(to - 1).text().length() <= 2 || s.is(to - 1, TITLE))
                    && s.token(to).start() == s.token(to - 1).end()
                    && s.is(to + 1, NAME)) {
                to += 2;
            } else if (s.isMark(to, '.')
                    && s.token(to).start() == s.token(to - 1).end()
                    && to + 1 < s.size()
                    && s.token(to + 1).start() == s.token(to).end()
                    && s.token(to + 1).isWord()) {
                // Edmunds.com
                to += 2;
            } else if (linked(s, from, to) || isOfMany(s, to)) {
                to += 2;
            } else if ((linked(s, from, to + 1) && s.isWord(to, "of"))
                    || (s.isWord(to, "of") && s.isWord(to + 1, "the") && isBodyWord(s, to - 1) && s.is(to + 2, NAME))) {
                to += 3;
            } else {
                break;
            }
        }
        return to;
    }

    private boolean isDotOfFirm(TaggedSentence s, int dot) {
        return s.isMark(dot, '.')
                && dot + 1 < s.size()
                && !s.is(dot + 1, NAME)
                && gazetteer.isBodyWord(s.lower(dot - 1) + ".")
                && s.token(dot).start() == s.token(dot - 1).end();
    }

    private boolean linked(TaggedSentence s, int from, int link) {
        if (!s.is(link + 1, NAME) || gazetteer.isNoName(s.lower(link + 1))) {
            return false;
        }
        String word = s.lower(link);
        if (gazetteer.isPersonPrefix(word) && s.token(link).isWord()) {
            return true;
        }
        if (word.equals("&") || (word.equals("and") && gazetteer.isBodyHead(s.lower(link - 1)))) {
            return true;
        }
        return (word.equals("of") || word.equals("for"))
                && isBodyWord(s, link - 1)
                && !gazetteer.isGiven(s.lower(from));
    }

    private static boolean isPeople(TaggedSentence s, int i) {
        return s.is(i, PLURAL_ROLE) || (i >= 0 && s.lower(i).endsWith("ers"));
    }

    /** "Rail |Workers' Alliance|": the apostrophe of people who have a body of their own. */
    private boolean isOfMany(TaggedSentence s, int apostrophe) {
        return s.isMark(apostrophe, '\'')
                && isPeople(s, apostrophe - 1)
                && s.token(apostrophe - 1).end() == s.token(apostrophe).start()
                && s.is(apostrophe + 1, NAME)
                && isBodyWord(s, apostrophe + 1);
    }

    private boolean isBodyWord(TaggedSentence s, int i) {
        return s.is(i, BODY) || gazetteer.isBodyWord(s.lower(i));
    }

    /** "|Carmaker| Orbit Motors", "|Leeds-based| Orbit Motors": a word that has its capital from where it stands and says what follows is. */
    private boolean isDescription(TaggedSentence s, int i) {
        boolean opens = i == 0 || (i == 1 && s.isQuotationMark(0));
        return opens && (gazetteer.isAnybodysRole(s.lower(i)) || gazetteer.isFirm(s.lower(i)) || isHome(s.lower(i)));
    }

    /** "Leeds-based", "state-owned": where a firm is at home or whose it is. */
    static boolean isHome(String word) {
        return word.endsWith("-based")
                || word.endsWith("-listed")
                || word.endsWith("-owned")
                || word.endsWith("-backed");
    }

    private void add(String text, int number, TaggedSentence s, int begin, int end, List<NameRun> runs) {
        // "the Labour |MP|": an office in capitals behind a name
        int to = end > begin + 1
                        && s.is(end - 1, ROLE)
                        && Capitals.only(s.token(end - 1).text())
                ? end - 1
                : end;
        int from = to > begin + 1 && isDescription(s, begin) ? begin + 1 : begin;
        boolean body = gazetteer.isBodyWord(s.lower(to - 1)) || gazetteer.isBody(key(s, from, to));
        int start = from;
        if (isOffice(s, from, to)) {
            return;
        }
        if (!body) {
            for (int k = to - 2; k >= from; k--) {
                if (s.isAny(k, ROLES) && !gazetteer.isGiven(s.lower(k)) && !isOffice(s, k + 1, to)) {
                    start = skipDot(s, k + 1, to);
                    break;
                }
            }
        }
        String role = "";
        boolean person = false;
        if (start > from) {
            role = s.words(text, from, start);
            person = isPersons(s, start - 1);
        }
        int roleFrom = roleBefore(s, from);
        if (roleFrom < from) {
            role = s.words(text, roleFrom, start);
            person = !body && isPersons(s, s.isMark(from - 1, '.') ? from - 2 : from - 1);
        } else if (role.isEmpty() && !body && !isAcronym(s, from, to) && !isPlaced(s, from)) {
            int[] apposition = roleAhead(s, from, to);
            if (apposition[1] == 0) {
                apposition = roleBehind(s, to);
            }
            if (apposition[1] > apposition[0]) {
                role = s.words(text, apposition[0], apposition[1]);
                person = isPersons(s, apposition[1] - 1);
            }
        }
        if (start < to) {
            runs.add(new NameRun(
                    number,
                    start,
                    to,
                    key(s, start, to),
                    role,
                    person,
                    isDoubtful(s, start, to),
                    speaks(s, start, to)));
        }
    }

    /** Whether only persons have the role that ends there: a "rival" or an "owner" may be a firm. */
    private boolean isPersons(TaggedSentence s, int last) {
        return !gazetteer.isAnybodysRole(s.lower(last));
    }

    /** Whether the words are nothing but titles: "President", "Attorney General". */
    private static boolean isOffice(TaggedSentence s, int from, int to) {
        for (int k = from; k < to; k++) {
            if (!s.isAny(k, ROLES)) {
                return false;
            }
        }
        return true;
    }

    private static boolean speaks(TaggedSentence s, int from, int to) {
        int next = to;
        while (s.is(next, ADVERB)) {
            next++;
        }
        return isTelling(s, next)
                || isTelling(s, from - 1)
                || s.isWord(next, "who")
                || (s.isMark(next, ',') && s.isWord(next + 1, "who"));
    }

    /** "|Ada Moor| says"; not "said", which stands beside firms as often. */
    private static boolean isTelling(TaggedSentence s, int i) {
        return s.is(i, SAYING) && !s.is(i, PAST);
    }

    /** One word at a sentence's head that may be capitalised for its place only: "Job cuts were announced". */
    private boolean isDoubtful(TaggedSentence s, int from, int to) {
        if (to > from + 1
                || (s.classes(from) & ~NAME.bit()) == 0
                || s.token(from).text().length() < 2) {
            return false;
        }
        String lower = s.lower(from);
        boolean known = gazetteer.isPlace(lower)
                || gazetteer.isBody(lower)
                || gazetteer.isPeople(lower)
                || gazetteer.isMedia(lower);
        boolean shouting = Character.isUpperCase(s.token(from).text().charAt(1));
        boolean subject = s.isAny(to, mask(PAST, THIRD, MODAL, BE, HAVE)) && !s.isAny(to, NOUN.bit());
        return !known && !shouting && !subject && !s.isWord(to, "'s") && !s.isMark(to, ',');
    }

    private static int skipDot(TaggedSentence s, int i, int to) {
        return i < to - 1 && s.isMark(i, '.') ? i + 1 : i;
    }

    /** Where the words of a role before the name begin: "Kremlin spokesman |Dmitry Peskov"; the name's own start when none. */
    private static int roleBefore(TaggedSentence s, int from) {
        int at = from - 1;
        if (s.isMark(at, '.')) {
            at--;
        }
        if (s.is(at, NAME) && s.is(at - 1, PREPOSITION) && s.is(at - 2, ROLE)) {
            // "ambassador to Norway"
            at -= 2;
        } else if (!s.isAny(at, ROLES) || s.is(at, DETERMINER)) {
            return from;
        }
        int start = at;
        while (start > 0 && s.isAny(start - 1, ROLE_PART) && !s.is(start - 1, PREPOSITION)) {
            start--;
        }
        return start;
    }

    /** "In Springfield, the governor said": what follows the comma is no apposition. */
    private boolean isPlaced(TaggedSentence s, int from) {
        return from > 0 && gazetteer.isPlaceBefore(s.lower(from - 1));
    }

    /** The word of a role that the name stands beside between commas: "A |lawyer| for the union, Ada Moor, said"; none when another name comes between. */
    private static int[] roleAhead(TaggedSentence s, int from, int to) {
        boolean closed =
                to >= s.size() || s.isMark(to, ',') || s.isMark(to, '.') || s.isMark(to, ';') || s.isQuotationMark(to);
        if (!s.isMark(from - 1, ',') || !closed || to - from < 2) {
            return new int[] {0, 0};
        }
        for (int k = from - 2; k >= 0 && k > from - APPOSITION && !s.is(k, MARK); k--) {
            if (s.is(k, ROLE) && !s.is(k, PLURAL_ROLE) && !s.isWord(k + 1, "'s")) {
                return new int[] {k, k + 1};
            }
            if (s.isAny(k, mask(PAST, THIRD, MODAL, BE, HAVE, RELATIVE)) && !s.isAny(k, mask(NOUN, NAME))) {
                break;
            }
        }
        return new int[] {0, 0};
    }

    /** The words of a role in an apposition behind the name. */
    private static int[] roleBehind(TaggedSentence s, int to) {
        if (!s.isMark(to, ',')) {
            return new int[] {0, 0};
        }
        int start = to + 1;
        if (s.isAny(start, mask(DETERMINER, POSSESSIVE))) {
            start++;
        }
        for (int k = start; k < s.size() && k < to + APPOSITION; k++) {
            if (s.is(k, ROLE) && !s.isWord(k + 1, "'s")) {
                int end = k + 1;
                while (s.is(end, ROLE)) {
                    end++;
                }
                boolean speaks = start > to + 1
                        && s.isAny(end, mask(PAST, THIRD, MODAL, BE, HAVE))
                        && !s.isAny(end, mask(NOUN, PARTICIPLE));
                // "between Elm Harbor and Porto|, an official said|"
                return speaks || s.is(end, SAYING) ? new int[] {0, 0} : new int[] {start, end};
            }
            if (!s.isAny(k, APPOSITION_PART) && !s.isWord(k, "'s")) {
                break;
            }
        }
        return new int[] {0, 0};
    }

    private static String key(TaggedSentence s, int from, int to) {
        if (to == from + 1) {
            return s.lower(from);
        }
        StringBuilder key = new StringBuilder();
        for (int k = from; k < to; k++) {
            if (s.isMark(k, '.')
                    && (k + 1 >= s.size() || s.token(k + 1).start() > s.token(k).end())) {
                continue;
            }
            boolean joined = k > from && s.token(k).start() == s.token(k - 1).end();
            if (k > from && !joined) {
                key.append(' ');
            }
            key.append(s.lower(k));
        }
        return key.toString();
    }
}
