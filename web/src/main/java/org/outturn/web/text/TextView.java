package org.outturn.web.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.article.CodePoints;
import org.outturn.core.article.Paragraph;
import org.outturn.core.article.ParagraphKind;
import org.outturn.core.claim.Appearance;

/**
 * The text of an article version, cut where marks begin and end. Nothing in it is HTML: a template writes each piece as text.
 *
 * @param paragraphs the paragraphs, in order
 */
public record TextView(List<ParagraphView> paragraphs) {
    /**
     * One paragraph.
     *
     * @param kind what it is for: {@code heading}, {@code body} and so on
     * @param pieces its words
     */
    public record ParagraphView(String kind, List<Piece> pieces) {}

    /**
     * A run of words under the same marks.
     *
     * @param text the words
     * @param css the classes of its marks; empty for none
     * @param href where it leads; empty for nowhere
     * @param anchor the id of the first piece of a marked sentence; empty for none
     */
    public record Piece(String text, String css, String href, String anchor) {}

    /**
     * A stretch of text with a meaning.
     *
     * @param start first character, a UTF-16 index
     * @param end index after the last
     * @param css its class
     * @param href where it leads; empty for nowhere
     * @param anchor its id; empty for none
     */
    public record Mark(int start, int end, String css, String href, String anchor) {}

    /** The whole text with its marks. */
    public static TextView of(ArticleVersion version, List<Mark> marks) {
        List<ParagraphView> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : version.paragraphs()) {
            paragraphs.add(new ParagraphView(
                    paragraph.kind().name().toLowerCase(Locale.ROOT),
                    cut(version.text(), paragraph.start(), paragraph.end(), marks)));
        }
        return new TextView(paragraphs);
    }

    /** The paragraph in which an appearance stands, its sentence marked and the words around it named so. */
    public static List<Piece> around(Appearance appearance) {
        String text = appearance.articleVersion().text();
        int start = CodePoints.index(text, appearance.sentenceStart());
        int end = CodePoints.index(text, appearance.sentenceEnd());
        Paragraph paragraph = appearance.articleVersion().paragraphs().stream()
                .filter(part -> part.start() <= start && part.end() >= end)
                .findFirst()
                .orElse(new Paragraph(ParagraphKind.BODY, start, end));
        return cut(text, paragraph.start(), paragraph.end(), marks(appearance)).stream()
                .map(piece -> piece.css().isEmpty() ? new Piece(piece.text(), "around", "", "") : piece)
                .toList();
    }

    /** The marks of the sentence, the due words and the condition of an appearance. */
    public static List<Mark> marks(Appearance appearance) {
        String text = appearance.articleVersion().text();
        List<Mark> marks = new ArrayList<>();
        marks.add(mark(text, appearance.sentenceStart(), appearance.sentenceEnd(), "sentence", "sentence"));
        if (appearance.dueStart().isPresent()) {
            marks.add(
                    mark(text, appearance.dueStart().get(), appearance.dueEnd().orElseThrow(), "due-words", ""));
        }
        if (appearance.conditionStart().isPresent()) {
            marks.add(mark(
                    text,
                    appearance.conditionStart().get(),
                    appearance.conditionEnd().orElseThrow(),
                    "condition-words",
                    ""));
        }
        return marks;
    }

    /** The clause of another claim, underlined, leading to it. */
    public static Mark found(Appearance appearance) {
        return clause(appearance, "found");
    }

    /** The clause of a claim whose sentence is marked already, leading to it. */
    public static Mark link(Appearance appearance) {
        return clause(appearance, "to-claim");
    }

    private static Mark clause(Appearance appearance, String css) {
        String text = appearance.articleVersion().text();
        return new Mark(
                CodePoints.index(text, appearance.clauseStart()),
                CodePoints.index(text, appearance.clauseEnd()),
                css,
                "/claims/" + appearance.claim().id(),
                "");
    }

    private static Mark mark(String text, int start, int end, String css, String anchor) {
        return new Mark(CodePoints.index(text, start), CodePoints.index(text, end), css, "", anchor);
    }

    private static List<Piece> cut(String text, int from, int to, List<Mark> marks) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(from, to));
        List<Mark> here = marks.stream()
                .filter(mark -> mark.start() < to && mark.end() > from)
                .toList();
        here.forEach(mark -> {
            edges.add(Math.max(from, mark.start()));
            edges.add(Math.min(to, mark.end()));
        });
        List<Piece> pieces = new ArrayList<>();
        Integer start = edges.first();
        for (Integer end = edges.higher(start); end != null; end = edges.higher(end)) {
            int begin = start;
            int stop = end;
            List<Mark> over = here.stream()
                    .filter(mark -> mark.start() <= begin && mark.end() >= stop)
                    .sorted(Comparator.comparingInt(mark -> mark.start() - mark.end()))
                    .toList();
            pieces.add(new Piece(
                    text.substring(begin, stop),
                    String.join(" ", over.stream().map(Mark::css).distinct().toList()),
                    over.stream()
                            .map(Mark::href)
                            .filter(href -> !href.isEmpty())
                            .findFirst()
                            .orElse(""),
                    over.stream()
                            .filter(mark -> Math.max(from, mark.start()) == begin)
                            .map(Mark::anchor)
                            .filter(anchor -> !anchor.isEmpty())
                            .findFirst()
                            .orElse("")));
            start = end;
        }
        return pieces;
    }
}
