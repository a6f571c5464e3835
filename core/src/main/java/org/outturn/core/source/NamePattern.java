package org.outturn.core.source;

import java.util.Locale;

/** The pattern by which lists look for names and titles: whatever holds the words somewhere, in whatever case. */
public final class NamePattern {
    private NamePattern() {}

    /**
     * For {@code lower(name) like … escape '\'}; {@code %%} when there are no words.
     *
     * @param part the words as somebody typed them; signs that patterns give a meaning to stand for themselves
     */
    public static String holding(String part) {
        return "%" + part.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
