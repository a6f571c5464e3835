package org.outturn.web.claims;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.core.claim.ClaimFilterReader;

/**
 * The address of a list of claims, to be varied by links.
 *
 * @param parameters names and values, without the empty ones that forms send
 */
public record ListAddress(Map<String, List<String>> parameters) {
    private static final String PATH = "/claims";
    private static final List<String> PLACES = List.of("after", "before");

    /** The address that says what these parameters say; what is no filter is left out. */
    public static ListAddress of(Map<String, List<String>> given) {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        for (String name : ClaimFilterReader.PARAMETERS.keySet()) {
            List<String> values = given.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .toList();
            if (!values.isEmpty()) {
                filled.put(name, values);
            }
        }
        return new ListAddress(filled);
    }

    /** The same list, at another place in it. */
    String page(String name, String cursor) {
        Map<String, List<String>> changed = withoutPlace();
        changed.put(name, List.of(cursor));
        return write(PATH, changed);
    }

    /** The same list from its beginning, with another value of a parameter; none when it is empty. */
    String with(String name, String value) {
        Map<String, List<String>> changed = withoutPlace();
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        return write(PATH, changed);
    }

    /** The same list from its beginning, without one value of a parameter. */
    String without(String name, String value) {
        Map<String, List<String>> changed = withoutPlace();
        List<String> rest = new ArrayList<>();
        for (String given : changed.getOrDefault(name, List.of())) {
            for (String part : given.split(",")) {
                if (!part.strip().equals(value)) {
                    rest.add(part.strip());
                }
            }
        }
        if (rest.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, rest);
        }
        return write(PATH, changed);
    }

    /** The whole of the list in another form. */
    public String elsewhere(String path) {
        Map<String, List<String>> changed = withoutPlace();
        changed.remove("limit");
        return write(path, changed);
    }

    /** The same with one more parameter, of a page that knows it. */
    public String elsewhere(String path, String name, String value) {
        Map<String, List<String>> changed = withoutPlace();
        changed.remove("limit");
        changed.put(name, List.of(value));
        return write(path, changed);
    }

    private Map<String, List<String>> withoutPlace() {
        Map<String, List<String>> copy = new LinkedHashMap<>(parameters);
        PLACES.forEach(copy::remove);
        return copy;
    }

    private static String write(String path, Map<String, List<String>> parameters) {
        String query = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
