package org.outturn.core.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.Article;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimIntake.Change;
import org.outturn.core.editor.Editor;
import org.outturn.core.source.Feed;

/** What one import did: kept, and shown to whoever must act. */
@Entity
@DynamicUpdate
@Table(name = "import_run")
public class ImportRun extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private RunKind kind;

    private String label;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "feed_id")
    private Feed feed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int fetched;

    @Column(name = "new_articles")
    private int newArticles;

    @Column(name = "changed_articles")
    private int changedArticles;

    @Column(name = "unchanged_articles")
    private int unchangedArticles;

    private int skipped;
    private int drafts;

    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Problem> problems = new ArrayList<>();

    protected ImportRun() {}

    /**
     * Begins a run.
     *
     * @param label what is imported, in words: a feed's name, a file's name, an address
     * @param editor who asked for it; null for a job
     */
    public static ImportRun begin(RunKind kind, String label, @Nullable Editor editor, Instant at) {
        ImportRun run = new ImportRun();
        run.kind = kind;
        run.label = label;
        run.editor = editor;
        run.startedAt = at;
        run.outcome = Outcome.RUNNING;
        run.persist();
        return run;
    }

    /** Begins a check of a feed. */
    public static ImportRun begin(Feed feed, Instant at) {
        String label = feed.source().name() + (feed.name().isBlank() ? "" : ", " + feed.name());
        ImportRun run = begin(RunKind.FEED, label.length() > 200 ? label.substring(0, 199) + "…" : label, null, at);
        run.feed = feed;
        return run;
    }

    /** The latest runs of a feed, newest first. */
    public static List<ImportRun> latest(Feed feed, int count) {
        return ImportRun.<ImportRun>find("feed = ?1 order by startedAt desc, id desc", feed)
                .page(0, count)
                .list();
    }

    /** Runs of a killed process can no longer end by themselves; marks them as failed. Returns how many there were. */
    public static int closeAbandoned(Instant startedBefore, Instant at) {
        return update(
                "outcome = ?1, finishedAt = ?2 where outcome = ?3 and startedAt < ?4",
                Outcome.FAILED,
                at,
                Outcome.RUNNING,
                startedBefore);
    }

    /** The runs of one feed that can no longer end by themselves, because it is checked by one process at a time. */
    public static void closeAbandoned(Feed feed, Instant at) {
        // the word stands in the statement, since the index of running ones holds few of the many runs of a feed
        getEntityManager()
                .createNativeQuery("update import_run set outcome = 'failed', finished_at = ?1"
                        + " where outcome = 'running' and feed_id = ?2")
                .setParameter(1, at)
                .setParameter(2, feed.id())
                .executeUpdate();
    }

    /**
     * The latest runs that a filter lets through, newest first.
     *
     * @param before only runs with a smaller number
     * @param count how many at most
     */
    public static List<ImportRun> latest(RunFilter filter, long before, int count) {
        StringBuilder query = new StringBuilder(
                "from ImportRun r left join fetch r.editor left join fetch r.feed where r.id < :before");
        Map<String, Object> values = new HashMap<>(Map.of("before", before));
        filter.outcome().ifPresent(outcome -> {
            query.append(" and r.outcome = :outcome");
            values.put("outcome", outcome);
        });
        filter.kind().ifPresent(kind -> {
            query.append(" and r.kind = :kind");
            values.put("kind", kind);
        });
        filter.feed().ifPresent(feed -> {
            query.append(" and r.feed.id = :feed");
            values.put("feed", feed);
        });
        filter.level().ifPresent(level -> {
            query.append(" and exists (select 1 from Problem p where p.run = r and p.level = :level)");
            values.put("level", level);
        });
        return ImportRun.<ImportRun>find(query.append(" order by r.id desc").toString(), values)
                .page(0, count)
                .list();
    }

    /**
     * Counts articles that were taken. Several at a time may be taken for one run, so the database adds up.
     *
     * @param change what became of all of them
     * @param articles how many they are
     * @param draftsFound how many drafts were new
     */
    public static void count(long runId, Change change, int articles, int draftsFound) {
        String column =
                switch (change) {
                    case NEW -> "newArticles";
                    case CHANGED -> "changedArticles";
                    case UNCHANGED -> "unchangedArticles";
                };
        update(
                "fetched = fetched + ?1, drafts = drafts + ?2, %1$s = %1$s + ?1 where id = ?3".formatted(column),
                articles,
                draftsFound,
                runId);
    }

    /** Writes the run anew and no differently: when this is committed, so is all that was committed before, on the disk. */
    public static void confirm(long runId) {
        update("fetched = fetched where id = ?1", runId);
    }

    /** Counts what was offered and not taken, because it was known and nothing had changed. */
    public void countSkipped(int number) {
        skipped += number;
    }

    /**
     * Keeps what went wrong; the run goes on.
     *
     * @param message in a sentence for the one who must act
     * @param subject the address or file it is about; may be empty
     */
    public Problem addProblem(Step step, Level level, String message, String subject, Instant at) {
        Problem problem = new Problem(this, step, level, message, subject, at);
        problems.add(problem);
        problem.persist();
        return problem;
    }

    /** Keeps that a claim needs an editor's look because its article changed. */
    public void addProblem(Level level, String message, Claim claim, Article article, Instant at) {
        addProblem(Step.INTAKE, level, message, article.title(), at).isAbout(claim, article);
    }

    /** Ends the run; its outcome follows from what came in and what went wrong. */
    public void finish(Instant at) {
        boolean hurt = problems.stream().anyMatch(problem -> problem.level() == Level.OPERATOR || problem.isLoss());
        boolean brought = newArticles + changedArticles + unchangedArticles > 0;
        outcome = !hurt ? Outcome.SUCCEEDED : brought ? Outcome.INCOMPLETE : Outcome.FAILED;
        finishedAt = at;
    }

    public Long id() {
        return id;
    }

    public RunKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    public Optional<Editor> editor() {
        return Optional.ofNullable(editor);
    }

    public Optional<Feed> feed() {
        return Optional.ofNullable(feed);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public Outcome outcome() {
        return outcome;
    }

    public int fetched() {
        return fetched;
    }

    public int newArticles() {
        return newArticles;
    }

    public int changedArticles() {
        return changedArticles;
    }

    public int unchangedArticles() {
        return unchangedArticles;
    }

    public int skipped() {
        return skipped;
    }

    public int drafts() {
        return drafts;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
