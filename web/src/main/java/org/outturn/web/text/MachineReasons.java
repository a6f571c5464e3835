package org.outturn.web.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.claim.Status;

/**
 * Why the machine proposed something: stored in English, one reason after the other, shown in the reader's language. The words that a
 * reason quotes stay as the article has them, and so does a reason of another version that nobody knows any more.
 */
public final class MachineReasons {
    private static final KnownSentences KNOWN = new KnownSentences(MachineReasonMessages.class);
    private static final String BETWEEN = "; ";

    /** Between a sign and the words in which it was found. */
    private static final String IN_WORDS = " ('";

    private MachineReasons() {}

    /** The stored reasons in the reader's language. */
    public static String shown(String stored) {
        return Arrays.stream(stored.split(BETWEEN, -1))
                .map(reason -> one(reason).orElse(reason))
                .collect(Collectors.joining(BETWEEN));
    }

    /** A kind of reason, with an ellipsis in the place of each quotation, in the reader's language. */
    public static String kind(String stored) {
        String kind = stored.strip();
        if (kind.endsWith(" …") && KNOWN.has(kind.substring(0, kind.length() - 2))) {
            return shown(kind.substring(0, kind.length() - 2));
        }
        return one(kind.replace("…", "'…'"))
                .map(said -> said.replaceAll("['„“]…['“”]", "…"))
                .orElse(kind);
    }

    /** Whether this reason can be said in each language. */
    static boolean isKnown(String reason) {
        return KNOWN.has(reason);
    }

    private static Optional<String> one(String reason) {
        Optional<String> whole = KNOWN.said(reason, MachineReasons::value);
        int words = reason.lastIndexOf(IN_WORDS);
        return whole.isPresent() || words < 0 || !reason.endsWith("')")
                ? whole
                : KNOWN.said(reason.substring(0, words), MachineReasons::value).map(sign -> words().inWords(
                                sign, reason.substring(words + IN_WORDS.length(), reason.length() - 2)));
    }

    /** Codes in a reason have words of their own; the parameters of the messages say where they stand. */
    private static String value(String parameter, String given) {
        return switch (parameter) {
            case "certainty", "certaintyBefore" -> Words.certainty(given);
            case "verdict" ->
                Arrays.stream(Status.values())
                        .filter(status -> status.code().replace('_', ' ').equals(given))
                        .findFirst()
                        .map(Words::status)
                        .orElse(given);
            default -> given;
        };
    }

    private static WordMessages words() {
        return ReaderLanguage.messages(WordMessages.class);
    }
}
