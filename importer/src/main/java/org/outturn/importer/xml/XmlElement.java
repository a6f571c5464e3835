package org.outturn.importer.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element and what is in it. Names are in lower case; a namespace that is known has one prefix, whichever the
 * document gives it: {@code dc:creator}, {@code atom:link}; elements of RSS itself and of unknown default namespaces
 * have none.
 */
public final class XmlElement {
    /** Elements of HTML that have no content and, in feeds, often no end either. */
    private static final List<String> VOID = List.of("br", "hr", "img", "wbr");

    private final String name;
    private final String written;
    private final Map<String, String> attributes;
    private final List<String> bases;
    private final String language;
    private final List<Object> content = new ArrayList<>();
    private boolean whole = true;

    /**
     * An element without content as yet.
     *
     * @param name its name with its known prefix
     * @param written its name as the document writes it, without the prefix
     */
    XmlElement(String name, String written, Map<String, String> attributes, List<String> bases, String language) {
        this.name = name;
        this.written = written;
        this.attributes = attributes;
        this.bases = bases;
        this.language = language;
    }

    /** Words between tags. */
    private record Words(String text, boolean verbatim) {}

    /** Its name, such as {@code title} or {@code dc:creator}. */
    public String name() {
        return name;
    }

    /** The attribute of that name in lower case ({@code href}, {@code xml:base}), or null. */
    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** The {@code xml:base} values that hold here, the outermost first; each is seen from the one before it. */
    public List<String> bases() {
        return bases;
    }

    /** The {@code xml:lang} that holds here; empty when there is none. */
    public String language() {
        return language;
    }

    /** Whether the document went on to its end, rather than breaking off inside it. */
    public boolean isWhole() {
        return whole;
    }

    /** The elements right under it, in order; those that the document broke off in are left out. */
    public List<XmlElement> children() {
        List<XmlElement> children = new ArrayList<>();
        for (Object part : content) {
            if (part instanceof XmlElement child && child.whole) {
                children.add(child);
            }
        }
        return children;
    }

    /** All text in it without the tags. */
    public String text() {
        if (content.size() == 1 && content.get(0) instanceof Words words) {
            return words.text;
        }
        StringBuilder text = new StringBuilder();
        addText(text);
        return text.toString();
    }

    /**
     * What is in it, as markup. Where there are no tags in it the text is given as it is, since that is markup which
     * the feed escaped; where there are, text beside them is escaped anew, but for that in CDATA.
     */
    public String markup() {
        boolean tags = content.stream().anyMatch(XmlElement.class::isInstance);
        return tags ? inner() : text();
    }

    /**
     * What is in it, as markup that is written with tags rather than escaped: text without tags is nothing but text.
     */
    public String inner() {
        StringBuilder markup = new StringBuilder();
        addMarkup(markup);
        return markup.toString();
    }

    void add(XmlElement child) {
        content.add(child);
    }

    void add(String text, boolean verbatim) {
        if (!text.isEmpty()) {
            content.add(new Words(text, verbatim));
        }
    }

    void breakOff() {
        whole = false;
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    private void addText(StringBuilder text) {
        for (Object part : content) {
            if (part instanceof XmlElement child) {
                child.addText(text);
            } else if (part instanceof Words words) {
                text.append(words.text);
            }
        }
    }

    private void addMarkup(StringBuilder markup) {
        for (Object part : content) {
            if (part instanceof XmlElement child) {
                child.addTags(markup);
            } else if (part instanceof Words words) {
                markup.append(words.verbatim ? words.text : escaped(words.text));
            }
        }
    }

    private void addTags(StringBuilder markup) {
        markup.append('<').append(written);
        attributes.forEach((attribute, value) -> {
            if (!attribute.startsWith("xml")) {
                markup.append(' ').append(attribute).append("=\"");
                markup.append(escaped(value).replace("\"", "&quot;")).append('"');
            }
        });
        if (isVoid(written)) {
            markup.append(" />");
            return;
        }
        markup.append('>');
        addMarkup(markup);
        markup.append("</").append(written).append('>');
    }

    /** The text with the characters escaped that mean something in markup. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return "<" + name + ">";
    }
}
