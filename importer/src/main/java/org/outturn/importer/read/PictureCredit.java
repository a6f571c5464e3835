package org.outturn.importer.read;

import java.util.ArrayList;
import java.util.List;

/** Recognises the credit that pictures carry ("Photo: A. Lee", "... (Image: Getty)"). The marks are in {@code picture-credits.txt}. */
final class PictureCredit {
    private static final int MAX_LINE = 300;

    /** How near to the line's end the credit has to begin. */
    private static final int NEAR_END = 80;

    private static final List<String> ANYWHERE = new ArrayList<>();
    private static final List<String> AT_END = new ArrayList<>();

    static {
        for (WordFile.Entry entry : WordFile.entries("picture-credits.txt")) {
            (entry.section().equals("end") ? AT_END : ANYWHERE).add(entry.first());
        }
    }

    private PictureCredit() {}

    /** Whether the line is a picture's: it ends in a credit. */
    static boolean ends(String line) {
        if (line.length() > MAX_LINE) {
            return false;
        }
        String tail = line.substring(Math.max(0, line.length() - NEAR_END));
        for (String mark : ANYWHERE) {
            if (tail.contains(mark)) {
                return true;
            }
        }
        for (String end : AT_END) {
            if (line.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
