package org.outturn.importer.command;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.outturn.importer.read.ArticleReader;
import org.outturn.importer.read.Page;

/** A page that lies in a file, gzipped or not. */
final class PageFile {
    private PageFile() {}

    /** The page in the file; at most one byte more than a reader takes is ever held. */
    static Page page(Path file) throws IOException {
        return new Page(null, bytes(file, ArticleReader.MAX_BYTES), null, null);
    }

    /** What is in the file, or comes from standard input where it is called {@code -}; at most one byte more than {@code most}. */
    static byte[] bytes(Path file, int most) throws IOException {
        if (file.toString().equals("-")) {
            return System.in.readNBytes(most + 1);
        }
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 65_536) : raw) {
            return plain.readNBytes(most + 1);
        }
    }

    /** Why the file could not be read, for the person who named it. */
    static String reason(Path file, IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "There is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "The file may not be read";
        }
        if (Files.isDirectory(file)) {
            return "This is a directory, not a file";
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return "The file is not a whole gzip file";
        }
        return "The file cannot be read: " + e;
    }
}
