package org.outturn.core.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something.
 *
 * @param kind what sort of thing
 * @param id the number of its record
 * @param recordedAt when
 * @param editorId who
 * @param editor who, by name
 * @param claimId to which claim; null for none
 * @param claim that claim's line; empty for none
 * @param what the new state, tag, owner or day; empty where there is none
 * @param reason in the words of who did it; empty for none
 */
public record AuditEntry(
        AuditKind kind,
        long id,
        Instant recordedAt,
        long editorId,
        String editor,
        @Nullable Long claimId,
        String claim,
        String what,
        String reason) {}
