package org.outturn.importer.match;

/** What is marked of a term or concept of a claim, as one small number: whether it carries the summary, and whether it is part of a name. */
final class TermMarks {
    private static final int WHOLE = 1;
    private static final int NAME = 2;

    private TermMarks() {}

    static int of(float share, boolean name) {
        return (share == ClaimSlotReader.SUMMARY ? WHOLE : 0) | (name ? NAME : 0);
    }

    /** How much of the claim it carries. */
    static float share(int marks) {
        return (marks & WHOLE) != 0 ? ClaimSlotReader.SUMMARY : ClaimSlotReader.SENTENCE;
    }

    static boolean isName(int marks) {
        return (marks & NAME) != 0;
    }
}
