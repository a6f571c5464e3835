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
import java.util.Optional;
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

    /** The latest problems, newest first, with their runs. */
    public static List<Problem> latest(int count) {
        return Problem.<Problem>find("from Problem p join fetch p.run order by p.recordedAt desc, p.id desc")
                .page(0, count)
                .list();
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
