package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleText;
import org.outturn.core.article.ParagraphKind;

/**
 * Reads plain text or Markdown as editors paste it: a title line, perhaps a date line and a by-line, then paragraphs with captions and
 * "Related article:" lines among them, perhaps "Original url:" with the address at the end. Title, date, by-line and address become fields of
 * the article and leave the text; Markdown's marks leave it too.
 */
final class PlainTextReader {
    /** Longer texts are books or tables. */
    static final int MAX_LENGTH = 2_000_000;

    private static final int MAX_TITLE = 300;
    private static final int MAX_BYLINE = 150;

    private final String given;
    private final Page page;
    private final TextAssembler assembler = new TextAssembler();
    private String title = "";
    private List<String> authors = List.of();
    private @Nullable Moment published;
    private @Nullable String url;

    private PlainTextReader(String given, Page page) {
        this.given = given;
        this.page = page;
    }

    static ReadResult read(String text, Page page) {
        if (text.length() > MAX_LENGTH) {
            return new ReadResult.Unreadable("The text is longer than " + MAX_LENGTH + " characters");
        }
        String clean = text.startsWith("\ufeff") ? text.substring(1) : text;
        return new PlainTextReader(clean, page).read();
    }

    private ReadResult read() {
        List<String> paragraphs = new ArrayList<>();
        for (TextParts.Part part : TextParts.find(given)) {
            paragraphs.add(part.in(given));
        }
        int from = head(paragraphs);
        for (int i = from; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            if (LineCues.is(LineCues.Kind.ADDRESS, MarkdownWords.of(firstLine(paragraph)))) {
                i = address(paragraphs, i);
            } else {
                add(paragraph);
            }
        }
        if (assembler.paragraphs().isEmpty()) {
            return new ReadResult.Unreadable("The text has a title at most, but no paragraphs");
        }
        return new ReadResult.Read(article());
    }

    /** Takes title, date and by-line; gives the number of the first paragraph after them. */
    private int head(List<String> paragraphs) {
        int i = 0;
        if (paragraphs.size() > 1 && isTitle(paragraphs.get(0))) {
            title = words(paragraphs.get(0));
            i = 1;
        }
        while (i < paragraphs.size() && i < 4) {
            String line = words(paragraphs.get(i));
            if (published == null && PlainLine.isDateLine(line)) {
                Moment moment = MomentReader.read(line, true);
                published = moment == null ? null : PublicationTime.withoutGuess(moment);
            } else if (authors.isEmpty() && line.length() < MAX_BYLINE && AuthorNames.isByline(line)) {
                authors = AuthorNames.clean(List.of(line));
            } else {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isTitle(String paragraph) {
        LineMark mark = LineMark.of(paragraph, 0, paragraph.length());
        if (mark.kind() == LineMark.Kind.HEADING) {
            return true;
        }
        String words = MarkdownWords.of(paragraph);
        return mark.kind() == LineMark.Kind.NONE
                && words.length() < MAX_TITLE
                && words.indexOf('\n') < 0
                && !words.endsWith(".")
                && !PlainLine.isDateLine(words)
                && !PlainLine.isAddress(words);
    }

    /** Takes the address out of the paragraph or the one after it; gives the number of the last paragraph taken. */
    private int address(List<String> paragraphs, int at) {
        for (int i = at; i < Math.min(paragraphs.size(), at + 2); i++) {
            String found = addressIn(paragraphs.get(i));
            if (found != null) {
                url = url == null ? found : url;
                return i;
            }
        }
        return at;
    }

    private static @Nullable String addressIn(String paragraph) {
        int from = paragraph.toLowerCase(Locale.ROOT).indexOf("http");
        if (from < 0) {
            return null;
        }
        int to = from;
        while (to < paragraph.length()
                && !BlockText.isBlank(paragraph.charAt(to))
                && "<>)]\"".indexOf(paragraph.charAt(to)) < 0) {
            to++;
        }
        String address = paragraph.substring(from, to);
        return address.contains("://") ? address : null;
    }

    private void add(String paragraph) {
        LineMark mark = LineMark.of(paragraph, 0, paragraph.length());
        if (mark.kind() == LineMark.Kind.RULE) {
            return;
        }
        ParagraphKind kind = PlainLine.kind(paragraph);
        assembler.add(kind, words(paragraph));
    }

    /** The paragraph's words without its mark and Markdown's marks, on one line. */
    private static String words(String paragraph) {
        LineMark mark = LineMark.of(paragraph, 0, paragraph.length());
        String bare = MarkdownWords.of(paragraph.substring(Math.min(mark.length(), paragraph.length())));
        StringBuilder words = new StringBuilder(bare.length());
        boolean blank = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (BlockText.isBlank(c)) {
                blank = !words.isEmpty();
            } else if (!BlockText.isInvisible(c)) {
                if (blank) {
                    words.append(' ');
                    blank = false;
                }
                words.append(c);
            }
        }
        return words.toString();
    }

    private static String firstLine(String paragraph) {
        int end = paragraph.indexOf('\n');
        return end < 0 ? paragraph : paragraph.substring(0, end);
    }

    private ArticleText article() {
        String address = url == null ? page.url() : url;
        return new ArticleText(
                address,
                title,
                authors,
                published == null ? null : published.instant(),
                published == null ? null : published.day(),
                null,
                published == null ? null : published.zone(),
                Publisher.ofAddress(address),
                LanguageGuess.of(assembler.text()),
                "",
                assembler.text(),
                assembler.paragraphs());
    }
}
