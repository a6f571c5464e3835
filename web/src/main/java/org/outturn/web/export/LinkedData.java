package org.outturn.web.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.Tables;

/**
 * A claim in the words of schema.org: the Claim, the Event that it announces, and, once there is a verdict, the ClaimReview. What was
 * moved is an event that is rescheduled and names the start it had before.
 */
final class LinkedData {
    /** Whose words they are. */
    static final String CONTEXT = "https://schema.org";

    private LinkedData() {}

    static Map<String, Object> of(ClaimDocument.Parts parts, Base base) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", CONTEXT);
        data.put("@graph", graph(parts, base));
        return data;
    }

    /** The objects of one claim. */
    static List<Object> graph(ClaimDocument.Parts parts, Base base) {
        String page = base.claimPage(parts.get("id"));
        List<Object> graph = new ArrayList<>();
        List<Map<String, @Nullable Object>> verdicts = parts.of(Tables.STATUS_CHANGES);
        if (!"open".equals(parts.get("status")) && !verdicts.isEmpty()) {
            graph.add(review(parts, verdicts.get(verdicts.size() - 1), page, base));
        }
        graph.add(claim(parts, page, base));
        graph.add(event(parts, page));
        return graph;
    }

    private static Map<String, Object> review(
            ClaimDocument.Parts parts, Map<String, @Nullable Object> verdict, String page, Base base) {
        Map<String, Object> review = object("ClaimReview", page + "#review");
        review.put("url", page);
        put(review, "claimReviewed", parts.get("summary"));
        put(review, "datePublished", verdict.get("recordedAt"));
        Map<String, Object> author = object("Organization", base.toString());
        author.put("name", base.host());
        review.put("author", author);
        Map<String, Object> rating = new LinkedHashMap<>();
        rating.put("@type", "Rating");
        put(rating, "alternateName", parts.get("status"));
        put(rating, "ratingExplanation", verdict.get("reason"));
        review.put("reviewRating", rating);
        review.put("itemReviewed", Map.of("@id", page + "#claim"));
        return review;
    }

    private static Map<String, Object> claim(ClaimDocument.Parts parts, String page, Base base) {
        Map<String, Object> claim = object("Claim", page + "#claim");
        put(claim, "name", parts.get("summary"));
        put(claim, "text", parts.get("said"));
        put(claim, "datePublished", parts.get("announcedOn"));
        Object claimant = parts.get("claimant");
        if (claimant != null && !claimant.equals("")) {
            Map<String, Object> author = new LinkedHashMap<>();
            author.put("@type", "Person");
            author.put("name", claimant);
            put(author, "jobTitle", parts.get("claimantRole"));
            claim.put("author", author);
        }
        claim.put(
                "appearance",
                parts.of(Tables.APPEARANCES).stream()
                        .map(appearance -> article(appearance, base))
                        .toList());
        claim.put("about", Map.of("@id", page + "#event"));
        return claim;
    }

    private static Map<String, Object> article(Map<String, @Nullable Object> appearance, Base base) {
        Map<String, Object> article = object(
                "NewsArticle",
                Objects.requireNonNullElse(
                                appearance.get("articleUrl"), base.api("articles/" + appearance.get("articleId")))
                        .toString());
        put(article, "url", appearance.get("articleUrl"));
        put(article, "headline", appearance.get("articleTitle"));
        put(article, "datePublished", appearance.get("publishedOn"));
        return article;
    }

    private static Map<String, Object> event(ClaimDocument.Parts parts, String page) {
        Map<String, Object> event = object("Event", page + "#event");
        put(event, "name", parts.get("summary"));
        Object start = start(parts.claim());
        put(event, "startDate", start);
        put(event, "endDate", parts.get("dueTo"));
        Object previous = null;
        for (Map<String, @Nullable Object> revision : parts.of(Tables.REVISIONS)) {
            Object then = start(revision);
            previous = then != null && !then.equals(start) ? then : previous;
        }
        boolean withdrawn = "withdrawn".equals(parts.get("status")) || "void".equals(parts.get("status"));
        String status = withdrawn ? "EventCancelled" : previous == null ? "EventScheduled" : "EventRescheduled";
        event.put("eventStatus", "https://schema.org/" + status);
        put(event, "previousStartDate", previous);
        return event;
    }

    private static @Nullable Object start(Map<String, @Nullable Object> window) {
        Object from = window.get("dueFrom");
        return from == null ? window.get("dueTo") : from;
    }

    private static Map<String, Object> object(String type, String id) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", type);
        object.put("@id", id);
        return object;
    }

    private static void put(Map<String, Object> object, String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            object.put(name, value);
        }
    }
}
