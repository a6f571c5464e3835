package org.outturn.importer.language;

import java.util.List;

/**
 * Tells single quotation marks from apostrophes. A paragraph that quotes with single marks ('We will stay,' she said; the workers' union
 * won) gets them as double ones, so that the steps behind it need to know one sort of mark only. Where double marks stand too, the single
 * ones are quotations within quotations and stay as they are. Linear in the number of tokens.
 */
final class SingleQuotes {
    private final Abbreviations abbreviations;

    SingleQuotes(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Replaces the tokens of one paragraph that are single quotation marks. */
    void read(List<Token> tokens) {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.type() != Token.Type.MARK || token.end() - token.start() != 1) {
                continue;
            }
            if (token.isQuotationMark()) {
                return;
            }
            open = open < 0 && opens(tokens, i) ? i : open;
        }
        while (open >= 0) {
            int close = closing(tokens, open);
            if (close >= 0) {
                mark(tokens, open, '\u201c');
                mark(tokens, close, '\u201d');
            } else if (open == 0) {
                // said on in the next paragraph
                mark(tokens, open, '\u201c');
            }
            int next = close >= 0 ? close + 1 : open + 1;
            while (next < tokens.size() && !opens(tokens, next)) {
                next++;
            }
            open = next < tokens.size() ? next : -1;
        }
    }

    private static void mark(List<Token> tokens, int i, char mark) {
        String text = String.valueOf(mark);
        Token token = tokens.get(i);
        tokens.set(i, new Token(text, text, token.start(), token.end(), token.type()));
    }

    /** A mark with a blank before it and a word right behind it. */
    private boolean opens(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!(token.is("'") || token.is("\u2018")) || token.type() != Token.Type.MARK || i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean blank = i == 0
                || tokens.get(i - 1).end() < token.start()
                || tokens.get(i - 1).is("(")
                || tokens.get(i - 1).is("\u2014")
                || tokens.get(i - 1).is("\u2013");
        boolean decade =
                next.text().length() <= 3 && Character.isDigit(next.text().charAt(0));
        return blank
                && next.start() == token.end()
                && next.type() != Token.Type.MARK
                && !decade
                && !abbreviations.isShortened(next.lower());
    }

    /** The mark that closes what is opened: behind a stop or a comma or before one, else behind a word that is no plural; -1 for none. */
    private int closing(List<Token> tokens, int open) {
        int weak = -1;
        for (int i = open + 2; i < tokens.size(); i++) {
            if (!closes(tokens, i)) {
                if (opens(tokens, i)) {
                    // a further one opens: whatever could close the first must have closed it
                    return weak;
                }
                continue;
            }
            Token before = tokens.get(i - 1);
            boolean stopped = before.type() == Token.Type.MARK
                    || i + 1 == tokens.size()
                    || tokens.get(i + 1).type() == Token.Type.MARK;
            if (stopped) {
                return i;
            }
            if (weak < 0 && !before.lower().endsWith("s")) {
                weak = i;
            }
        }
        return weak;
    }

    private static boolean closes(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean single = token.type() == Token.Type.MARK
                && (token.is("'") || token.text().charAt(0) == '\u2019');
        return single
                && tokens.get(i - 1).end() == token.start()
                && (i + 1 == tokens.size()
                        || tokens.get(i + 1).start() > token.end()
                        || tokens.get(i + 1).type() == Token.Type.MARK);
    }
}
