package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.article.ArticleText;
import org.outturn.core.article.Paragraph;
import org.outturn.core.article.ParagraphKind;

/** Finds the paragraphs in text that is kept to the letter. */
final class HandedInReader {
    private HandedInReader() {}

    static ArticleText read(HandedIn given) {
        String text = given.text();
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean addressFollows = false;
        for (TextParts.Part part : TextParts.find(text)) {
            String words = part.in(text);
            ParagraphKind kind = addressFollows ? ParagraphKind.RELATED : PlainLine.kind(words);
            if (paragraphs.size() < 3 && PlainLine.isTitleOrDate(words, given.title())) {
                kind = ParagraphKind.HEADING;
            }
            paragraphs.add(new Paragraph(kind, part.start(), part.end()));
            addressFollows = PlainLine.announcesAddress(words);
        }
        String publisher = given.publisher().isEmpty() ? Publisher.ofAddress(given.url()) : given.publisher();
        return new ArticleText(
                given.url(),
                given.title(),
                List.of(),
                null,
                given.publishedOn(),
                null,
                null,
                publisher,
                given.language().isEmpty() ? LanguageGuess.of(text) : LanguageGuess.primary(given.language()),
                "",
                text,
                paragraphs);
    }
}
