package org.outturn.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Where and when the desk is: its zone, what day it is there, and what it speaks. */
@ApplicationScoped
public class Desk {
    private final Clock clock;
    private final ZoneId zone;
    private final Locale language;

    Desk(Clock clock, OutturnConfig config) {
        this.clock = clock;
        this.zone = config.zone();
        this.language = config.language();
    }

    /** This instant. */
    public Instant now() {
        return clock.instant();
    }

    /** The day at the desk. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The zone that times are shown in. */
    public ZoneId zone() {
        return zone;
    }

    /** The language of what is written to nobody in particular, such as messages to the desk's channel. */
    public Locale language() {
        return language;
    }

    /** The one clock. */
    @ApplicationScoped
    static class Clocks {
        @Produces
        @Singleton
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
