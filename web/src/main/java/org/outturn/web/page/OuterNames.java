package org.outturn.web.page;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.util.concurrent.CompletionStage;

/**
 * Finds what a template names in the loops, tags and parameters round the place, from the inside out. Without it, a name from outside a
 * loop is offered to each of some two hundred resolvers in every turn of that loop before it is looked for further out.
 */
@EngineConfiguration
public class OuterNames implements ValueResolver {
    @Override
    public int getPriority() {
        return 100;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() instanceof Mapper
                && context.getParams().isEmpty()
                && !context.getName().equals("this")
                && context.getBase() == context.resolutionContext().getData();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        for (ResolutionContext scope = context.resolutionContext(); scope != null; scope = scope.getParent()) {
            if (!(scope.getData() instanceof Mapper names)) {
                break;
            }
            if (names.appliesTo(context.getName())) {
                CompletionStage<Object> found = names.getAsync(context.getName());
                if (!(found instanceof CompletedStage<Object> known)
                        || known.isFailure()
                        || !Results.isNotFound(known.get())) {
                    return found;
                }
            }
        }
        return Results.notFound(context);
    }
}
