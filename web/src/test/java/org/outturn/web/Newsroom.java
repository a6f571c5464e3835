package org.outturn.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.function.Function;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.SampleClaims;
import org.outturn.core.editor.Editor;

/** Puts claims into the database of a test, and looks at them. */
public final class Newsroom {
    private Newsroom() {}

    /** The number of a claim that the desk follows. */
    public static long accepted() {
        return QuarkusTransaction.requiringNew().call(() -> SampleClaims.accepted(SampleClaims.editor("Jonas Thiel"))
                .id());
    }

    /** The number of a draft that awaits review. */
    public static long proposed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> SampleClaims.proposed().id());
    }

    /** Does something to a claim as another editor. */
    public static void meanwhile(long id, Decision decision) {
        QuarkusTransaction.requiringNew()
                .run(() -> decision.on(Claim.findById(id), SampleClaims.editor("Jonas Thiel"), Instant.now()));
    }

    /** What somebody decides about a claim. */
    public interface Decision {
        void on(Claim claim, Editor by, Instant at);
    }

    /** Looks at a claim. */
    public static <T> T look(long id, Function<Claim, T> question) {
        return QuarkusTransaction.requiringNew().call(() -> question.apply(Claim.findById(id)));
    }
}
