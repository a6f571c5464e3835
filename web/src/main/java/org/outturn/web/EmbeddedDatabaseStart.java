package org.outturn.web;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.outturn.core.database.EmbeddedDatabase;

/**
 * Starts the embedded database before Quarkus, unless a server is configured. This runs before there is a configuration to inject, so
 * it looks itself in the three places an operator may use: system properties, the environment, {@code config/application.properties}.
 */
final class EmbeddedDatabaseStart {
    private static final String URL = "quarkus.datasource.jdbc.url";

    private EmbeddedDatabaseStart() {}

    /** The started database, or null when a server is configured. Its address is a system property from then on. */
    static @Nullable EmbeddedDatabase startUnlessConfigured() {
        if (setting(URL) != null) {
            return null;
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(EmbeddedDatabase.Settings.in(directory()));
        use(new EmbeddedDatabase.Access(database.jdbcUrl(), database.user(), database.password()));
        return database;
    }

    /** The same for a command, which works on the database of an Outturn that serves pages when there is one. */
    static @Nullable EmbeddedDatabase startOrJoin() {
        Optional<EmbeddedDatabase.Access> running =
                setting(URL) == null ? EmbeddedDatabase.running(directory()) : Optional.empty();
        if (running.isPresent()) {
            use(running.get());
            return null;
        }
        return startUnlessConfigured();
    }

    private static Path directory() {
        String directory = setting("outturn.data-directory");
        return Path.of(directory == null ? "data" : directory);
    }

    private static void use(EmbeddedDatabase.Access access) {
        System.setProperty(URL, access.jdbcUrl());
        System.setProperty("quarkus.datasource.username", access.user());
        System.setProperty("quarkus.datasource.password", access.password());
    }

    private static @Nullable String setting(String key) {
        String property = System.getProperty(key);
        if (property != null && !property.isBlank()) {
            return property;
        }
        String variable = System.getenv(key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
        if (variable != null && !variable.isBlank()) {
            return variable;
        }
        Path file = Path.of("config", "application.properties");
        if (Files.isReadable(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new IllegalStateException("%s cannot be read".formatted(file.toAbsolutePath()), e);
            }
            return properties.getProperty(key);
        }
        return null;
    }
}
