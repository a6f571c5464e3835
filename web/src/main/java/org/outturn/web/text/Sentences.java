package org.outturn.web.text;

import java.util.List;
import org.outturn.core.article.ArticleVersion;
import org.outturn.importer.language.Language;
import org.outturn.importer.language.Sentence;

/** The sentences of a stored article, cut by the importer's own rules. */
public final class Sentences {
    private static final String USUAL = "en";

    private Sentences() {}

    /** Every sentence of a version, with the rules of its language, or of English where there are none. */
    public static List<Sentence> of(ArticleVersion version) {
        Language language = Language.find(version.language());
        Language rules = language == null ? Language.find(USUAL) : language;
        return rules == null ? List.of() : rules.splitter().split(version.text(), version.paragraphs());
    }
}
