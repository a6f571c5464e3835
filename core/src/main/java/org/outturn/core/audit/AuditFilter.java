package org.outturn.core.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which entries.
 *
 * @param editor the number of who did it
 * @param kind what sort of thing
 * @param from from this instant on
 * @param before before this instant
 */
public record AuditFilter(
        OptionalLong editor, Optional<AuditKind> kind, Optional<Instant> from, Optional<Instant> before) {}
