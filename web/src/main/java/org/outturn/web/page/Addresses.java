package org.outturn.web.page;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Texts inside addresses, for the templates. */
@TemplateExtension
public final class Addresses {
    private Addresses() {}

    /** The text as the value of a parameter. */
    public static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
