package org.outturn.core.claim;

import java.util.Optional;

/** How a due window may move: for a reason, and never to before the announcement. */
final class WindowRules {
    private WindowRules() {}

    static void check(Claim claim, Optional<DueWindow> window, String reason) {
        if (reason.isBlank()) {
            throw new RefusedException("reason", "Say why the window moves; the former one stays on record.");
        }
        if (window.map(DueWindow::to)
                .filter(to -> to.isBefore(claim.announcedOn()))
                .isPresent()) {
            throw new RefusedException(
                    "dueTo", "The window would end before the announcement of %s.".formatted(claim.announcedOn()));
        }
    }
}
