package org.outturn.importer.language;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.article.Paragraph;

/**
 * Cuts an article's paragraphs into sentences. A sentence never crosses a paragraph and ends with its closing quotation mark or
 * bracket; headings and list items, which have no full stop, are sentences of their own. Linear in the length of the text.
 */
public final class SentenceSplitter {
    private final Tokenizer tokenizer = new Tokenizer();
    private final Abbreviations abbreviations;
    private final SingleQuotes singleQuotes;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.singleQuotes = new SingleQuotes(abbreviations);
    }

    /** The sentences of all paragraphs, in order. Each knows its paragraph's place in that list. */
    public List<Sentence> split(String text, List<Paragraph> paragraphs) {
        List<Sentence> sentences = new ArrayList<>(text.length() / 100 + paragraphs.size());
        for (int p = 0; p < paragraphs.size(); p++) {
            Paragraph paragraph = paragraphs.get(p);
            List<Token> tokens = tokenizer.tokens(text, paragraph.start(), paragraph.end());
            singleQuotes.read(tokens);
            split(text, tokens, p, sentences);
        }
        return sentences;
    }

    private void split(String text, List<Token> tokens, int paragraph, List<Sentence> sentences) {
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!mayEnd(text, tokens, i)) {
                continue;
            }
            int end = withClosingMarks(tokens, i);
            if (end == tokens.size() || ends(text, tokens, i, end)) {
                add(tokens, from, end, paragraph, sentences);
                from = end;
            }
            i = end - 1;
        }
        if (from < tokens.size()) {
            add(tokens, from, tokens.size(), paragraph, sentences);
        }
    }

    private static boolean mayEnd(String text, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        char last = token.text().charAt(token.text().length() - 1);
        if (token.isWord()) {
            return last == '.';
        }
        if (token.type() != Token.Type.MARK) {
            return false;
        }
        return last == '.' || last == '!' || last == '?' || last == '\u2026' || last == '\u3002';
    }

    /** The index after the run of stops, closing quotation marks and brackets that follow without a blank. */
    private static int withClosingMarks(List<Token> tokens, int i) {
        int end = i + 1;
        while (end < tokens.size()
                && tokens.get(end).start() == tokens.get(end - 1).end()
                && isClosing(tokens.get(end).text().charAt(0))) {
            end++;
        }
        return end;
    }

    private static boolean isClosing(char c) {
        return switch (c) {
            case '"', '\u201d', '\u201c', '\u2019', '\'', ')', ']', '\u00bb', '\u00ab', '.', '!', '?', '\u2026' -> true;
            default -> false;
        };
    }

    /** Whether the sentence really ends before token {@code next}. */
    private boolean ends(String text, List<Token> tokens, int stop, int next) {
        Token last = tokens.get(next - 1);
        Token after = tokens.get(next);
        if (after.start() == last.end()) {
            return false;
        }
        Token opener = after;
        int at = next;
        boolean quoted = false;
        while (isOpening(opener) && at + 1 < tokens.size()) {
            quoted |= isQuotation(opener);
            opener = tokens.get(++at);
        }
        if (!quoted && Character.isLowerCase(opener.text().charAt(0))) {
            return false;
        }
        char mark = tokens.get(stop).text().charAt(tokens.get(stop).text().length() - 1);
        if (mark == '!' || mark == '?') {
            return next == stop + 1 || quoted || !abbreviations.isAttribution(tokens, next);
        }
        if (mark == '.' && next == stop + 1) {
            return endsAfterDot(tokens, stop, opener, quoted);
        }
        return true;
    }

    private boolean endsAfterDot(List<Token> tokens, int stop, Token opener, boolean quoted) {
        Token dot = tokens.get(stop);
        if (stop > 0 && tokens.get(stop - 1).isNumber() && abbreviations.followsOrdinal(opener.lower())) {
            return false;
        }
        Token word = dot.isWord() ? dot : stop == 0 ? null : tokens.get(stop - 1);
        if (word == null || !word.isWord() || (!word.equals(dot) && word.end() != dot.start())) {
            return true;
        }
        if (abbreviations.isNeverLast(word.lower())) {
            // "No. 5" but "He said no. Then": a number word needs its number
            return word.is("no") && !opener.isNumber();
        }
        boolean initial = word.text().length() == 1 && word.isCapitalised() && !word.is("i");
        if (initial || word.equals(dot) || abbreviations.isSometimesLast(word.lower())) {
            return (abbreviations.opensSentence(opener.lower()) && (!initial || stop < 2 || !isNamePart(tokens, stop)))
                    || (quoted && !initial && !opener.isNumber());
        }
        return true;
    }

    /** Whether the initial before the dot stands inside a name: "George W. Bush", "J. The" does not. */
    private static boolean isNamePart(List<Token> tokens, int stop) {
        return tokens.get(stop - 2).isCapitalised();
    }

    private static boolean isQuotation(Token token) {
        return switch (token.text().charAt(0)) {
            case '"', '\u201c', '\u201e', '\u2018', '\'', '\u00ab', '\u00bb' -> true;
            default -> false;
        };
    }

    private static boolean isOpening(Token token) {
        return switch (token.text().charAt(0)) {
            case '"', '\u201c', '\u201e', '\u2018', '\'', '(', '[', '\u00ab', '\u00bb', '\u2013', '\u2014', '-' ->
                token.type() == Token.Type.MARK;
            default -> false;
        };
    }

    private static void add(List<Token> tokens, int from, int to, int paragraph, List<Sentence> sentences) {
        sentences.add(
                new Sentence(tokens.get(from).start(), tokens.get(to - 1).end(), paragraph, tokens.subList(from, to)));
    }
}
