package org.outturn.importer.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Settles who wrote an article, from what the parts of a page say. People go before bodies; who is named most completely goes first. */
final class Bylines {
    private Bylines() {}

    /**
     * The authors' names.
     *
     * @param linked what the JSON-LD says
     * @param meta what the meta elements say
     * @param shown what stands under the headline
     * @param publisher the publication's name
     */
    static List<String> settle(PageFacts linked, PageFacts meta, List<String> shown, String publisher) {
        List<String> stated = AuthorNames.clean(linked.authors());
        List<String> tagged = AuthorNames.clean(meta.authors());
        List<String> people =
                !stated.isEmpty() && !linked.byBody() && !isPublisher(stated, publisher) ? stated : List.of();
        if (people.isEmpty() && !tagged.isEmpty() && !isPublisher(tagged, publisher)) {
            people = tagged;
        }
        if (!people.isEmpty()
                && tagged.size() > people.size()
                && folded(tagged).keySet().containsAll(folded(people).keySet())) {
            people = tagged;
        }
        if (people.isEmpty()) {
            people = !shown.isEmpty() ? shown : !stated.isEmpty() ? stated : tagged;
        }
        return withoutPublisher(asShown(people, shown), publisher);
    }

    /** The names as the page shows them, where metadata lost their accents. */
    private static List<String> asShown(List<String> names, List<String> shown) {
        Map<String, String> written = folded(shown);
        List<String> result = new ArrayList<>();
        for (String name : names) {
            String other = written.getOrDefault(fold(name), name);
            boolean accents =
                    other.chars().anyMatch(c -> c > 127) && name.chars().allMatch(c -> c < 128);
            result.add(accents ? other : name);
        }
        return result;
    }

    /** The people alone, where the publication stands beside them. */
    private static List<String> withoutPublisher(List<String> names, String publisher) {
        List<String> people = names.stream()
                .map(name -> AuthorNames.without(publisher, name))
                .filter(name -> !isPublisher(List.of(name), publisher))
                .toList();
        return people.isEmpty() ? names : people;
    }

    private static boolean isPublisher(List<String> names, String publisher) {
        if (names.size() != 1) {
            return false;
        }
        String name = fold(names.get(0));
        String site = fold(publisher);
        return !name.isEmpty()
                && (name.equals(site) || (!site.isEmpty() && (name.contains(site) || site.contains(name))));
    }

    private static Map<String, String> folded(List<String> names) {
        Map<String, String> folded = new LinkedHashMap<>();
        for (String name : names) {
            folded.put(fold(name), name);
        }
        return folded;
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < apart.length(); i++) {
            if (Character.isLetterOrDigit(apart.charAt(i))) {
                folded.append(apart.charAt(i));
            }
        }
        return folded.toString();
    }
}
