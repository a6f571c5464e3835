package org.outturn.web.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableQuery;
import org.outturn.core.export.TableQueryReader;
import org.outturn.core.export.Tables;
import org.outturn.web.Desk;
import org.outturn.web.OutturnConfig;

/** Knows what is to be made at an address, so that a file is the same whether somebody waits for it or not. */
@ApplicationScoped
public class ExportFiles {
    /** The address of the bundle, below the API's. */
    static final String BUNDLE = "reports/bundle.zip";

    /** The address of linked data of many claims. */
    static final String LINKED_DATA = "claims.jsonld";

    /** The parameter that chooses columns. */
    static final String FIELDS = "fields";

    /** What it does, in a line. */
    static final String FIELDS_MEANING = "Names of columns, separated by commas: these alone, in this order.";

    private static final String END_MARK = "endMark";

    private final Desk desk;
    private final OutturnConfig config;
    private final ObjectMapper json;

    ExportFiles(Desk desk, OutturnConfig config, ObjectMapper json) {
        this.desk = desk;
        this.config = config;
        this.json = json;
    }

    /**
     * The file of an address.
     *
     * @param path its path below {@code /api/v1/}
     * @param parameters its parameters, decoded
     * @param address the whole of it
     * @throws org.outturn.web.page.BadParametersException when a parameter is not understood
     * @throws NotFoundException when no file is at this address
     */
    public ExportFile at(String path, Map<String, List<String>> parameters, URI address) {
        if (path.equals(BUNDLE)) {
            TableQuery query = Parameters.query(Tables.CLAIMS, parameters, List.of(), desk);
            return new BundleFile(query, note(address, query, false), json);
        }
        if (path.equals(LINKED_DATA)) {
            TableQuery query = Parameters.query(Tables.CLAIMS, parameters, List.of(), desk);
            return new LinkedDataFile(query, Base.of(config, address), json);
        }
        int dot = path.lastIndexOf('.');
        Table table = Tables.named(path.substring(0, Math.max(0, dot))).orElseThrow(NotFoundException::new);
        FileFormat format = FileFormat.ofSuffix(path.substring(dot + 1)).orElseThrow(NotFoundException::new);
        return table(table, format, parameters, address);
    }

    TableFile table(Table table, FileFormat format, Map<String, List<String>> parameters, URI address) {
        boolean lines = format == FileFormat.JSON_LINES;
        List<String> others = lines ? List.of(FIELDS, END_MARK) : List.of(FIELDS);
        TableQuery query = Parameters.query(table, parameters, others, desk);
        boolean endMark = lines && Parameters.flag(parameters, END_MARK);
        return new TableFile(Parameters.columns(table, parameters), query, format, note(address, query, endMark));
    }

    private FileNote note(URI address, TableQuery query, boolean endMark) {
        return new FileNote(
                address.toString(), desk.now(), query.asOf().instant().orElse(desk.now()), endMark);
    }

    /** How names of files of tables end, without the dot. */
    public static List<String> suffixes() {
        return FileFormat.suffixes();
    }

    /** Every parameter of a table's pages and files, with its meaning. */
    static Map<String, String> parameters(Table table) {
        Map<String, String> all = TableQueryReader.parameters(table);
        all.put(FIELDS, FIELDS_MEANING);
        return all;
    }
}
