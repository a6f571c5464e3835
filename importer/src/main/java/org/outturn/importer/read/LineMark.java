package org.outturn.importer.read;

/**
 * The mark that a line of plain text or Markdown begins with, if it has one.
 *
 * @param kind what the mark makes of the line
 * @param length how many characters the mark takes, the blanks behind it included
 */
record LineMark(Kind kind, int length) {
    /** What a mark makes of a line. */
    enum Kind {
        /** Nothing: the line is prose. */
        NONE,
        /** A heading: {@code ## Outlook}. */
        HEADING,
        /** A quotation: {@code > We will}. */
        QUOTE,
        /** An item: {@code - first}, {@code 2. second}, {@code • third}. */
        ITEM,
        /** A line across the page: {@code ---}. */
        RULE
    }

    private static final LineMark NOTHING = new LineMark(Kind.NONE, 0);

    /** The mark of the line {@code text[from, to)}. */
    static LineMark of(String text, int from, int to) {
        char c = text.charAt(from);
        int run = from;
        while (run < to && text.charAt(run) == c) {
            run++;
        }
        int length = run - from;
        if ("-*_=".indexOf(c) >= 0 && length >= 3 && run == to) {
            return new LineMark(Kind.RULE, length);
        }
        boolean blankNext =
                run < to && (text.charAt(run) == ' ' || text.charAt(run) == '\t' || text.charAt(run) == '\u00a0');
        if (c == '#' && length <= 6 && blankNext) {
            return new LineMark(Kind.HEADING, length + 1);
        }
        if (c == '>' && run < to) {
            return new LineMark(Kind.QUOTE, length + (blankNext ? 1 : 0));
        }
        if ("-*+•–·▪●".indexOf(c) >= 0 && length == 1 && blankNext) {
            return new LineMark(Kind.ITEM, 2);
        }
        return numbered(text, from, to);
    }

    private static LineMark numbered(String text, int from, int to) {
        int i = from;
        while (i < to && i < from + 3 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean number =
                i > from && i + 1 < to && (text.charAt(i) == '.' || text.charAt(i) == ')') && text.charAt(i + 1) == ' ';
        return number ? new LineMark(Kind.ITEM, i + 2 - from) : NOTHING;
    }
}
