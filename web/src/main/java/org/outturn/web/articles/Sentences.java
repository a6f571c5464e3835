package org.outturn.web.articles;

import java.util.List;
import org.outturn.core.article.ArticleVersion;
import org.outturn.importer.language.Language;
import org.outturn.importer.language.Sentence;

/** The sentences of a stored article, cut by the importer's own rules. */
final class Sentences {
    private static final String USUAL = "en";

    private Sentences() {}

    static List<Sentence> of(ArticleVersion version) {
        Language language = Language.find(version.language());
        Language rules = language == null ? Language.find(USUAL) : language;
        return rules == null ? List.of() : rules.splitter().split(version.text(), version.paragraphs());
    }
}
