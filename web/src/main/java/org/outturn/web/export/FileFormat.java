package org.outturn.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.outturn.core.export.Table;

/** The formats of files. */
enum FileFormat {
    /** Comma-separated values, RFC 4180. */
    CSV("csv", "text/csv", "text/csv; charset=UTF-8; header=present") {
        @Override
        TableWriter writer(OutputStream out, Table table, FileNote note) throws IOException {
            return new CsvTable(out, table);
        }
    },
    /** One JSON object per line. */
    JSON_LINES("jsonl", "application/x-ndjson", "application/x-ndjson") {
        @Override
        TableWriter writer(OutputStream out, Table table, FileNote note) throws IOException {
            return new JsonLines(out, table, note.endMark());
        }
    },
    /** A workbook for Excel and its kin. */
    XLSX(
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        TableWriter writer(OutputStream out, Table table, FileNote note) {
            return new Spreadsheet(out, table, note);
        }
    },
    /** Columns for programs that analyse. */
    PARQUET("parquet", "application/vnd.apache.parquet", "application/vnd.apache.parquet") {
        @Override
        TableWriter writer(OutputStream out, Table table, FileNote note) throws IOException {
            return new ParquetTable(out, table, note);
        }
    };

    private final String suffix;
    private final String mediaType;
    private final String contentType;

    FileFormat(String suffix, String mediaType, String contentType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.contentType = contentType;
    }

    /** Begins a file. */
    abstract TableWriter writer(OutputStream out, Table table, FileNote note) throws IOException;

    /** How names of such files end, without the dot. */
    String suffix() {
        return suffix;
    }

    /** The media type to ask for. */
    String mediaType() {
        return mediaType;
    }

    /** The media type that is answered, with its parameters. */
    String contentType() {
        return contentType;
    }

    static Optional<FileFormat> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    static Optional<FileFormat> ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(type))
                .findFirst();
    }

    static List<String> suffixes() {
        return Arrays.stream(values()).map(FileFormat::suffix).toList();
    }
}
