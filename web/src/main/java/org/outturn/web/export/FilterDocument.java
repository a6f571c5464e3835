package org.outturn.web.export;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.outturn.core.claim.ClaimFilterReader;

/** Writes the parameters of the filter into the OpenAPI document, from the reader that understands them. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class FilterDocument implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/api/v1/claims") || path.startsWith("/api/v1/status-changes")) {
                item.getOperations().values().forEach(FilterDocument::addParameters);
            }
        });
    }

    private static void addParameters(Operation operation) {
        ClaimFilterReader.PARAMETERS.forEach((name, meaning) -> operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(meaning)
                .required(false)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
    }
}
