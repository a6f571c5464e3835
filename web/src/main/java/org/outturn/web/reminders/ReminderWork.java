package org.outturn.web.reminders;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.editor.Editor;
import org.outturn.core.note.Reminder;
import org.outturn.core.run.Notification;
import org.outturn.core.run.NotificationKind;
import org.outturn.web.Desk;
import org.outturn.web.OutturnConfig;
import org.outturn.web.imports.NotificationConfig;
import org.outturn.web.jobs.RecurringWork;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;

/**
 * Reminds the owners and followers of claims whose windows close or have ended: one message for all of an editor's claims, in the
 * editor's language, each claim once for each window. What came up during a downtime is told after it.
 */
@ApplicationScoped
class ReminderWork implements RecurringWork {
    private static final int LINES = 30;

    private final ReminderConfig config;
    private final NotificationConfig ways;
    private final EntityManager database;
    private final Desk desk;
    private final OutturnConfig outturn;

    ReminderWork(
            ReminderConfig config, NotificationConfig ways, EntityManager database, Desk desk, OutturnConfig outturn) {
        this.config = config;
        this.ways = ways;
        this.database = database;
        this.desk = desk;
        this.outturn = outturn;
    }

    @Override
    public String name() {
        return "remind";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        if (!config.enabled()) {
            return;
        }
        for (Reminder.Kind kind : Reminder.Kind.values()) {
            // who was told and the message itself become true together
            QuarkusTransaction.requiringNew().run(() -> remind(kind));
        }
    }

    private void remind(Reminder.Kind kind) {
        List<Reminder.Due> due = Reminder.take(database, kind, desk.today(), config.daysBefore(), desk.now());
        Map<Long, List<Long>> byEditor = due.stream()
                .collect(Collectors.groupingBy(
                        Reminder.Due::editor,
                        LinkedHashMap::new,
                        Collectors.mapping(Reminder.Due::claim, Collectors.toList())));
        byEditor.forEach((id, claims) -> {
            Editor editor = Editor.findById(id);
            if (editor != null && editor.mail().isPresent()) {
                send(kind, Notification.Channel.MAIL, editor.mail().get(), language(editor), claims);
            }
        });
        if (!due.isEmpty() && ways.webhook().isPresent()) {
            send(
                    kind,
                    Notification.Channel.WEBHOOK,
                    null,
                    desk.language(),
                    due.stream().map(Reminder.Due::claim).distinct().toList());
        }
    }

    private Locale language(Editor editor) {
        return editor.language().flatMap(ReaderLanguage::of).orElse(desk.language());
    }

    private void send(
            Reminder.Kind kind,
            Notification.Channel channel,
            @Nullable String recipient,
            Locale language,
            List<Long> ids) {
        List<Claim> claims = Claim.list("from Claim c left join fetch c.owner where c.id in ?1 order by c.id", ids);
        ReaderLanguage.speaking(language, () -> message(kind, channel, recipient, claims))
                .persist();
    }

    private Notification message(
            Reminder.Kind kind, Notification.Channel channel, @Nullable String recipient, List<Claim> claims) {
        boolean overdue = kind == Reminder.Kind.OVERDUE;
        String lines = claims.stream().limit(LINES).map(this::line).collect(Collectors.joining("\n\n"));
        String more = claims.size() > LINES ? "\n\n" + messages().more(claims.size() - LINES) : "";
        return Notification.aboutClaims(
                overdue ? NotificationKind.CLAIMS_OVERDUE : NotificationKind.CLAIMS_CLOSING,
                channel,
                recipient,
                "Outturn: "
                        + (overdue
                                ? messages().overdue(claims.size())
                                : messages().closing(claims.size())),
                lines + more,
                desk.now());
    }

    private String line(Claim claim) {
        LocalDate end = claim.due().map(DueWindow::to).orElse(desk.today());
        String due = messages()
                .dueUntil(
                        Dates.day(end, desk.today()),
                        claim.owner().map(Editor::name).orElseGet(messages()::nobody));
        return claim.summary() + "\n" + due + "\n" + address(claim);
    }

    /** Where a reader finds it; without a public address only its number helps. */
    private String address(Claim claim) {
        return outturn.publicAddress()
                .map(base -> base.replaceAll("/+$", "") + "/claims/" + claim.id())
                .orElseGet(() -> messages().claim(String.valueOf(claim.id())));
    }

    private static ReminderMessages messages() {
        return ReaderLanguage.messages(ReminderMessages.class);
    }
}
