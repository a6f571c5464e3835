package org.outturn.importer.read;

/** What an element's tag, class, id or role says that it is for. The words are in {@code element-cues.txt}. */
enum ElementCue {
    /** Not part of the article: navigation, share bars, teasers, newsletter boxes, advertising. */
    FURNITURE,
    /** Never the article: what readers wrote under it, consent notices. */
    FOREIGN,
    /** Holds the running text. */
    BODY,
    /** The lines between headline and text that sum it up. */
    STANDFIRST,
    /** Who wrote it. */
    BYLINE,
    /** Words under a picture. */
    CAPTION,
    /** When it was published. */
    DATE
}
