package org.outturn.web.runs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Problem;
import org.outturn.web.Desk;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;

/** What imports did, and what stood in their way. */
@Path("/runs")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class RunsResource {
    private static final int RUNS = 50;
    private static final int PROBLEMS = 30;

    private final Desk desk;
    private final Frames frames;

    RunsResource(Desk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "runs")
    static class Templates {
        static native TemplateInstance index(ListView view);

        static native TemplateInstance show(RunView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param runs the latest runs, newest first
     * @param problems the latest problems, newest first
     */
    public record ListView(Frame frame, List<RunLine> runs, List<ProblemLine> problems) {}

    /**
     * The page of one run.
     *
     * @param frame what stands around it
     * @param run the run
     * @param problems its problems
     */
    public record RunView(Frame frame, RunLine run, List<ProblemLine> problems) {}

    @GET
    @Transactional
    public TemplateInstance index() {
        return Templates.index(new ListView(
                frames.at("runs"),
                ImportRun.latest(RUNS).stream()
                        .map(run -> RunLine.of(run, desk))
                        .toList(),
                Problem.latest(PROBLEMS).stream()
                        .map(problem -> ProblemLine.of(problem, desk))
                        .toList()));
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@RestPath long id) {
        ImportRun run = ErrorMappers.require(ImportRun.findById(id));
        return Templates.show(new RunView(
                frames.at("runs"),
                RunLine.of(run, desk),
                run.problems().stream()
                        .map(problem -> ProblemLine.of(problem, desk))
                        .toList()));
    }
}
