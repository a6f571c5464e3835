package org.outturn.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoteTest {
    @Test
    void aNameEndsBeforeTheStopOfTheSentence() {
        assertThat(Note.names("Ask @noor.okafor, then (@Ines-Roth). Thanks, @jonas!"))
                .containsExactly("noor.okafor", "ines-roth", "jonas");
    }

    @Test
    void anAddressOfMailNamesNobodyButASignInNameMayBeOne() {
        assertThat(Note.names("desk@harbour-post.example wrote; see a@b and @ alone"))
                .isEmpty();
        assertThat(Note.names("@noor@city-ledger.example knows")).containsExactly("noor@city-ledger.example");
    }
}
