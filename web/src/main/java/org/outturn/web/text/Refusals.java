package org.outturn.web.text;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.claim.RefusedException;

/**
 * Says why the desk's rules do not allow something. The rules give their reasons in English, which the API passes on; a page finds the
 * message that has the same words, and says it in the reader's language. A reason without a message stays as it is.
 */
public final class Refusals {
    private Refusals() {}

    /** One message, as a pattern with a group for each of its parameters. */
    private record Known(Pattern pattern, Method method) {
        private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

        static Known of(Method method) {
            String text = method.getAnnotation(Message.class).value();
            return new Known(
                    Pattern.compile(
                            Stream.of(PLACE.split(text, -1)).map(Pattern::quote).collect(Collectors.joining("(.*?)")),
                            Pattern.DOTALL),
                    method);
        }
    }

    private static final List<Known> KNOWN = Arrays.stream(RefusalMessages.class.getMethods())
            .map(Known::of)
            .sorted(java.util.Comparator.comparing(
                    known -> -known.pattern().pattern().length()))
            .toList();

    /** The reason in the reader's language. */
    public static String said(RefusedException refusal) {
        return said(refusal.reason());
    }

    /** The sentence in the reader's language. */
    public static String said(String english) {
        if (ReaderLanguage.now().equals(Locale.ENGLISH)) {
            return english;
        }
        for (Known known : KNOWN) {
            Matcher matcher = known.pattern().matcher(english);
            if (matcher.matches()) {
                Object[] values = new Object[matcher.groupCount()];
                Arrays.setAll(values, i -> matcher.group(i + 1));
                return say(known.method(), values);
            }
        }
        return english;
    }

    /** Whether there is a message with these words. */
    static boolean isKnown(String english) {
        return KNOWN.stream().anyMatch(known -> known.pattern().matcher(english).matches());
    }

    private static String say(Method message, Object[] values) {
        try {
            return (String) message.invoke(ReaderLanguage.messages(RefusalMessages.class), values);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The message %s could not be said".formatted(message.getName()), e);
        }
    }
}
