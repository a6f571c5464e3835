package org.outturn.core.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleText;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.article.Paragraph;
import org.outturn.core.article.ParagraphKind;
import org.outturn.core.editor.Editor;
import org.outturn.core.editor.Role;
import org.outturn.core.source.Source;

/** The cast of the tests: an editor, an article about a tram, and the claim in it. Within a transaction. */
public final class SampleClaims {
    public static final Instant ANNOUNCED_AT = Instant.parse("2025-03-14T10:00:00Z");
    public static final LocalDate ANNOUNCED_ON = LocalDate.of(2025, 3, 14);
    public static final LocalDate DUE_TO = LocalDate.of(2025, 5, 31);
    public static final String SENTENCE =
            "“We will sign the contract by the end of May, once the grant is confirmed,” Ruth Adeyemi said.";
    public static final String TEXT =
            "The council met on Friday.\n\n" + SENTENCE + " Trams would reach Northgate in 2029.";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private SampleClaims() {}

    public static Editor editor(String name) {
        Editor editor = new Editor(name.toLowerCase() + NUMBER.incrementAndGet(), name, Role.EDITOR, ANNOUNCED_AT);
        editor.persist();
        return editor;
    }

    public static ArticleText text(String url, String text) {
        int gap = text.indexOf("\n\n");
        List<Paragraph> paragraphs = gap < 0
                ? List.of(new Paragraph(ParagraphKind.BODY, 0, text.length()))
                : List.of(
                        new Paragraph(ParagraphKind.BODY, 0, gap),
                        new Paragraph(ParagraphKind.BODY, gap + 2, text.length()));
        return new ArticleText(
                url,
                "Tram contract",
                List.of("Ilse Maro"),
                ANNOUNCED_AT,
                ANNOUNCED_ON,
                null,
                ZoneId.of("UTC"),
                "City Ledger",
                "en",
                "",
                text,
                paragraphs);
    }

    public static String url() {
        return "https://city-ledger.example/" + NUMBER.incrementAndGet();
    }

    public static ArticleVersion version(String text) {
        return version(text, ANNOUNCED_AT);
    }

    public static ArticleVersion version(String text, Instant at) {
        ArticleText read = text(url(), text);
        Article article = Article.first(Source.of(read.url(), read.publisher(), at), read.url(), at);
        ArticleVersion version = article.take(read, 1, at).orElseThrow();
        article.persistAndFlush();
        return version;
    }

    public static ClaimDraft draft(String text, String sentence) {
        int start = text.indexOf(sentence);
        int due = text.indexOf("by the end of May", start);
        DueWindow window = due < 0
                ? null
                : new DueWindow(
                        ANNOUNCED_ON,
                        DUE_TO,
                        null,
                        Precision.DAY,
                        ZoneId.of("UTC"),
                        "by the end of May",
                        due,
                        due + 17,
                        "by-end-of-month");
        return new ClaimDraft(
                sentence,
                start,
                start + sentence.length(),
                sentence,
                start,
                start + sentence.length(),
                "Aldmouth council signs the tram contract",
                "Ruth Adeyemi",
                "leader of the council",
                false,
                true,
                ClaimKind.COMMITMENT,
                Certainty.EOS5,
                "will",
                window,
                "",
                -1,
                -1,
                List.of("will"));
    }

    public static Claim proposed() {
        return proposed(ANNOUNCED_AT);
    }

    public static Claim proposed(Instant at) {
        return Claim.propose(version(TEXT, at), draft(TEXT, SENTENCE), Optional.empty(), at);
    }

    public static Claim accepted(Editor by) {
        Claim claim = proposed();
        claim.accept(by, ANNOUNCED_AT.plusSeconds(60));
        Claim.flush();
        return claim;
    }

    public static Verdict verdict(Status status, String knownSince) {
        return new Verdict(
                status,
                LocalDate.parse(knownSince),
                Optional.empty(),
                "The council said so.",
                Optional.empty(),
                false,
                Optional.empty());
    }
}
