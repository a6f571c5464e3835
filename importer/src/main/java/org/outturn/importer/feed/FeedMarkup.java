package org.outturn.importer.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.outturn.importer.xml.XmlElement;

/**
 * What an element of a feed says, as words or as HTML, whichever way it is written: escaped, in CDATA, as tags, in
 * base64, or as plain text that says so in its type (Atom's text constructs).
 */
final class FeedMarkup {
    private FeedMarkup() {}

    /** The element's content as plain words. */
    static String words(XmlElement element, boolean atom) {
        return isPlain(element, atom)
                ? FeedWords.collapsed(decoded(element, element.text()))
                : FeedWords.ofMarkup(decoded(element, markup(element)));
    }

    /** The element's content as HTML; empty where it is something else than text. */
    static String html(XmlElement element, boolean atom) {
        if (isPlain(element, atom)) {
            String text = decoded(element, element.text()).strip();
            // feeds that forget to say so still escape markup, not text about markup
            boolean unsaid = element.attribute("type") == null && FeedWords.hasTags(text);
            return unsaid ? text : XmlElement.escaped(text);
        }
        return isText(element) || mayBeBase64(element)
                ? decoded(element, markup(element)).strip()
                : "";
    }

    /** The markup in it; where that is one division of XHTML around everything, what is in the division. */
    private static String markup(XmlElement element) {
        XmlElement within = element;
        if (element.children().size() == 1) {
            XmlElement only = element.children().get(0);
            within = only.name().equals("xhtml:div") || only.name().equals("div") ? only : element;
        }
        String type = type(element);
        boolean tags = (type.contains("xhtml") || type.endsWith("xml")) && !"escaped".equals(element.attribute("mode"));
        return tags ? within.inner() : within.markup();
    }

    private static boolean isPlain(XmlElement element, boolean atom) {
        String type = type(element);
        if (type.equals("text") || type.equals("text/plain")) {
            // Atom 0.3 says text/plain and then how it is escaped
            return true;
        }
        return atom && type.isEmpty() && element.children().isEmpty() && element.attribute("mode") == null;
    }

    private static boolean isText(XmlElement element) {
        String type = type(element);
        return type.isEmpty() || type.contains("html") || type.endsWith("xml") || type.startsWith("text");
    }

    private static String type(XmlElement element) {
        String type = element.attribute("type");
        return type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the type asks for base64: Atom 0.3 says so, Atom 1.0 means it for everything that is not text (RFC 4287,
     * 4.1.3.3).
     */
    private static boolean mayBeBase64(XmlElement element) {
        return "base64".equals(element.attribute("mode"))
                || (!isText(element)
                        && type(element).indexOf('/') > 0
                        && element.children().isEmpty());
    }

    /** The text in base64, or the same as written where it is none: unknown types are often plain text all the same. */
    private static String decoded(XmlElement element, String written) {
        if (!mayBeBase64(element)) {
            return written;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(written.replaceAll("\\s+", ""));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return written;
        }
    }
}
