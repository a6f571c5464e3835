package org.outturn.web.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Precision;
import org.outturn.core.database.TestDatabase;
import org.outturn.core.editor.Editor;
import org.outturn.core.note.Follow;
import org.outturn.web.Newsroom;
import org.outturn.web.Visitor;
import org.outturn.web.imports.NotificationSender;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReminderWorkTest {
    private final Visitor noor = Visitor.editor();

    @Inject
    ReminderWork reminders;

    @Inject
    NotificationSender sender;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void clear() {
        mailbox.clear();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private long due(LocalDate end) {
        long claim = Newsroom.accepted();
        Newsroom.meanwhile(claim, (found, by, at) -> {
            found.moveDue(
                    Optional.of(new DueWindow(null, end, null, Precision.DAY, ZoneId.of("UTC"), "", -1, -1, "editor")),
                    "for the test",
                    by,
                    at);
            Follow.begin(Editor.findById(noor.editorId()), found, at);
        });
        return claim;
    }

    private void told() {
        reminders.run();
        sender.run();
    }

    @Test
    void afollowerIsToldOnceWhenAWindowClosesAndOnceWhenItHasEnded() {
        String address = "noor-%d@desk.example".formatted(noor.editorId());
        noor.post("/account/mail", "mail", address);
        due(today().plusDays(1));
        due(today().minusDays(3));
        due(today().minusDays(300));
        due(today().plusDays(9));

        told();
        told();

        assertThat(mailbox.getMailsSentTo(address))
                .extracting(mail -> mail.getSubject())
                .containsExactlyInAnyOrder("Outturn: 1 claim due soon", "Outturn: 1 claim is overdue");
        assertThat(mailbox.getMailsSentTo(address).get(0).getText())
                .contains("Aldmouth council signs the tram contract");
    }

    @Test
    void eachReaderIsToldInTheLanguageThatTheyChose() {
        String address = "deutsch-%d@desk.example".formatted(noor.editorId());
        noor.post("/account/mail", "mail", address);
        noor.post("/account/language", "language", "de");
        due(today().plusDays(1));
        due(today().minusDays(3));
        due(today().minusDays(4));

        told();

        assertThat(mailbox.getMailsSentTo(address))
                .extracting(mail -> mail.getSubject())
                .containsExactlyInAnyOrder(
                        "Outturn: 1 Ankündigung bald fällig", "Outturn: 2 Ankündigungen sind überfällig");
        assertThat(mailbox.getMailsSentTo(address)).allSatisfy(mail -> assertThat(mail.getText())
                .contains("Aldmouth council signs the tram contract")
                .containsPattern("fällig bis \\d+\\. \\p{L}+.*, zuständig: niemand")
                .doesNotContain("due until"));
    }

    @Test
    void aWindowThatMovesIsToldOfAgainAndAnEditorWithoutAnAddressGetsNoMail() {
        String address = "again-%d@desk.example".formatted(noor.editorId());
        long claim = due(today().minusDays(2));
        told();
        noor.post("/account/mail", "mail", address);
        told();
        assertThat(mailbox.getMailsSentTo(address)).isNullOrEmpty();

        Newsroom.meanwhile(
                claim,
                (found, by, at) -> found.moveDue(
                        Optional.of(new DueWindow(
                                null,
                                today().minusDays(1),
                                null,
                                Precision.DAY,
                                ZoneId.of("UTC"),
                                "",
                                -1,
                                -1,
                                "editor")),
                        "moved by a day",
                        by,
                        at));
        told();

        assertThat(mailbox.getMailsSentTo(address)).hasSize(1);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThat(noor.post("/account/mail", "mail", "noor@desk.example, all@desk.example")
                        .statusCode())
                .isEqualTo(422);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> Editor.<Editor>findById(noor.editorId()).mail()))
                .isEmpty();
    }
}
