package org.outturn.web.export;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.core.export.AsOf;
import org.outturn.core.export.ChosenColumns;
import org.outturn.core.export.Column;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableQuery;
import org.outturn.core.export.TableQueryReader;
import org.outturn.core.export.Tables;
import org.outturn.web.Desk;
import org.outturn.web.page.BadParametersException;

/** Reads the parameters of an export; whatever is not understood is answered with 400. */
final class Parameters {
    private Parameters() {}

    /** Which rows of a table, from all the parameters of an address. */
    static TableQuery query(Table table, UriInfo uri, List<String> others, Desk desk) {
        return query(table, uri.getQueryParameters(), others, desk);
    }

    /** Which rows of a table, from parameters. */
    static TableQuery query(Table table, Map<String, List<String>> parameters, List<String> others, Desk desk) {
        TableQueryReader.Read read = TableQueryReader.read(table, parameters, others, desk.now(), desk.zone());
        if (!read.problems().isEmpty()) {
            throw new BadParametersException(read.problems());
        }
        return read.query();
    }

    /** From where to look, for an address that takes no other parameter. */
    static AsOf asOf(UriInfo uri, Desk desk) {
        uri.getQueryParameters().keySet().stream()
                .filter(name -> !name.equals(TableQueryReader.AS_OF))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadParametersException(List.of(new ParameterProblem(
                            name, "There is no parameter “%s”.".formatted(name), List.of(TableQueryReader.AS_OF))));
                });
        return query(Tables.CLAIMS, uri, List.of(), desk).asOf();
    }

    /** Refuses every parameter, for an address that takes none. */
    static void none(UriInfo uri) {
        uri.getQueryParameters().keySet().stream().findFirst().ifPresent(name -> {
            throw new BadParametersException(
                    List.of(new ParameterProblem(name, "This address takes no parameters.", List.of())));
        });
    }

    /** The table with the columns that {@code fields} names; with all when it is not given. */
    static Table columns(Table table, Map<String, List<String>> parameters) {
        List<String> names = parameters.getOrDefault(ExportFiles.FIELDS, List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> known = table.columns().stream().map(Column::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new BadParametersException(List.of(
                    new ParameterProblem(ExportFiles.FIELDS, "There is no column “%s”.".formatted(name), known)));
        });
        if (Set.copyOf(names).size() < names.size()) {
            throw new BadParametersException(
                    List.of(new ParameterProblem(ExportFiles.FIELDS, "Each column may be named once.", List.of())));
        }
        return names.isEmpty() ? table : new ChosenColumns(table, names);
    }

    /** A parameter that is true or false; false when it is not given. */
    static boolean flag(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        String value = values.isEmpty() ? "" : values.get(0);
        if (value.isEmpty() || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw new BadParametersException(List.of(new ParameterProblem(
                    name, "“%s” is neither true nor false.".formatted(value), List.of("true", "false"))));
        }
        return true;
    }

    /** Claims whatever the desk decided about them. */
    static ClaimFilter anyReview() {
        return ClaimFilter.ACCEPTED.withReview(java.util.Set.of());
    }
}
