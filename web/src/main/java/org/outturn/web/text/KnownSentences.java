package org.outturn.web.text;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sentences that rules and machines write in English, which files and the API pass on: finds the message that has the same words, and
 * says it in the reader's language. The English messages of a bundle are its patterns, so that a new sentence needs a new message and
 * nothing else; all their parameters are text.
 */
final class KnownSentences {
    private static final int LONGEST = 1000;

    private final Class<?> bundle;
    private final List<Known> known;

    /** What stands in a sentence in the place of a parameter, in the reader's language. */
    @FunctionalInterface
    interface Value {
        String shown(String parameter, String given);
    }

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

    /** The sentences of a bundle, of which each names its parameters in their order; those without any are looked for first. */
    KnownSentences(Class<?> bundle) {
        this.bundle = bundle;
        this.known = Arrays.stream(bundle.getMethods())
                .map(Known::of)
                .sorted(Comparator.<Known>comparingInt(one -> one.method().getParameterCount() == 0 ? 0 : 1)
                        .thenComparing(one -> -one.pattern().pattern().length()))
                .toList();
    }

    /** The sentence in the reader's language; empty when no message has these words. */
    Optional<String> said(String english, Value value) {
        if (english.length() > LONGEST) {
            return Optional.empty();
        }
        for (Known one : known) {
            Matcher matcher = one.pattern().matcher(english);
            if (matcher.matches()) {
                Parameter[] parameters = one.method().getParameters();
                Object[] values = new Object[parameters.length];
                Arrays.setAll(values, i -> value.shown(parameters[i].getName(), matcher.group(i + 1)));
                return Optional.of(say(one.method(), values));
            }
        }
        return Optional.empty();
    }

    /** Whether there is a message with these words. */
    boolean has(String english) {
        return known.stream().anyMatch(one -> one.pattern().matcher(english).matches());
    }

    private String say(Method message, Object[] values) {
        try {
            return (String) message.invoke(ReaderLanguage.messages(bundle), values);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The message %s could not be said".formatted(message.getName()), e);
        }
    }
}
