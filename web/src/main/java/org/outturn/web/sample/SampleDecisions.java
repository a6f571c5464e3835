package org.outturn.web.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.claim.Appearance;
import org.outturn.core.claim.Certainty;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimDraft;
import org.outturn.core.claim.ClaimKind;
import org.outturn.core.claim.ClaimWording;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.EvidenceState;
import org.outturn.core.claim.Precision;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Stance;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.Verdict;
import org.outturn.core.editor.Editor;
import org.outturn.importer.language.Language;
import org.outturn.importer.language.Sentence;

/** The decisions of the sample's script, each a call of the verb that a page calls. */
final class SampleDecisions {
    private final Map<String, Editor> cast;

    SampleDecisions(Map<String, Editor> cast) {
        this.cast = cast;
    }

    void take(JsonNode decision, Instant at) {
        Editor by = cast.get(decision.get("by").asText());
        if (by == null) {
            throw new IllegalArgumentException("Nobody of the cast: " + decision.get("by"));
        }
        String does = decision.get("do").asText();
        if (does.equals("accept")) {
            accept(decision, by, at);
            return;
        }
        Optional<Claim> found = find(decision.get("claim"));
        if (found.isEmpty() && (does.equals("reject") || does.equals("merge"))) {
            // the importer has learnt not to propose it
            return;
        }
        Claim claim =
                found.orElseThrow(() -> new IllegalArgumentException("No claim was found at " + decision.get("claim")));
        switch (does) {
            case "reject" -> claim.reject(decision.get("reason").asText(), by, at);
            case "merge" -> claim.mergeInto(require(decision.get("into")), by, at);
            case "move" ->
                claim.moveDue(
                        window(decision, claim.due()), decision.get("reason").asText(), by, at);
            case "dismiss" -> dismiss(claim, decision, by, at);
            case "evidence" -> addEvidence(claim, decision, by, at);
            case "status" -> changeStatus(claim, decision, by, at);
            case "own" -> claim.give(Optional.of(by), "", by, at);
            default -> throw new IllegalArgumentException("No such decision: " + does);
        }
        Claim.flush();
    }

    private void accept(JsonNode decision, Editor by, Instant at) {
        Optional<Claim> found = find(decision.get("claim"));
        if (found.isEmpty()) {
            mark(decision, by, at);
            return;
        }
        Claim claim = found.get();
        claim.revise(wording(decision, claim.wording()), "", by, at);
        claim.accept(by, at);
        Claim.flush();
    }

    /** What the machine passed over, an editor marks by hand. */
    private void mark(JsonNode decision, Editor by, Instant at) {
        JsonNode place = decision.get("claim");
        ArticleVersion version = article(place.get("article").asText()).latest();
        int hit = version.text().indexOf(place.get("sentence").asText());
        Sentence sentence = sentences(version).stream()
                .filter(candidate -> candidate.start() <= hit && hit < candidate.end())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such sentence: " + place));
        String words = sentence.in(version.text());
        ClaimDraft draft = new ClaimDraft(
                words,
                sentence.start(),
                sentence.end(),
                words,
                sentence.start(),
                sentence.end(),
                text(decision, "summary", words),
                "",
                "",
                false,
                false,
                ClaimKind.SCHEDULE,
                Certainty.EOS5,
                "",
                null,
                "",
                -1,
                -1,
                List.of());
        ClaimWording blank = new ClaimWording(
                draft.summary(),
                draft.kind(),
                draft.certainty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                "");
        Claim.mark(version, draft, wording(decision, blank), by, at);
        Claim.flush();
    }

    private ClaimWording wording(JsonNode decision, ClaimWording before) {
        ClaimKind kind = Arrays.stream(ClaimKind.values())
                .filter(value -> value.code().equals(text(decision, "kind", "")))
                .findFirst()
                .orElse(before.kind());
        return new ClaimWording(
                text(decision, "summary", before.summary()),
                kind,
                before.certainty(),
                before.speaker(),
                before.claimant(),
                before.claimantRole(),
                window(decision, before.due()),
                text(decision, "condition", before.condition()),
                decision.has("waitsFor") ? Optional.of(require(decision.get("waitsFor"))) : before.waitsFor(),
                text(decision, "criteria", before.criteria()));
    }

    private static Optional<DueWindow> window(JsonNode decision, Optional<DueWindow> before) {
        if (!decision.has("dueFrom") && !decision.has("dueTo")) {
            return before;
        }
        return Optional.of(new DueWindow(
                day(decision, "dueFrom"),
                day(decision, "dueTo"),
                null,
                Precision.DAY,
                ZoneId.of("UTC"),
                "",
                -1,
                -1,
                "editor"));
    }

