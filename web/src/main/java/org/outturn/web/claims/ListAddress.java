package org.outturn.web.claims;

import java.net.URLDecoder;
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

    /** The list that an encoded query says; the names it does not know stay, so that they can be complained of. */
    public static ListAddress ofQuery(String query) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (!value.isBlank()) {
                given.computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(value);
            }
        }
        Map<String, List<String>> ordered = new LinkedHashMap<>(of(given).parameters());
        given.forEach(ordered::putIfAbsent);
        return new ListAddress(ordered);
    }

    /** The list from its beginning. */
    public String address() {
        return elsewhere(PATH);
    }

    /** What the list's address says behind the question mark: its filter and order, without a place or the size of a page. */
    public String query() {
        String address = address();
        return address.length() == PATH.length() ? "" : address.substring(PATH.length() + 1);
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

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
