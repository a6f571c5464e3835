package org.outturn.importer.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImporterCommandTest {
    @Test
    void aNamedCommandIsSetUpAlone() {
        assertThat(ImporterCommand.line("due", "--help").getSubcommands()).containsOnlyKeys("due");
    }

    @Test
    void withoutAKnownNameAllCommandsAreOffered() {
        assertThat(ImporterCommand.line("--help").getSubcommands().keySet())
                .containsExactly("read", "due", "parse", "feed", "link");
        assertThat(ImporterCommand.line("pasre").getSubcommands()).containsKey("parse");
    }
}
