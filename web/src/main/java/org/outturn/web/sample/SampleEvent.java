package org.outturn.web.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;

/** One thing that happened in the sample newsroom. */
sealed interface SampleEvent {
    /** When it did. */
    Instant at();

    /**
     * An article, or a new version of one, was read.
     *
     * @param source the folder of its source
     * @param feed the name of the feed that led to it
     * @param file its file on the class path
     * @param url its address
     */
    record Read(Instant at, String source, String feed, String file, URI url) implements SampleEvent {}

    /**
     * An editor decided something.
     *
     * @param decision what, as the script says it
     */
    record Decided(Instant at, JsonNode decision) implements SampleEvent {}
}
