package org.outturn.web.export;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ParameterProblem;
import org.outturn.core.export.AsOf;
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
        TableQueryReader.Read read =
                TableQueryReader.read(table, uri.getQueryParameters(), others, desk.now(), desk.zone());
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

    /** A parameter that is true or false; false when it is not given. */
    static boolean flag(UriInfo uri, String name) {
        String value = uri.getQueryParameters().getFirst(name);
        if (value == null || value.isEmpty() || value.equals("false")) {
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
