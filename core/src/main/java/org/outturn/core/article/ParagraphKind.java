package org.outturn.core.article;

/** What a paragraph of an article is for. Claims are sought in every kind but {@link #CAPTION} and {@link #RELATED}. */
public enum ParagraphKind {
    /** A headline inside the text. The article's own title is not part of the text unless the text was handed in with it. */
    HEADING,
    /** Running prose. */
    BODY,
    /** A block quotation. */
    QUOTE,
    /** One item of a list. */
    LIST_ITEM,
    /** Words under or beside a picture. */
    CAPTION,
    /** Furniture that came with the text: links to other articles, newsletter boxes, the original address. */
    RELATED
}
