package org.outturn.core.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs that come with Outturn as an archive on the class path, unpacked once per version. */
record PostgresBinaries(Path directory, int majorVersion) {

    /** Unpacks the programs for this machine into {@code parent/postgresql-VERSION}, unless they are there already. */
    static PostgresBinaries unpackInto(Path parent) {
        String version = version();
        Path directory = parent.resolve("postgresql-" + version);
        if (!Files.exists(directory)) {
            unpack(archiveName(), directory);
        }
        return new PostgresBinaries(directory, Integer.parseInt(version.substring(0, version.indexOf('.'))));
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(name);
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = resource("/org/outturn/core/database/postgresql.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }

    private static String archiveName() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        boolean arm = machine.equals("aarch64") || machine.equals("arm64");
        if (!system.contains("linux") || !(arm || machine.equals("amd64") || machine.equals("x86_64"))) {
            throw new DatabaseStartException(
                    ("The embedded database runs on Linux (x86-64 and ARM64), not on %s %s. Set"
                                    + " QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL server; docs/configuration.md says how.")
                            .formatted(system, machine));
        }
        return "/postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    private static void unpack(String archive, Path directory) {
        try {
            Files.createDirectories(directory.getParent());
            Path unfinished = Files.createTempDirectory(
                    directory.getParent(),
                    "unpacking-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            try (InputStream in = resource(archive);
                    TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(tar, entry, unfinished);
                }
            }
            try {
                Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                // another process was quicker; its copy is as good
                delete(unfinished);
                if (!Files.exists(directory)) {
                    throw e;
                }
            }
        } catch (IOException e) {
            throw new DatabaseStartException(
                    "PostgreSQL could not be unpacked into %s: is there room (80 MB) and may this account write there?"
                            .formatted(directory),
                    e);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("An entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(tar, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream resource(String name) {
        InputStream in = PostgresBinaries.class.getResourceAsStream(name);
        if (in == null) {
            throw new DatabaseStartException(
                    "The embedded PostgreSQL (%s) is missing from the class path.".formatted(name));
        }
        return in;
    }

    static void delete(Path directory) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
