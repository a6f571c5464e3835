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
 * @param label whether its names say that it holds a by-line or a date
 */
record Region(Element element, int parent, int from, int to, Furniture furniture, boolean body, boolean label) {
    /** How sure it is that an element is not part of the article. */
    enum Furniture {
        /** Nothing says so. */
        NONE,
        /** Its names say so; overruled where it holds most of the page's prose. */
        NAMED,
        /** Its names say that it is readers' comments or a consent notice; overruled only where there is hardly anything else. */
        FOREIGN,
        /** Its tag says so, such as {@code nav}; overruled only where there is hardly anything else. */
        TAGGED,
        /** It is not shown; overruled where it holds much of a named body, as pages hide what is only for subscribers. */
        HIDDEN
    }
}
