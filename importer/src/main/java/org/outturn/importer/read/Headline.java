package org.outturn.importer.read;

import java.util.List;

/** Settles an article's title. */
final class Headline {
    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " • "};

    private Headline() {}

    /**
     * The title, on one line.
     *
     * @param shown the headline on the page; empty when none was found
     * @param stated what the metadata give, best first
     * @param publisher the publication's name, which metadata append to titles
     */
    static String settle(String shown, List<String> stated, String publisher) {
        if (!shown.isEmpty()) {
            return oneLine(shown);
        }
        for (String title : stated) {
            String clean = withoutPublisher(oneLine(title), publisher);
            if (!clean.isEmpty()) {
                return clean;
            }
        }
        return "";
    }

    private static String withoutPublisher(String title, String publisher) {
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at > 0 && isPublisher(title.substring(at + separator.length()), publisher)) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    /** Whether the words are the publication's name, or a part of it. */
    private static boolean isPublisher(String tail, String publisher) {
        String name = Likeness.plain(publisher).replace(" ", "");
        String words = Likeness.plain(tail).replace(" ", "");
        return words.length() > 1 && name.length() > 1 && (name.contains(words) || words.contains(name));
    }

    /** The words on one line, blanks made single. */
    static String oneLine(String title) {
        StringBuilder line = new StringBuilder(title.length());
        boolean blank = false;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (BlockText.isBlank(c)) {
                blank = !line.isEmpty();
            } else if (!BlockText.isInvisible(c)) {
                line.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return line.toString();
    }
}
