package org.outturn.web.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimState;
import org.outturn.core.claim.ClaimState.EvidenceThen;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceState;
import org.outturn.core.claim.Origin;
import org.outturn.core.claim.Stance;
import org.outturn.core.editor.Editor;
import org.outturn.web.text.Counts;
import org.outturn.web.text.Dates;
import org.outturn.web.text.MachineReasons;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.Words;

/** Lays out the evidence of a claim: what counts, what nobody has judged, what was dismissed. */
final class EvidencePieces {
    private EvidencePieces() {}

    /** What bore on a claim in a state. */
    static ClaimView.EvidenceView of(ClaimState state, LocalDate today) {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        state.evidence().stream()
                .filter(then -> then.state() == EvidenceState.ACCEPTED)
                .forEach(then -> counts.merge(then.stance(), 1, Integer::sum));
        List<ClaimView.Piece> proposed = pieces(state, EvidenceState.PROPOSED, today);
        List<String> words = new ArrayList<>();
        count(words, counts.get(Stance.SUPPORTS), messages()::forIt);
        count(words, counts.get(Stance.CONTRADICTS), messages()::againstIt);
        count(words, counts.get(Stance.CONTEXT), messages()::contextCount);
        count(words, proposed.size(), messages()::proposedCount);
        return new ClaimView.EvidenceView(
                String.join(", ", words),
                proposed,
                pieces(state, EvidenceState.ACCEPTED, today),
                pieces(state, EvidenceState.DISMISSED, today));
    }

    /** The pieces in a state, newest first. */
    private static List<ClaimView.Piece> pieces(ClaimState state, EvidenceState of, LocalDate today) {
        List<ClaimView.Piece> pieces = new ArrayList<>(state.evidence().stream()
                .filter(then -> then.state() == of)
                .map(then -> piece(then, today))
                .toList());
        java.util.Collections.reverse(pieces);
        return pieces;
    }

    private static void count(List<String> words, @Nullable Integer count, IntFunction<String> word) {
        if (count != null && count > 0) {
            words.add(word.apply(count));
        }
    }

    private static ClaimView.Piece piece(EvidenceThen then, LocalDate today) {
        Evidence piece = then.piece();
        boolean stored = piece.articleVersion().isPresent();
        String where = stored
                ? piece.articleVersion().get().article().source().name()
                : piece.url().map(EvidencePieces::host).orElse("");
        String by = piece.origin() == Origin.MACHINE
                ? proposed(piece)
                : messages().addedBy(piece.editor().map(Editor::name).orElseGet(messages()::somebodySmall));
        return new ClaimView.Piece(
                piece.id(),
                then.stance().code(),
                Words.stance(then.stance()),
                piece.quote(),
                Dates.day(piece.datedOn(), today),
                where,
                stored
                        ? "/articles/" + piece.articleVersion().get().article().id()
                        : piece.url().orElse(""),
                piece.articleVersion().map(version -> version.title()).orElse(""),
                piece.origin() == Origin.MACHINE ? MachineReasons.shown(piece.reason()) : piece.reason(),
                by,
                then.state() == EvidenceState.DISMISSED ? dismissal(piece) : "");
    }

    private static String dismissal(Evidence piece) {
        return piece.changes().get(piece.changes().size() - 1).reason();
    }

    private static String proposed(Evidence piece) {
        String proposed = piece.rule().isEmpty() || piece.rule().equals(Evidence.TAKEN_BACK)
                ? messages().proposedSmall()
                : messages().proposedReads(Words.reading(piece.rule()));
        return piece.score()
                .map(score -> messages().withScore(proposed, Counts.written(score, 2)))
                .orElse(proposed);
    }

    private static String host(String url) {
        try {
            return Optional.ofNullable(java.net.URI.create(url).getHost()).orElse(url);
        } catch (IllegalArgumentException e) {
            return url;
        }
    }

    private static ClaimSentenceMessages messages() {
        return ReaderLanguage.messages(ClaimSentenceMessages.class);
    }
}
