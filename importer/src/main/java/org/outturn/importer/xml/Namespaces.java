package org.outturn.importer.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The namespaces that hold at one place of a document, and the names of elements seen from there. The known ones are
 * in {@code namespaces.txt}.
 */
final class Namespaces {
    /** More prefixes than any feed declares: every one of them is copied where another one is added. */
    private static final int MAX_DECLARED = 100;

    private static final Map<String, String> KNOWN = known();

    private final Map<String, String> declared;
    private final Map<String, String> names = new HashMap<>();

    private Namespaces(Map<String, String> declared) {
        this.declared = declared;
    }

    /** Those of a document in which none is declared yet. */
    static Namespaces none() {
        return new Namespaces(Map.of());
    }

    /** These and the ones that a start tag declares. */
    Namespaces with(Map<String, String> attributes) {
        Map<String, String> more = null;
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            String name = attribute.getKey();
            if (name.equals("xmlns") || name.startsWith("xmlns:")) {
                more = more == null ? new HashMap<>(declared) : more;
                if (more.size() < MAX_DECLARED) {
                    more.put(name.equals("xmlns") ? "" : name.substring(6), attribute.getValue());
                }
            }
        }
        return more == null ? this : new Namespaces(more);
    }

    /** The name that an element is known by, from the one that the document writes. */
    String name(String written) {
        return names.computeIfAbsent(written, this::resolved);
    }

    private String resolved(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        int colon = lower.indexOf(':');
        String prefix = colon < 0 ? "" : lower.substring(0, colon);
        String local = lower.substring(colon + 1);
        String address = declared.get(prefix);
        String known = address == null ? null : KNOWN.get(bare(address));
        // an unknown default namespace says nothing; an unknown prefix is taken at its word
        String settled = known == null ? prefix : known;
        return settled.isEmpty() ? local : settled + ":" + local;
    }

    /** Addresses of namespaces are written with and without a slash or hash at their end, and in either case. */
    private static String bare(String address) {
        String bare = address.strip().toLowerCase(Locale.ROOT);
        while (bare.endsWith("/") || bare.endsWith("#")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare.startsWith("https://") ? "http://" + bare.substring(8) : bare;
    }

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        try (InputStream stream = Namespaces.class.getResourceAsStream("namespaces.txt")) {
            if (stream == null) {
                throw new IllegalStateException("There is no resource namespaces.txt");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                int bar = line.indexOf('|');
                if (bar >= 0 && !line.startsWith("#")) {
                    known.put(
                            bare(line.substring(bar + 1)),
                            line.substring(0, bar).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of namespaces", e);
        }
        return known;
    }
}
