package org.outturn.importer.language;

/**
 * Somebody or something that an article names.
 *
 * @param words the fullest form that the article gives, verbatim but for line breaks
 * @param kind what it is
 * @param role the title or office beside it ("Kremlin spokesman", "President"), verbatim; empty when none
 * @param gender what pronouns it takes
 */
public record Name(String words, Kind kind, String role, Gender gender) {
    /** Kinds of names. */
    public enum Kind {
        PERSON,
        BODY,
        /** A news agency, paper or broadcaster: a body that is seldom what "the company" means. */
        MEDIA,
        PLACE,
        /** Works, products, events and whatever else has a capital. */
        OTHER
    }

    /** What a person is called by; {@link #UNKNOWN} fits "he" and "she". */
    public enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }
}
