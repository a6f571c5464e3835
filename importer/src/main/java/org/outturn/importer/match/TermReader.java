package org.outturn.importer.match;

import static org.outturn.importer.language.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.core.article.Paragraph;
import org.outturn.core.article.ParagraphKind;
import org.outturn.importer.language.Sentence;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.Token;

/** Reads the terms of a sentence: the family of each word that says something, names marked, numbers as {@code #30}. */
final class TermReader {
    /** Longer texts are cut: what a claim is about stands at the beginning. */
    private static final int LONGEST = 20_000;

    private static final long EMPTY = mask(
            DETERMINER,
            PRONOUN,
            OBJECT_PRONOUN,
            POSSESSIVE,
            PREPOSITION,
            CONJUNCTION,
            SUBORDINATOR,
            MODAL,
            BE,
            HAVE,
            DO,
            NEGATION,
            TO,
            QUESTION,
            COMPLEMENTIZER,
            GENITIVE);

    private final MatchRules rules;

    TermReader(MatchRules rules) {
        this.rules = rules;
    }

    /** The sentences of words without an article round them, tagged. */
    List<TaggedSentence> tagged(String words) {
        String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        List<TaggedSentence> tagged = new ArrayList<>();
        if (text.isBlank()) {
            return tagged;
        }
        List<Paragraph> whole = List.of(new Paragraph(ParagraphKind.BODY, 0, text.length()));
        for (Sentence sentence : rules.language().splitter().split(text, whole)) {
            tagged.add(rules.language().tagger().tag(sentence));
        }
        return tagged;
    }

    /** The term of each token; empty for words that say nothing by themselves. */
    String[] stems(TaggedSentence s) {
        String[] stems = new String[s.size()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = stem(s, i);
        }
        return stems;
    }

    private String stem(TaggedSentence s, int i) {
        Token token = s.token(i);
        if (token.isNumber()) {
            return "#" + digits(token.lower());
        }
        if (!token.isWord() || token.text().length() < 2) {
            return "";
        }
        if (s.is(i, NUMBER) && !s.is(i, NAME)) {
            return "#" + token.lower();
        }
        if (!s.is(i, NAME) && s.isAny(i, EMPTY)) {
            return "";
        }
        if (s.isAny(i, mask(WEEKDAY, MONTH)) || (s.is(i, ADVERB) && !s.isAny(i, mask(NOUN, VERB, ADJECTIVE, NAME)))) {
            return "";
        }
        String lower = token.lower();
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && hyphen < lower.length() - 1) {
            return Character.isDigit(lower.charAt(0)) ? "#" + digits(lower.substring(0, hyphen)) : lower;
        }
        return rules.stems().of(lower, s.is(i, NAME) ? lower : s.lemma(i).toLowerCase(Locale.ROOT));
    }

    private static String digits(String number) {
        return number.replace(",", "").replace(" ", "");
    }

    /** Whether a token is part of a name. */
    static boolean isName(TaggedSentence s, int i) {
        return s.is(i, NAME) && !s.isAny(i, mask(WEEKDAY, MONTH)) && s.token(i).isCapitalised();
    }
}
