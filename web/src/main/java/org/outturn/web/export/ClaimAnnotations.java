package org.outturn.web.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.article.CodePoints;
import org.outturn.core.export.Tables;

/**
 * W3C Web Annotations of the stored article versions: a quote with the words around it, and its place in code points. Whoever has
 * the page finds the words by the quote, whoever has the stored text by the place.
 */
@ApplicationScoped
class ClaimAnnotations {
    /** How many characters before and after are given, as annotation clients do. */
    private static final int AROUND = 32;

    List<Map<String, Object>> of(ClaimDocument.Parts parts, Base base) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Map<String, Object>> items = new ArrayList<>();
            Object claim = parts.get("id");
            for (Map<String, @Nullable Object> appearance : parts.of(Tables.APPEARANCES)) {
                items.add(annotation(
                        base.claimPage(claim) + "#appearance-" + appearance.get("id"),
                        "identifying",
                        base.claimPage(claim) + "#claim",
                        target(appearance, "articleUrl", "sentenceStart", "sentenceEnd", base)));
            }
            for (Map<String, @Nullable Object> piece : parts.of(Tables.EVIDENCE)) {
                if (piece.get("articleId") != null && !"dismissed".equals(piece.get("state"))) {
                    items.add(annotation(
                            base.claimPage(claim) + "#evidence-" + piece.get("id"),
                            "assessing",
                            base.claimPage(claim) + "#claim",
                            target(piece, "url", "quoteStart", "quoteEnd", base)));
                }
            }
            return items;
        });
    }

    private static Map<String, Object> annotation(
            String id, String motivation, String body, Map<String, Object> target) {
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("id", id);
        annotation.put("type", "Annotation");
        annotation.put("motivation", motivation);
        annotation.put("body", body);
        annotation.put("target", target);
        return annotation;
    }

    private static Map<String, Object> target(
            Map<String, @Nullable Object> row, String url, String startColumn, String endColumn, Base base) {
        long article = number(row, "articleId");
        long version = number(row, "articleVersion");
        int start = (int) number(row, startColumn);
        int end = (int) number(row, endColumn);
        String text = ArticleVersion.<ArticleVersion>find("article.id = ?1 and number = ?2", article, (int) version)
                .firstResult()
                .text();
        int length = text.codePointCount(0, text.length());
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", CodePoints.slice(text, start, end));
        quote.put("prefix", CodePoints.slice(text, Math.max(0, start - AROUND), start));
        quote.put("suffix", CodePoints.slice(text, end, Math.min(length, end + AROUND)));
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("type", "TextPositionSelector");
        place.put("start", start);
        place.put("end", end);
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("source", base.api("articles/%d/versions/%d/text".formatted(article, version)));
        Object canonical = row.get(url);
        if (canonical != null) {
            target.put("canonical", canonical);
        }
        target.put("selector", List.of(quote, place));
        return target;
    }

    private static long number(Map<String, @Nullable Object> row, String column) {
        if (row.get(column) instanceof Long number) {
            return number;
        }
        throw new IllegalStateException("No number in " + column);
    }
}
