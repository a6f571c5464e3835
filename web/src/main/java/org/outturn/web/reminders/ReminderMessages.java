package org.outturn.web.reminders;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The messages that remind of claims. */
@MessageBundle(value = "reminders", locale = "en")
public interface ReminderMessages {
    @Message("{#if count == 1}1 claim{#else}{count} claims{/if} due soon")
    String closing(int count);

    @Message("{#if count == 1}1 claim is{#else}{count} claims are{/if} overdue")
    String overdue(int count);

    @Message("due until {day}, owner {owner}")
    String dueUntil(String day, String owner);

    @Message("nobody")
    String nobody();

    @Message("and {count} more")
    String more(int count);

    @Message("Claim {number}")
    String claim(String number);
}
