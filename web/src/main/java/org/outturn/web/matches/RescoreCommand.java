package org.outturn.web.matches;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceState;
import org.outturn.core.claim.Origin;
import org.outturn.importer.language.Language;
import org.outturn.importer.match.ClaimMatcher;
import org.outturn.importer.match.Proposal;
import org.outturn.web.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges all evidence that the desk has decided on once more, after the rules have changed, and says whether they have become better. */
@Dependent
@Command(
        name = "rescore",
        mixinStandardHelpOptions = true,
        description = {
            "Holds every article from which evidence was proposed against its claim once more and compares with what the desk decided.",
            "Nothing is written."
        })
public class RescoreCommand implements Callable<Integer> {
    private static final int PORTION = 100;

    private final KnownClaims known;
    private final Desk desk;

    @Spec
    private CommandSpec spec;

    @Option(names = "--all", description = "Show every piece, not only those that come out otherwise.")
    private boolean all;

    private final Count accepted = new Count();
    private final Count dismissed = new Count();

    RescoreCommand(KnownClaims known, Desk desk) {
        this.known = known;
        this.desk = desk;
    }

    private static final class Count {
        private int pieces;
        private int proposed;
        private int otherwise;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (List<Long> ids = after(0); !ids.isEmpty(); ids = after(ids.get(ids.size() - 1))) {
            for (long id : ids) {
                QuarkusTransaction.requiringNew().run(() -> take(Evidence.findById(id), out));
                out.flush();
            }
        }
        out.printf(
                "Of %,d accepted pieces %,d are still proposed, %,d of them with another bearing.%n",
                accepted.pieces, accepted.proposed, accepted.otherwise);
        out.printf("Of %,d dismissed pieces %,d are still proposed.%n", dismissed.pieces, dismissed.proposed);
        int before = accepted.pieces + dismissed.pieces;
        int now = accepted.proposed + dismissed.proposed;
        if (before > 0 && now > 0) {
            out.printf(
                    "Accepted of what is proposed: %.0f %% when the desk decided, %.0f %% by the rules of today.%n",
                    100.0 * accepted.pieces / before, 100.0 * accepted.proposed / now);
        }
        out.flush();
        return 0;
    }

    private static List<Long> after(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Evidence.<Evidence>find(
                        "id > ?1 and origin = ?2 and state <> ?3 and score is not null and rule <> ?4 and articleVersion is not null order by id",
                        id,
                        Origin.MACHINE,
                        EvidenceState.PROPOSED,
                        Evidence.TAKEN_BACK)
                .page(0, PORTION)
                .stream()
                .map(Evidence::id)
                .toList());
    }

    private void take(Evidence piece, PrintWriter out) {
        boolean kept = piece.state() == EvidenceState.ACCEPTED;
        Count count = kept ? accepted : dismissed;
        Proposal now = judge(piece.claim(), piece.articleVersion().orElseThrow());
        boolean proposed = now != null && now.bearing().isEvidence();
        boolean same = now != null && now.bearing().code().equals(piece.rule());
        count.pieces++;
        count.proposed += proposed ? 1 : 0;
        count.otherwise += proposed && !same ? 1 : 0;
        if (all || !same) {
            out.printf(
                    "%s claim %d: %s %.2f -> %s  %s%n",
                    kept ? "accepted " : "dismissed",
                    piece.claim().id(),
                    piece.rule(),
                    piece.score().orElse(0f),
                    now != null && proposed ? "%s %.2f".formatted(now.bearing().code(), now.score()) : "not proposed",
                    piece.quote());
        }
    }

    private @Nullable Proposal judge(Claim claim, ArticleVersion version) {
        Language language = Language.find(version.language());
        if (language == null) {
            return null;
        }
        return known.with(desk.now(), matcher -> judge(matcher, claim, version, language));
    }

    private static @Nullable Proposal judge(
            ClaimMatcher matcher, Claim claim, ArticleVersion version, Language language) {
        String id = String.valueOf(claim.id());
        // a claim that was decided long ago is not watched any more
        matcher.add(SameClaims.known(claim));
        return matcher.proposal(id, language.tag(version.articleText()));
    }
}