    /** What the machine proposed from an article; nothing where it has learnt better. */
    private static void dismiss(Claim claim, JsonNode decision, Editor by, Instant at) {
        Article from = article(decision.get("article").asText());
        claim.evidence().stream()
                .filter(piece -> piece.state() == EvidenceState.PROPOSED
                        && piece.articleVersion()
                                .filter(version -> version.article().equals(from))
                                .isPresent())
                .forEach(piece -> piece.dismiss(decision.get("reason").asText(), by, at));
    }

    private static void addEvidence(Claim claim, JsonNode decision, Editor by, Instant at) {
        ArticleVersion version = article(decision.get("article").asText()).latest();
        LocalDate dated = version.publishedOn().orElse(LocalDate.ofInstant(at, ZoneOffset.UTC));
        EvidenceSource source =
                EvidenceSource.InArticle.find(version, decision.get("quote").asText(), dated);
        Stance stance = Arrays.stream(Stance.values())
                .filter(value -> value.code().equals(decision.get("stance").asText()))
                .findFirst()
                .orElseThrow();
        Optional<Evidence> proposed = claim.evidence().stream()
                .filter(piece -> piece.state() == EvidenceState.PROPOSED
                        && piece.articleVersion().filter(version::equals).isPresent())
                .findFirst();
        if (proposed.isPresent() && proposed.get().quote().contains(source.quote())) {
            proposed.get().accept(stance, by, at);
        } else {
            claim.addEvidence(stance, source, text(decision, "reason", ""), by, at);
        }
    }

    private static void changeStatus(Claim claim, JsonNode decision, Editor by, Instant at) {
        Status status = Arrays.stream(Status.values())
                .filter(value -> value.code().equals(decision.get("status").asText()))
                .findFirst()
                .orElseThrow();
        Optional<Evidence> rests = decision.has("evidence")
                ? claim.evidence().stream()
                        .filter(piece -> piece.state() == EvidenceState.ACCEPTED
                                && piece.quote()
                                        .contains(decision.get("evidence").asText()))
                        .findFirst()
                : Optional.empty();
        if (decision.has("evidence") && rests.isEmpty()) {
            throw new IllegalArgumentException("No such evidence: " + decision.get("evidence"));
        }
        LocalDate known = LocalDate.parse(decision.get("knownSince").asText());
        claim.changeStatus(
                new Verdict(
                        status,
                        known,
                        Optional.ofNullable(day(decision, "happenedOn")),
                        decision.get("reason").asText(),
                        rests,
                        decision.path("beforeTheEnd").asBoolean(false),
                        Optional.empty()),
                by,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                at);
    }

    private static Claim require(JsonNode place) {
        return find(place).orElseThrow(() -> new IllegalArgumentException("No claim was found at " + place));
    }

    /** The claim whose sentence holds the words; one that is still undecided before one that is not. */
    private static Optional<Claim> find(JsonNode place) {
        String words = place.get("sentence").asText();
        Article article = article(place.get("article").asText());
        List<Claim> claims = Appearance.<Appearance>list(
                        "from Appearance a join fetch a.claim where a.articleVersion.article = ?1 order by a.id",
                        article)
                .stream()
                .filter(appearance -> appearance.sentence().contains(words))
                .map(Appearance::claim)
                .distinct()
                .toList();
        return claims.stream()
                .filter(claim -> claim.review() == Review.ACCEPTED)
                .findFirst()
                .or(() -> claims.stream()
                        .filter(claim -> claim.review() == Review.PROPOSED)
                        .findFirst())
                .or(() -> claims.stream().findFirst());
    }

    private static Article article(String place) {
        String slug = place.substring(place.indexOf('/') + 1);
        return Article.<Article>find("url like ?1", "%/" + slug)
                .firstResultOptional()
                .orElseThrow(() -> new IllegalArgumentException("No such article: " + place));
    }

    private static List<Sentence> sentences(ArticleVersion version) {
        Language language = Language.find("en");
        if (language == null) {
            throw new IllegalStateException("The importer has no English");
        }
        return language.splitter().split(version.text(), version.paragraphs());
    }

    private static @Nullable LocalDate day(JsonNode decision, String name) {
        return decision.hasNonNull(name) ? LocalDate.parse(decision.get(name).asText()) : null;
    }

    private static String text(JsonNode decision, String name, String otherwise) {
        return decision.hasNonNull(name) ? decision.get(name).asText() : otherwise;
    }
}
