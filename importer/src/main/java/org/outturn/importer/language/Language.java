package org.outturn.importer.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleText;

/**
 * One language's steps, made from the rule files in the folder of its name. Adding a language means adding a folder. Immutable and
 * safe to share between threads; each language is read once, when it is first asked for.
 *
 * @param code a BCP 47 primary tag such as {@code en}
 * @param splitter cuts paragraphs into sentences
 * @param tagger says what each word can be
 * @param nameFinder finds whom and what an article names
 * @param lexicon what its words can be
 */
public record Language(String code, SentenceSplitter splitter, Tagger tagger, NameFinder nameFinder, Lexicon lexicon) {
    private static final Map<String, Language> READ = new ConcurrentHashMap<>();

    /** The language, or null when there are no rules for it. */
    public static @Nullable Language find(String code) {
        Language known = READ.get(code);
        if (known != null) {
            return known;
        }
        if (!isCode(code) || Language.class.getResource(code + "/words.txt") == null) {
            return null;
        }
        return READ.computeIfAbsent(code, Language::read);
    }

    /** The article with its sentences, tags and names. */
    public TaggedText tag(ArticleText article) {
        return TaggedText.of(article, this);
    }

    private static Language read(String code) {
        Lexicon lexicon = new Lexicon(code);
        return new Language(
                code,
                new SentenceSplitter(new Abbreviations(code)),
                new Tagger(lexicon),
                new NameFinder(new Gazetteer(code)),
                lexicon);
    }

    private static boolean isCode(String code) {
        return code.length() >= 2 && code.length() <= 3 && code.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
