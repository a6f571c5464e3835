package org.outturn.importer.read;

import org.jsoup.nodes.Element;

/**
 * One element of a page that can hold blocks, and which blocks it holds.
 *
 * @param element the element
 * @param parent the number of the region around it, or -1
 * @param from the number of its first block
 * @param to the number after its last block
 * @param furniture what makes it furniture
 * @param body whether its names say that it holds the running text
 */
record Region(Element element, int parent, int from, int to, Furniture furniture, boolean body) {
    /** How sure it is that an element is not part of the article. */
    enum Furniture {
        /** Nothing says so. */
        NONE,
        /** Its names say so; overruled where it holds most of the page's prose. */
        NAMED,
        /** It holds readers' comments; overruled only where there is hardly anything else. */
        COMMENTS,
        /** Its tag says so, such as {@code nav}; overruled only where there is hardly anything else. */
        TAGGED,
        /** It is not shown; looked at only where nothing else is found. */
        HIDDEN
    }
}
