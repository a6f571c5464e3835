package org.outturn.web.imports;

import org.outturn.importer.check.FeedAnswer;

/** Says in a sentence what came of a check. */
final class FeedWords {
    private FeedWords() {}

    static String result(FeedAnswer answer, EntryImport.Taken taken) {
        if (answer instanceof FeedAnswer.Failed failed) {
            return failed.reason() + ".";
        }
        if (answer instanceof FeedAnswer.Gone) {
            return "The server says that it is gone for good.";
        }
        if (answer instanceof FeedAnswer.TooOften) {
            return "The server asks us to come less often.";
        }
        String shown = answer instanceof FeedAnswer.Read read
                ? count(read.entries().size(), "entry", "entries")
                : "Nothing has changed (304)";
        String brought = taken.articles() == 0
                ? "nothing new"
                : count(taken.articles(), "article", "articles") + " new or changed";
        String missing =
                switch (taken.missing()) {
                    case 0 -> "";
                    case 1 -> "; one could not be got";
                    default -> "; %,d could not be got".formatted(taken.missing());
                };
        return shown + ", " + brought + missing + ".";
    }

    private static String count(int number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }
}
