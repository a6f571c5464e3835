package org.outturn.web.export;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;
import org.outturn.core.export.Column;
import org.outturn.core.export.Table;
import org.outturn.core.export.TableQueryReader;
import org.outturn.core.export.Tables;
import org.outturn.web.page.ProblemDocument;

/** Writes the addresses of all tables into the OpenAPI document, with their columns and parameters, from the tables themselves. */
@OpenApiFilter(OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public class ExportDocument implements OASFilter {
    private static final Map<Integer, String> PROBLEMS = Map.of(
            400, "A parameter is not understood",
            401, "Nobody is signed in",
            406, "There is no such form of it",
            429, "Too many requests with this token; Retry-After says when to go on",
            503, "The database does not answer; Retry-After says when to try again");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("ProblemDocument", problem());
        for (Table table : Tables.ALL) {
            document.getComponents().addSchema(schemaName(table), rowSchema(table));
            add(document, "/api/v1/" + table.name(), page(table));
            for (FileFormat format : FileFormat.values()) {
                add(document, "/api/v1/" + table.name() + "." + format.suffix(), file(table, format));
            }
        }
        addParameters(document, "/api/v1/status-changes.atom", Tables.STATUS_CHANGES, true);
        addParameters(document, "/api/v1/corrections.atom", Tables.STATUS_CHANGES, true);
        addParameters(document, "/api/v1/claims.ics", Tables.CALENDAR, true);
        addParameters(document, "/api/v1/reports/bundle.zip", Tables.CLAIMS, false);
        addParameters(document, "/api/v1/reports/summary", Tables.CLAIMS, false);
        addParameters(document, "/api/v1/claims.jsonld", Tables.CLAIMS, false);
        document.getPaths()
                .getPathItem("/api/v1/reports/summary")
                .getGET()
                .addParameter(
                        parameter(SummaryResource.BY, "What to group by: kind, speaker, source, certainty or month."));
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/api/")) {
                item.getOperations().values().forEach(ExportDocument::describeProblems);
            }
        });
    }

    private static void addParameters(OpenAPI document, String path, Table table, boolean token) {
        Operation operation = document.getPaths().getPathItem(path).getGET();
        TableQueryReader.parameters(table).forEach((name, meaning) -> operation.addParameter(parameter(name, meaning)));
        if (token) {
            operation.addParameter(parameter(
                    SubscriptionsResource.TOKEN,
                    "A token for feeds, for readers that can neither sign in nor send headers."));
        }
    }

    private static Parameter parameter(String name, String meaning) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(meaning)
                .required(false)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    /** Every refusal is a problem document. */
    private static void describeProblems(Operation operation) {
        PROBLEMS.forEach((status, meaning) -> {
            String code = String.valueOf(status);
            if (!operation.getResponses().hasAPIResponse(code)) {
                operation
                        .getResponses()
                        .addAPIResponse(code, OASFactory.createAPIResponse().description(meaning));
            }
        });
        operation.getResponses().getAPIResponses().forEach((code, response) -> {
            if (code.startsWith("4") || code.startsWith("5")) {
                response.setContent(OASFactory.createContent()
                        .addMediaType(
                                ProblemDocument.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .example(ExportExamples.problem(code))
                                        .schema(OASFactory.createSchema()
                                                .ref("#/components/schemas/ProblemDocument"))));
            }
        });
    }

    private static void add(OpenAPI document, String path, Operation operation) {
        document.getPaths().addPathItem(path, OASFactory.createPathItem().GET(operation));
    }

    private static Schema problem() {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        Schema parameter = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("name", text)
                .addProperty("message", text)
                .addProperty(
                        "allowed",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(text));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A problem document, RFC 9457; type is a stable name, described in docs/export.md.")
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text)
                .addProperty(
                        "parameters",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(parameter));
    }

    private static String schemaName(Table table) {
        String field = TablePage.field(table);
        return Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Row";
    }

    private static Schema rowSchema(Table table) {
        Schema row = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(table.meaning());
        table.columns().forEach(column -> row.addProperty(column.name(), schema(column)));
        return row;
    }

    private static Schema schema(Column column) {
        Schema schema = OASFactory.createSchema().description(column.meaning()).addType(Schema.SchemaType.NULL);
        switch (column.type()) {
            case INTEGER -> schema.addType(Schema.SchemaType.INTEGER).format("int64");
            case NUMBER -> schema.addType(Schema.SchemaType.NUMBER);
            case YES_NO -> schema.addType(Schema.SchemaType.BOOLEAN);
            case DAY -> schema.addType(Schema.SchemaType.STRING).format("date");
            case TIME -> schema.addType(Schema.SchemaType.STRING).format("time");
            case INSTANT -> schema.addType(Schema.SchemaType.STRING).format("date-time");
            case ADDRESS -> schema.addType(Schema.SchemaType.STRING).format("uri");
            case TEXT -> schema.addType(Schema.SchemaType.STRING);
            case WORD -> {
                schema.addType(Schema.SchemaType.STRING);
                column.words().forEach(schema::addEnumeration);
                schema.addEnumeration(null);
            }
        }
        return schema;
    }

    private static Operation page(Table table) {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        Schema page = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty(
                        TablePage.field(table),
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/" + schemaName(table))))
                .addProperty(
                        "total",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .addType(Schema.SchemaType.NULL)
                                .description("the rows of all pages; null where they are more than are counted"))
                .addProperty("asOf", text)
                .addProperty("knownUntil", text)
                .addProperty("next", text)
                .addProperty("previous", text);
        return operation(table, "paged", table.meaning() + " 50 at a time; the Link header leads to the next page.")
                .addParameter(parameter(TablePage.EXACT, TablePage.EXACT_MEANING))
                .responses(responses("A page", "application/json", page, ExportExamples.page(table)));
    }

    private static Operation file(Table table, FileFormat format) {
        Schema file = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return operation(
                        table,
                        "as " + format.suffix(),
                        table.meaning() + " All rows; limit, after and before play no part.")
                .responses(responses(
                        "The table; the header " + TablePage.ROWS + " says how many rows it has",
                        format.mediaType(),
                        file,
                        ExportExamples.file(table, format)));
    }

    private static Operation operation(Table table, String form, String description) {
        Operation operation = OASFactory.createOperation()
                .operationId(TablePage.field(table) + "_" + form.replace(' ', '_'))
                .summary(table.name() + ", " + form)
                .description(description)
                .tags(List.of("Tables"));
        ExportFiles.parameters(table).forEach((name, meaning) -> operation.addParameter(parameter(name, meaning)));
        return operation;
    }

    private static APIResponses responses(
            String description, String mediaType, Schema schema, @Nullable Object example) {
        APIResponses responses = OASFactory.createAPIResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                mediaType,
                                                OASFactory.createMediaType()
                                                        .schema(schema)
                                                        .example(example))));
        return responses;
    }
}
