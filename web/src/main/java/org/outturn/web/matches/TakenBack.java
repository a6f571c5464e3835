package org.outturn.web.matches;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.Stance;
import org.outturn.importer.language.Language;

/** A publisher's correction that takes an outcome back: the words on which a verdict rests no longer stand in their article. */
final class TakenBack {
    /** From this share of the same words on a sentence stands in the place of another. */
    private static final double SHARE = 0.5;

    private TakenBack() {}

    /** Proposes another look at each verdict that rested on words which are gone; gives the number of proposals. */
    static int propose(ArticleVersion version, Instant at) {
        if (version.number() == 1) {
            return 0;
        }
        int proposed = 0;
        for (Evidence rested : Evidence.restedOn(version)) {
            if (!version.text().contains(rested.quote())) {
                proposed += propose(rested, version, at) ? 1 : 0;
            }
        }
        return proposed;
    }

    private static boolean propose(Evidence rested, ArticleVersion version, Instant at) {
        Optional<String> now = inItsPlace(rested.quote(), version);
        ArticleVersion holding =
                now.isPresent() ? version : rested.articleVersion().orElseThrow();
        String quote = now.orElse(rested.quote());
        String reason = now.isPresent()
                ? "stands since version %d in the place of words that the verdict rests on".formatted(version.number())
                : "the verdict rests on these words, which version %d no longer has".formatted(version.number());
        if (Evidence.count("claim = ?1 and rule = ?2 and quote = ?3", rested.claim(), Evidence.TAKEN_BACK, quote) > 0) {
            return false;
        }
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        rested.claim()
                .proposeEvidence(
                        Stance.CONTRADICTS,
                        EvidenceSource.InArticle.find(holding, quote, day),
                        reason,
                        Evidence.TAKEN_BACK,
                        1,
                        at);
        return true;
    }

    /** The sentence with the most words of the one that is gone, when it has half of them. */
    private static Optional<String> inItsPlace(String gone, ArticleVersion version) {
        Language language = Language.find(version.language());
        if (language == null) {
            return Optional.empty();
        }
        Set<String> wanted = words(gone);
        List<String> sentences = language.splitter().split(version.text(), version.paragraphs()).stream()
                .map(sentence -> sentence.in(version.text()))
                .toList();
        String best = "";
        double most = 0;
        for (String sentence : sentences) {
            Set<String> shared = words(sentence);
            int all = shared.size() + wanted.size();
            shared.retainAll(wanted);
            double share = 2.0 * shared.size() / Math.max(1, all);
            if (share > most) {
                most = share;
                best = sentence;
            }
        }
        return most >= SHARE ? Optional.of(best) : Optional.empty();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
