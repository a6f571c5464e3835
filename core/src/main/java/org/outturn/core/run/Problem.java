package org.outturn.core.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.Article;
import org.outturn.core.claim.Claim;

/** What stood in an import's way, graded by who must act. */
@Entity
public class Problem extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "import_run_id")
    private ImportRun run;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String message;
    private String subject;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Problem() {}

    Problem(ImportRun run, Step step, Level level, String message, String subject, Instant recordedAt) {
        this.run = run;
        this.step = step;
        this.level = level;
        this.message = message;
        this.subject = subject;
        this.recordedAt = recordedAt;
    }

    void isAbout(Claim claim, Article article) {
        this.claim = claim;
        this.article = article;
    }

    /** The latest problems of a level, or of any where it is null, newest first, with their runs. */
    public static List<Problem> latest(@Nullable Level level, int count) {
        return Problem.<Problem>find(
                        "from Problem p join fetch p.run where ?1 is null or p.level = ?1 order by p.recordedAt desc, p.id desc",
                        level)
                .page(0, count)
                .list();
    }

    /** The problems of a run, the first in front. */
    public static List<Problem> of(ImportRun run, int count) {
        return Problem.<Problem>find("run = ?1 order by id", run).page(0, count).list();
    }

    /** How many problems each of some runs has, by the number of the run; runs without any are left out. */
    public static Map<Long, Long> count(List<ImportRun> runs) {
        if (runs.isEmpty()) {
            return Map.of();
        }
        return Problem.<Problem>find(
                        "select p.run.id, count(*) from Problem p where p.run in ?1 group by p.run.id", runs)
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Whether something that was offered did not come in. */
    boolean isLoss() {
        return step == Step.FETCH || step == Step.READ;
    }

    public Long id() {
        return id;
    }

    public ImportRun run() {
        return run;
    }

    public Step step() {
        return step;
    }

    public Level level() {
        return level;
    }

    public String message() {
        return message;
    }

    public String subject() {
        return subject;
    }

    public Optional<Claim> claim() {
        return Optional.ofNullable(claim);
    }

    public Optional<Article> article() {
        return Optional.ofNullable(article);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
