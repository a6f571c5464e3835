package org.outturn.importer.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleText;
import org.outturn.importer.language.Language;
import org.outturn.importer.match.ClaimMatcher;
import org.outturn.importer.match.KnownClaim;
import org.outturn.importer.match.Proposal;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.HandedIn;

/** Takes the lines of {@code link} one by one: claims are remembered, articles are held against them. */
final class LinkedLines {
    private static final String DEFAULT_LANGUAGE = "en";

    private final ArticleReader reader = new ArticleReader();
    private final ClaimMatcher matcher = new ClaimMatcher();
    private @Nullable ArticleText last;

    /** The proposals that a line gives; none for a claim. */
    List<Proposal> read(JsonNode node) {
        switch (node.path("type").asText("")) {
            case "claim" -> {
                matcher.add(claim(node));
                return List.of();
            }
            case "article" -> {
                return article(node);
            }
            default -> throw new IllegalArgumentException("\"type\" must be claim or article");
        }
    }

    private KnownClaim claim(JsonNode node) {
        String sentence = required(node, "sentence");
        JsonNode due = node.path("due");
        ArticleText source = last != null && last.text().contains(sentence) ? last : null;
        return new KnownClaim(
                required(node, "id"),
                day(required(node, "publishedOn")),
                sentence,
                node.path("claimant").asText(""),
                node.path("kind").asText(""),
                due.hasNonNull("from") ? day(due.get("from").asText()) : null,
                due.hasNonNull("to") ? day(due.get("to").asText()) : null,
                node.path("summary").asText(""),
                node.path("title").asText(""),
                source == null ? "" : source.text(),
                source == null ? DEFAULT_LANGUAGE : source.language());
    }

    private List<Proposal> article(JsonNode node) {
        required(node, "id");
        ArticleText article = reader.read(new HandedIn(
                required(node, "text"),
                node.path("title").asText(""),
                null,
                day(required(node, "publishedOn")),
                node.path("publisher").asText(""),
                node.path("language").asText("")));
        last = article;
        Language language = Language.find(article.language());
        return language == null ? List.of() : matcher.proposals(language.tag(article));
    }

    private static String required(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isNull() || value.isMissingNode() || value.asText("").isEmpty()) {
            throw new IllegalArgumentException("\"%s\" is missing".formatted(field));
        }
        return value.asText();
    }

    private static LocalDate day(String words) {
        return LocalDate.parse(words.length() > 10 ? words.substring(0, 10) : words);
    }
}
