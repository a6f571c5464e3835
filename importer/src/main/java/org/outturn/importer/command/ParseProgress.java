package org.outturn.importer.command;

import java.io.PrintWriter;

/** Counts what was parsed, and says so now and then to somebody who watches. */
final class ParseProgress {
    private static final int STEP = 500;

    private final PrintWriter terminal;
    private final boolean watched;
    private int parsed;
    private int failed;
    private int claims;

    ParseProgress(PrintWriter terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    void took(ArticleParser.Line line) {
        parsed++;
        failed += line.failed() ? 1 : 0;
        claims += line.claims();
        if (watched && parsed % STEP == 0) {
            say('\r');
        }
    }

    void done() {
        if (watched && parsed >= STEP) {
            say('\n');
        }
    }

    private void say(char end) {
        terminal.print("%,d articles, %,d claims, %,d failed%c".formatted(parsed, claims, failed, end));
        terminal.flush();
    }

    int failed() {
        return failed;
    }
}
