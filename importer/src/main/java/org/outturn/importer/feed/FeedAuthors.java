package org.outturn.importer.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.outturn.importer.xml.XmlElement;

/**
 * Finds the names in what feeds write about authors: a name, an address, both in either order, or a person's elements.
 */
final class FeedAuthors {
    private FeedAuthors() {}

    /** The names, each once and in order; addresses alone are no names. */
    static List<String> names(List<XmlElement> elements) {
        Set<String> names = new LinkedHashSet<>();
        for (XmlElement element : elements) {
            String name = name(element);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static String name(XmlElement element) {
        List<XmlElement> parts = new ArrayList<>(element.children());
        for (XmlElement part : parts) {
            if (part.name().equals("name")
                    || part.name().equals("atom:name")
                    || part.name().equals("foaf:name")) {
                return FeedWords.ofMarkup(part.text());
            }
        }
        boolean person = parts.stream()
                .anyMatch(part -> part.name().endsWith("email")
                        || part.name().endsWith("uri")
                        || part.name().endsWith("url")
                        || part.name().endsWith("homepage"));
        return person ? "" : withoutAddress(FeedWords.ofMarkup(element.markup()));
    }

    /**
     * "me@example.com (A Name)", "A Name (me@example.com)", "A Name &lt;me@example.com&gt;" and the like without the
     * address.
     */
    static String withoutAddress(String words) {
        if (words.indexOf('@') < 0) {
            return words;
        }
        StringBuilder name = new StringBuilder();
        for (String word : words.split(" ")) {
            if (word.indexOf('@') < 0) {
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        String bare = name.toString().strip();
        boolean bracketed = bare.startsWith("(") && bare.endsWith(")") && bare.indexOf(')') == bare.length() - 1;
        return bracketed ? bare.substring(1, bare.length() - 1).strip() : bare;
    }
}
