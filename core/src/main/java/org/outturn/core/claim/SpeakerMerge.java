package org.outturn.core.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.outturn.core.editor.Editor;
import org.outturn.core.source.Speaker;

/** Makes two speakers one: every claim of the first becomes one of the second, by a revision that stays on record. */
public final class SpeakerMerge {
    private SpeakerMerge() {}

    /**
     * Merges a speaker into another one, who takes over all names, so that later articles find the right one.
     *
     * @return how many claims were handed over
     * @throws RefusedException on field {@code into} when the two are one already
     */
    public static int merge(Speaker speaker, Speaker into, Editor by, Instant at) {
        if (speaker.id().equals(into.id())) {
            throw new RefusedException("into", "This is the same speaker.");
        }
        String reason = "%s and %s are one".formatted(speaker.name(), into.name());
        List<Claim> claims = Claim.list("wording.speaker", speaker);
        claims.forEach(claim -> claim.revise(claim.wording().withSpeaker(Optional.of(into)), reason, by, at));
        speaker.handNamesTo(into);
        return claims.size();
    }
}
