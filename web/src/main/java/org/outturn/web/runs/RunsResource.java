package org.outturn.web.runs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Notification;
import org.outturn.core.run.Problem;
import org.outturn.web.Desk;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;

/** What imports did, and what stood in their way. */
@Path("/runs")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class RunsResource {
    private static final int RUNS = 50;
    private static final int PROBLEMS = 30;

    /** Messages that did not go out are shown for so long. */
    private static final Duration MESSAGES = Duration.ofDays(14);

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
     * @param query what was asked for
     * @param address the address of this very list, for looking again while something runs
     * @param running whether one of the runs is under way
     * @param runs the runs, newest first
     * @param older the address of the next page; empty for none
     * @param problems the latest problems, newest first
     * @param messages messages to the operator that did not go out
     */
    public record ListView(
            Frame frame,
            RunQuery query,
            String address,
            boolean running,
            List<RunLine> runs,
            String older,
            List<ProblemLine> problems,
            List<MessageLine> messages) {}

    /**
     * A message that did not go out.
     *
     * @param subject what it is about
     * @param written when it was written
     * @param state what was tried, and what comes next
     */
    public record MessageLine(String subject, String written, String state) {}

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
    public TemplateInstance index(@Context UriInfo uri) {
        RunQuery query = RunQuery.of(uri);
        List<ImportRun> found = ImportRun.latest(query.filter(), query.before(), RUNS + 1);
        boolean more = found.size() > RUNS;
        List<RunLine> runs = RunLine.of(more ? found.subList(0, RUNS) : found, desk);
        return Templates.index(new ListView(
                frames.at("runs"),
                query,
                query.address(query.before()),
                runs.stream().anyMatch(RunLine::running),
                runs,
                more ? query.address(runs.get(runs.size() - 1).id()) : "",
                Problem.latest(query.filter().level().orElse(null), PROBLEMS).stream()
                        .map(problem -> ProblemLine.of(problem, desk))
                        .toList(),
                Notification.undelivered(desk.now().minus(MESSAGES)).stream()
                        .map(this::line)
                        .toList()));
    }

    private MessageLine line(Notification message) {
        String tried = messages().tried(message.channel().code(), message.attempts(), message.lastError());
        String next = message.nextAttemptAt()
                .map(at -> messages().nextTry(Dates.moment(at, desk.zone(), desk.today())))
                .orElseGet(messages()::givenUp);
        return new MessageLine(
                message.subject(), Dates.moment(message.createdAt(), desk.zone(), desk.today()), tried + "; " + next);
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@RestPath long id) {
        ImportRun run = ErrorMappers.require(ImportRun.findById(id));
        return Templates.show(new RunView(
                frames.at("runs"),
                RunLine.of(List.of(run), desk).get(0),
                Problem.of(run, RUNS * 10).stream()
                        .map(problem -> ProblemLine.of(problem, desk))
                        .toList()));
    }

    private static RunsMessages messages() {
        return ReaderLanguage.messages(RunsMessages.class);
    }
}
