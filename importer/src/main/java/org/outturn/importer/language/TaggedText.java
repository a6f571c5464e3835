package org.outturn.importer.language;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.article.ArticleText;

/**
 * An article whose sentences have been tagged and whose names are known: what statements and claims are found in.
 *
 * @param article the article
 * @param language the language that it was read as
 * @param sentences its sentences, in order
 * @param verbs the verb groups of each sentence
 * @param names whom and what it names
 * @param referents whom its pronouns and short forms stand for
 */
public record TaggedText(
        ArticleText article,
        Language language,
        List<TaggedSentence> sentences,
        List<List<VerbGroup>> verbs,
        Names names,
        Referents referents) {

    static TaggedText of(ArticleText article, Language language) {
        String text = article.text();
        List<TaggedSentence> sentences = new ArrayList<>();
        List<List<VerbGroup>> verbs = new ArrayList<>();
        for (Sentence sentence : language.splitter().split(text, article.paragraphs())) {
            TaggedSentence tagged = language.tagger().tag(sentence);
            sentences.add(tagged);
            verbs.add(VerbGroups.of(tagged));
        }
        Names names = language.nameFinder().find(article.title(), text, sentences);
        return new TaggedText(article, language, sentences, verbs, names, new Referents(text, sentences, names));
    }

    /** The text that every offset points into. */
    public String text() {
        return article.text();
    }

    /** Whether a sentence opens a paragraph. */
    public boolean opensParagraph(int sentence) {
        return sentence == 0 || paragraph(sentence) != paragraph(sentence - 1);
    }

    /** The number of the paragraph that a sentence stands in. */
    public int paragraph(int sentence) {
        return sentences.get(sentence).sentence().paragraph();
    }
}
