package org.outturn.web.today;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.outturn.core.claim.ClaimFilter;
import org.outturn.core.claim.ClaimFilter.TriggerState;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceState;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Status;
import org.outturn.core.claim.Timing;
import org.outturn.core.editor.Editor;
import org.outturn.core.export.ClaimRecord;
import org.outturn.core.note.Mention;
import org.outturn.core.note.Note;
import org.outturn.core.run.ImportRun;
import org.outturn.core.run.Level;
import org.outturn.core.run.Outcome;
import org.outturn.core.run.RunFilter;
import org.outturn.web.Desk;
import org.outturn.web.claims.ClaimLine;
import org.outturn.web.claims.ClaimLists;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Counts;
import org.outturn.web.text.Dates;
import org.outturn.web.text.Problems;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.RunLabels;
import org.outturn.web.text.Words;

/** The first page of the day: what must I decide now? */
@Path("/")
@RolesAllowed("viewer")
@Produces(MediaType.TEXT_HTML)
public class TodayResource {
    private static final int LINES = 12;
    private static final int BRIEF = 6;

    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;
    private final ClaimLists claims;

    TodayResource(Desk desk, Frames frames, CurrentEditor current, ClaimLists claims) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
        this.claims = claims;
    }

    @CheckedTemplate(basePath = "today")
    static class Templates {
        static native TemplateInstance index(TodayView view);

        private Templates() {}
    }

    /**
     * The page.
     *
     * @param frame what stands around it
     * @param weekday "Thursday 12 June 2025"
     * @param time "09:41"
     * @param lede the day in a sentence or two
     * @param awaiting how many drafts await review
     * @param dueCount how many claims are due now
     * @param closing how many of them close today
     * @param overdueCount how many are overdue
     * @param evidenceCount how many pieces of evidence nobody has judged
     * @param mentions notes that speak to the reader, unread
     * @param own the first claims that the reader has or follows and that are due or overdue
     * @param ownAddress all of those
     * @param due the first of those due
     * @param overdue the first of those overdue
     * @param drafts the next drafts
     * @param evidence the newest evidence that nobody has judged
     * @param conditions open claims whose condition has come about and that have no window yet, and those whose condition is ruled out
     * @param verdicts the latest verdicts
     * @param health how imports are doing
     */
    public record TodayView(
            Frame frame,
            String weekday,
            String time,
            String lede,
            long awaiting,
            long dueCount,
            long closing,
            long overdueCount,
            long evidenceCount,
            List<MentionLine> mentions,
            List<ClaimLine> own,
            String ownAddress,
            List<ClaimLine> due,
            List<ClaimLine> overdue,
            List<ClaimLine> drafts,
            List<EvidenceLine> evidence,
            List<ClaimLine> conditions,
            List<ClaimLine> verdicts,
            Health health) {}

    /**
     * A note that speaks to the reader.
     *
     * @param noteId its number
     * @param claimId the claim it is about
     * @param summary that claim's line
     * @param text its words
     * @param meta who wrote it and when
     */
    public record MentionLine(long noteId, long claimId, String summary, String text, String meta) {}

    /**
     * Evidence that nobody has judged.
     *
     * @param claimId the claim it bears on
     * @param summary that claim's line
     * @param stance the code
     * @param stanceWord the word
     * @param quote its words
     * @param meta where and when
     */
    public record EvidenceLine(
            long claimId, String summary, String stance, String stanceWord, String quote, String meta) {}

    /**
     * How imports are doing.
     *
     * @param state well, quiet or failing
     * @param title in a few words
     * @param detail the reason, in a sentence
     */
    public record Health(String state, String title, String detail) {}

    @GET
    @Transactional
    public TemplateInstance index() {
        LocalDate today = desk.today();
        ClaimFilter due = ClaimFilter.ACCEPTED.withTiming(EnumSet.of(Timing.DUE));
        ClaimFilter overdue =
                ClaimFilter.ACCEPTED.withTiming(EnumSet.of(Timing.OVERDUE)).withSnoozed(false);
        Optional<Editor> reader = current.known();
        // a draft is always open; that it is said lets the queue's index find it
        ClaimFilter drafts =
                ClaimFilter.ACCEPTED.withReview(EnumSet.of(Review.PROPOSED)).withStatus(EnumSet.of(Status.OPEN));
        List<ClaimRecord> dueNow = claims.first(due, LINES);
        long closing =
                dueNow.stream().filter(claim -> today.equals(claim.dueTo())).count();
        Frame frame = frames.at("today");
        long dueCount = claims.count(due);
        long evidenceCount = Evidence.count("state", EvidenceState.PROPOSED);
        List<ClaimRecord> overdueNow = claims.first(overdue, LINES);
        return Templates.index(new TodayView(
                frame,
                Dates.weekday(today),
                Dates.time(desk.now(), desk.zone()),
                lede(closing, frame.overdue(), evidenceCount, frame.awaiting()),
                frame.awaiting(),
                dueCount,
                closing,
                frame.overdue(),
                evidenceCount,
                reader.map(Mention::unread).orElse(List.of()).stream()
                        .map(this::mention)
                        .toList(),
                reader.map(editor -> lines(own(editor))).orElse(List.of()),
                reader.map(editor -> "/claims?follower=%d&timing=due,overdue&snoozed=false".formatted(editor.id()))
                        .orElse(""),
                lines(dueNow),
                lines(overdueNow),
                lines(queue(drafts)),
                evidence(today),
                lines(conditions()),
                lines(verdicts()),
                health()));
    }

    private List<ClaimRecord> own(Editor reader) {
        return claims.first(
                ClaimFilter.ACCEPTED
                        .withFollower(reader.id())
                        .withTiming(EnumSet.of(Timing.DUE, Timing.OVERDUE))
                        .withSnoozed(false),
                BRIEF);
    }

    private List<ClaimRecord> conditions() {
        ClaimFilter open = ClaimFilter.ACCEPTED.withStatus(EnumSet.of(Status.OPEN));
        List<ClaimRecord> waiting = new ArrayList<>(
                claims.first(open.withTrigger(TriggerState.MET).withTiming(EnumSet.of(Timing.UNDATED)), BRIEF));
        waiting.addAll(claims.first(open.withTrigger(TriggerState.RULED_OUT), BRIEF));
        return waiting;
    }

    private MentionLine mention(Mention mention) {
        Note note = mention.note();
        return new MentionLine(
                note.id(),
                note.claim().id(),
                note.claim().summary(),
                note.text(),
                note.editor().name() + ", " + Dates.moment(note.recordedAt(), desk.zone(), desk.today()));
    }

    private List<ClaimLine> lines(List<ClaimRecord> records) {
        return records.stream().map(claim -> ClaimLine.of(claim, desk.today())).toList();
    }

    /** In the order of the queue. */
    private List<ClaimRecord> queue(ClaimFilter drafts) {
        return claims.page(
                        drafts,
                        new org.outturn.core.claim.ClaimPage(
                                org.outturn.core.claim.ClaimSort.RANK,
                                false,
                                BRIEF,
                                Optional.empty(),
                                Optional.empty()))
                .rows();
    }

    private List<ClaimRecord> verdicts() {
        ClaimFilter decided = ClaimFilter.ACCEPTED.withStatus(EnumSet.complementOf(EnumSet.of(Status.OPEN)));
        return claims.page(
                        decided,
                        new org.outturn.core.claim.ClaimPage(
                                org.outturn.core.claim.ClaimSort.CHANGED,
                                true,
                                BRIEF,
                                Optional.empty(),
                                Optional.empty()))
                .rows();
    }

    private List<EvidenceLine> evidence(LocalDate today) {
        List<Evidence> newest = Evidence.<Evidence>find(
                        "from Evidence e join fetch e.claim where e.state = ?1 order by e.recordedAt desc, e.id desc",
                        EvidenceState.PROPOSED)
                .page(0, BRIEF)
                .list();
        return newest.stream()
                .map(piece -> new EvidenceLine(
                        piece.claim().id(),
                        piece.claim().summary(),
                        piece.stance().code(),
                        Words.stance(piece.stance()),
                        piece.quote(),
                        piece.articleVersion()
                                        .map(version ->
                                                version.article().source().name() + ", ")
                                        .orElse("")
                                + Dates.day(piece.datedOn(), today)))
                .toList();
    }

    private Health health() {
        List<ImportRun> latest = ImportRun.latest(RunFilter.ALL, Long.MAX_VALUE, 1);
        if (latest.isEmpty()) {
            return new Health("quiet", messages().importsNoneYet(), messages().nothingImported());
        }
        ImportRun last = latest.get(0);
        String when = Dates.moment(last.startedAt(), desk.zone(), desk.today());
        String what = messages().lastImport(RunLabels.shown(last.label()), when);
        Optional<String> worst = last.problems().stream()
                .filter(problem -> problem.level() == Level.OPERATOR)
                .map(problem -> Problems.shown(problem.message()))
                .findFirst();
        if (last.outcome() == Outcome.FAILED || worst.isPresent()) {
            return new Health(
                    "failing",
                    messages().lastImportFailed(),
                    worst.map(reason -> reason + (reason.endsWith(".") ? " " : ". "))
                                    .orElse("")
                            + what);
        }
        return new Health("well", messages().importsWell(), what);
    }

    private static String lede(long closing, long overdue, long evidence, long awaiting) {
        TodayMessages words = messages();
        List<String> lede = new ArrayList<>();
        lede.add(
                closing == 0
                        ? words.noWindowCloses()
                        : closing == 1 ? words.oneWindowCloses() : words.windowsClose(number(closing)));
        if (overdue > 0) {
            lede.add(overdue == 1 ? words.oneIsOverdue() : words.areOverdue(number(overdue)));
        }
        if (evidence > 0) {
            lede.add(evidence == 1 ? words.oneAwaitsJudgement() : words.awaitJudgement(number(evidence)));
        }
        lede.add(
                awaiting == 0
                        ? words.nothingAwaits()
                        : awaiting == 1 ? words.oneAwaitsReview() : words.awaitReview(number(awaiting)));
        return String.join(" ", lede);
    }

    /** From two on, the small ones in a word. */
    private static String number(long count) {
        List<String> words = List.of(messages().numbers().split(","));
        return count - 2 < words.size() ? words.get((int) count - 2) : Counts.shown(count);
    }

    private static TodayMessages messages() {
        return ReaderLanguage.messages(TodayMessages.class);
    }
}
