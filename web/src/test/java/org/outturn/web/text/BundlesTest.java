package org.outturn.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every language has every message, with the same things in it. */
class BundlesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern MARKUP = Pattern.compile("</?[a-z]+[^>]*>");

    static List<Class<?>> bundles() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.outturn.web").stream()
                        .filter(one -> one.isAnnotatedWith(MessageBundle.class))
                        .<Class<?>>map(one -> one.reflect())
                        .toList();
    }

    static Properties translated(Class<?> bundle, Locale language) throws IOException {
        Properties found = new Properties();
        String name = bundle.getAnnotation(MessageBundle.class).value();
        try (Reader in =
                Files.newBufferedReader(MESSAGES.resolve(name + "_" + language.getLanguage() + ".properties"))) {
            found.load(in);
        }
        return found;
    }

    @Test
    void everyLanguageHasEveryMessageAndNoOther() throws Exception {
        assertThat(bundles()).hasSizeGreaterThan(20);
        for (Class<?> bundle : bundles()) {
            Set<String> english = Arrays.stream(bundle.getMethods())
                    .map(Method::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Locale language : ReaderLanguage.KNOWN) {
                if (language != Locale.ENGLISH) {
                    Properties other = translated(bundle, language);
                    assertThat(new TreeSet<>(other.stringPropertyNames()))
                            .as(bundle.getSimpleName())
                            .isEqualTo(english);
                    assertThat(other.values()).as(bundle.getSimpleName()).allMatch(text -> !((String) text).isBlank());
                }
            }
        }
    }

    @Test
    void everyLanguageNamesTheSameThingsAndMarksThemAlike() throws Exception {
        for (Class<?> bundle : bundles()) {
            for (Locale language : ReaderLanguage.KNOWN) {
                if (language != Locale.ENGLISH) {
                    Properties other = translated(bundle, language);
                    for (Method method : bundle.getMethods()) {
                        String english = method.getAnnotation(Message.class).value();
                        String message = other.getProperty(method.getName());
                        String name = bundle.getSimpleName() + "." + method.getName();
                        assertThat(places(message)).as(name).isSubsetOf(parameters(method));
                        assertThat(parameters(method)).as(name).containsAll(places(english));
                        assertThat(places(message)).as(name).containsAll(shownAlways(english, message));
                        assertThat(found(MARKUP, message)).as(name).isEqualTo(found(MARKUP, english));
                    }
                }
            }
        }
    }

    /** A number that English repeats for its plural may be left out where the other language counts in words of its own. */
    private static Set<String> shownAlways(String english, String message) {
        return message.contains("{#if") || english.contains("{#if") ? Set.of() : places(english);
    }

    private static Set<String> parameters(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getName())
                .collect(Collectors.toSet());
    }

    private static Set<String> places(String message) {
        return new TreeSet<>(found(PLACE, message).stream()
                .map(place -> place.substring(1, place.length() - 1))
                .toList());
    }

    private static List<String> found(Pattern pattern, String message) {
        List<String> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(message);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        all.sort(String::compareTo);
        return all;
    }

    /** What is between the tags of a template and is no message, expression or sign. */
    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        Set<String> names = Set.of("Outturn", "CSV", "JSON", "robots.txt", "Ctrl", "Enter", "Esc", "Ctrl Enter");
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .filter(path -> !path.endsWith("page/parts.html"))
                    .toList()) {
                List<String> left = new ArrayList<>();
                String template = Files.readString(file)
                        .replaceAll("\\{[#/@!]?[a-zA-Z](?:[^{}'\"]|'[^']*'|\"[^\"]*\")*}", "\u0000")
                        .replaceAll("\\{[#/]?[a-z]*}", "\u0000");
                Matcher attribute = Pattern.compile("\\b(?:aria-label|title|placeholder|data-label|alt)=\"([^\"]*)\"")
                        .matcher(template);
                while (attribute.find()) {
                    left.add(attribute.group(1));
                }
                left.addAll(
                        Arrays.asList(template.replaceAll("<[^>]*>", "\u0000").split("\u0000")));
                assertThat(left.stream()
                                .map(String::strip)
                                .filter(text -> text.matches("(?s).*\\p{L}{2,}.*"))
                                .filter(text -> !names.contains(text.replaceAll("^[·\\s]+", "")))
                                .filter(text -> !text.startsWith("class="))
                                .filter(text -> !text.equals("https://")))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    /** Messages with markup are written as they are, so whatever stands in them must have been made text before. */
    @Test
    void whatStandsInMessagesWithMarkupIsEscaped() throws IOException {
        Pattern raw = Pattern.compile("\\{\\w+:\\w+(?:\\(((?:[^()]|\\([^()]*\\))*)\\))?\\.raw}");
        int seen = 0;
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Matcher matcher = raw.matcher(Files.readString(file));
                while (matcher.find()) {
                    seen++;
                    if (matcher.group(1) != null) {
                        assertThat(matcher.group(1).split(","))
                                .as(file + ": " + matcher.group())
                                .allMatch(value -> value.strip().endsWith(".escaped"));
                    }
                }
            }
        }
        assertThat(seen).isPositive();
    }
}
