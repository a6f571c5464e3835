package org.outturn.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** Stylesheet, icons and script: browsers keep them for a year, so their addresses change with their content. */
@ApplicationScoped
public class Assets {
    private static final List<String> FILES = List.of("outturn.css", "icons.svg", "outturn.js");

    private final String fingerprint;

    Assets() {
        CRC32 sum = new CRC32();
        for (String file : FILES) {
            try (InputStream in = Assets.class.getResourceAsStream("/META-INF/resources/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("Missing in the class path: " + file);
                }
                sum.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        fingerprint = Long.toHexString(sum.getValue());
    }

    /** Changes when one of the files does. */
    public String fingerprint() {
        return fingerprint;
    }
}
