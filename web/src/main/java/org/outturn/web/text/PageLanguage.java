package org.outturn.web.text;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jsoup.nodes.Entities;

/** Gives every page the reader's language, by which its messages are chosen. */
@ApplicationScoped
class PageLanguage {
    void choose(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> page.setLocale(ReaderLanguage.now()));
    }

    /** What stands between the words of a message. */
    @TemplateExtension
    static final class InMessages {
        private InMessages() {}

        /** The value as text of a page, for messages with markup of their own: those are written as they are. */
        static String escaped(Object value) {
            return Entities.escape(String.valueOf(value));
        }
    }
}
