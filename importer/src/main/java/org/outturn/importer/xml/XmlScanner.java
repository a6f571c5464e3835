package org.outturn.importer.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a document that ought to be XML, from one start tag to the next. It takes everything: end tags that
 * are missing or too many, ampersands and angle brackets that stand for themselves, prefixes that nobody declared, an
 * end in the middle. Time grows linearly with the length, and what is read is only held as long as the caller holds
 * it.
 */
public final class XmlScanner {
    /** No feed nests deeper by itself; markup inside an entry that does is flattened. */
    private static final int MAX_DEPTH = 100;

    private final XmlTokens tokens;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean brokenOff;
    private boolean tooDeep;

    private record Open(String written, XmlElement element, Namespaces names) {}

    /** A scanner at the beginning of the text. */
    public XmlScanner(String text) {
        this.tokens = new XmlTokens(text);
    }

    /** Goes to the next start tag, in or behind the element that is open; null at the end of the document. */
    public @Nullable XmlElement next() {
        while (tokens.next()) {
            switch (tokens.kind()) {
                case START -> {
                    return push();
                }
                case END -> close(tokens.name());
                case TEXT -> {
                    // words between entries mean nothing
                }
            }
        }
        brokenOff |= !open.isEmpty();
        return null;
    }

    /**
     * Reads on to the end of the element that {@link #next} gave, so that its content is in it. It ends where another
     * one of its own name begins, as an entry never holds an entry, and where an element around it ends.
     */
    public XmlElement whole(XmlElement element) {
        if (open.isEmpty() || open.getLast().element != element) {
            return element; // it had no content
        }
        int outside = open.size() - 1;
        String written = open.getLast().written;
        while (tokens.next()) {
            switch (tokens.kind()) {
                case TEXT -> open.getLast().element.add(tokens.text(), tokens.isVerbatim());
                case START -> {
                    if (tokens.name().equalsIgnoreCase(written)) {
                        tokens.back();
                        shrinkTo(outside);
                        return element;
                    }
                    nest();
                }
                case END -> {
                    int depth = depthOf(tokens.name());
                    if (depth >= 0 && depth < outside) {
                        tokens.back();
                        shrinkTo(outside);
                        return element;
                    }
                    close(tokens.name());
                    if (open.size() <= outside) {
                        return element;
                    }
                }
            }
        }
        open.stream().skip(outside).forEach(left -> left.element.breakOff());
        brokenOff = true;
        return element;
    }

    /**
     * The elements that are open, the outermost first; the one that {@link #next} gave is the last unless it was
     * empty.
     */
    public List<XmlElement> path() {
        return open.stream().map(Open::element).toList();
    }

    /** What was wrong with the document so far, in plain words. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (tokens.refusedEntities()) {
            problems.add("The document declares entities that lead outside of it or swell; they were not read");
        }
        if (tooDeep) {
            problems.add("The document is nested deeper than " + MAX_DEPTH + " levels; what is below was flattened");
        }
        if (brokenOff || tokens.brokenOff()) {
            problems.add("The document breaks off before its end");
        }
        return problems;
    }

    private void nest() {
        if (open.size() >= MAX_DEPTH) {
            tooDeep = true;
            return;
        }
        XmlElement parent = open.getLast().element;
        XmlElement child = push();
        parent.add(child);
        if (XmlElement.isVoid(child.name()) && open.getLast().element == child) {
            open.removeLast();
        }
    }

    /** Opens the element of the start tag that was just read, unless it is an empty one. */
    private XmlElement push() {
        Open parent = open.peekLast();
        Map<String, String> attributes = tokens.attributes();
        Namespaces names = (parent == null ? Namespaces.none() : parent.names).with(attributes);
        String written = tokens.name();
        String base = attributes.get("xml:base");
        List<String> bases = parent == null ? List.of() : parent.element.bases();
        if (base != null) {
            bases = new ArrayList<>(bases);
            bases.add(base);
        }
        String language = attributes.get("xml:lang");
        if (language == null) {
            language = parent == null ? "" : parent.element.language();
        }
        XmlElement element = new XmlElement(
                names.name(written), written.substring(written.indexOf(':') + 1), attributes, bases, language.strip());
        if (!tokens.isEmptyElement() && open.size() < MAX_DEPTH) {
            open.addLast(new Open(written, element, names));
        }
        return element;
    }

    /** Closes the innermost element of that name and everything in it; an end tag without a start is nothing. */
    private void close(String written) {
        int depth = depthOf(written);
        if (depth >= 0) {
            shrinkTo(depth);
        }
    }

    private void shrinkTo(int depth) {
        while (open.size() > depth) {
            open.removeLast();
        }
    }

    private int depthOf(String written) {
        int depth = open.size() - 1;
        for (var opened = open.descendingIterator(); opened.hasNext(); depth--) {
            if (opened.next().written.equalsIgnoreCase(written)) {
                return depth;
            }
        }
        return -1;
    }
}
