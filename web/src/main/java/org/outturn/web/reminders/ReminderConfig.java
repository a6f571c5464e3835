package org.outturn.web.reminders;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When owners and followers are reminded of claims. They are told by mail, and in the channel of {@code outturn.notifications.webhook}. */
@ConfigMapping(prefix = "outturn.reminders")
public interface ReminderConfig {
    /** Whether anybody is reminded. */
    @WithDefault("true")
    boolean enabled();

    /** How many days before the end of its window a claim is told of; 0 for the last day. */
    @WithDefault("1")
    int daysBefore();
}
