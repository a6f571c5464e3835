package org.outturn.core.claim;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.editor.Editor;

/** Words in a later article, or at an address at a time, that bear on a claim. */
@Entity
public class Evidence extends PanacheEntityBase {
    /** How the machine reads the words when those that a verdict rests on have gone from their article. */
    public static final String TAKEN_BACK = "taken_back";

    /** Why a proposal does not bear on its claim; an editor dismisses it for one of these, so that they can be counted. */
    public static final List<String> DISMISSALS = List.of(
            "about another event",
            "says nothing of the outcome",
            "only announced again",
            "read the wrong way round",
            "not to be trusted");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private EvidenceState state;

    private String quote;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_version_id")
    private ArticleVersion articleVersion;

    @Column(name = "quote_start")
    private Integer quoteStart;

    @Column(name = "quote_end")
    private Integer quoteEnd;

    private String url;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    private String reason;
    private String rule;
    private Float score;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "evidence", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    private List<EvidenceChange> changes = new ArrayList<>();

    protected Evidence() {}

    Evidence(
            Claim claim,
            Stance stance,
            Origin origin,
            EvidenceSource source,
            String reason,
            Editor editor,
            Instant at) {
        this.claim = claim;
        this.stance = stance;
        this.origin = origin;
        this.state = origin == Origin.MACHINE ? EvidenceState.PROPOSED : EvidenceState.ACCEPTED;
        this.quote = source.quote();
        this.datedOn = source.datedOn();
        this.reason = reason.strip();
        this.rule = "";
        this.editor = editor;
        this.recordedAt = at;
        if (source instanceof EvidenceSource.InArticle in) {
            this.articleVersion = in.version();
            this.quoteStart = in.start();
            this.quoteEnd = in.end();
        } else if (source instanceof EvidenceSource.AtAddress address) {
            this.url = address.url();
            this.capturedAt = address.capturedAt();
        }
        changes.add(new EvidenceChange(this, null, state, stance, this.reason, editor, at));
    }

    /** What verdicts rest on in the earlier versions of an article. */
    public static List<Evidence> restedOn(ArticleVersion latest) {
        return Evidence.<Evidence>list(
                        "select e from Evidence e join fetch e.claim c join e.articleVersion v where v.article = ?1 and v.number < ?2"
                                + " and e.state = ?3 and c.status <> ?4 order by e.id",
                        latest.article(),
                        latest.number(),
                        EvidenceState.ACCEPTED,
                        Status.OPEN)
                .stream()
                .filter(piece -> piece.claim.restsOn(piece))
                .toList();
    }

    /** Whether these words, or other words of this article, have been proposed for the claim before, whatever became of it. */
    public static boolean isKnown(Claim claim, ArticleVersion version, String quote) {
        return count("claim = ?1 and (articleVersion.article = ?2 or quote = ?3)", claim, version.article(), quote) > 0;
    }

    void isProposedAs(String bearing, double surety) {
        rule = bearing;
        score = (float) surety;
    }

    /** How sure the machine is, 0 to 1; empty for what an editor added. */
    public Optional<Float> score() {
        return Optional.ofNullable(score);
    }

    /** Lets it count, as this stance. */
    public void accept(Stance as, Editor by, Instant at) {
        decide(EvidenceState.ACCEPTED, as, "", by, at);
    }

    /** Says that it does not bear on the claim. */
    public void dismiss(String why, Editor by, Instant at) {
        if (claim.restsOn(this)) {
            throw new RefusedException(
                    "reason", "The present status rests on this evidence. Correct the status first.");
        }
        decide(EvidenceState.DISMISSED, stance, why, by, at);
    }

    private void decide(EvidenceState to, Stance as, String why, Editor by, Instant at) {
        if (state == to && stance == as) {
            return;
        }
        changes.add(new EvidenceChange(this, state, to, as, why, by, at));
        state = to;
        stance = as;
    }

    /** The state at an instant; empty before it came in. */
    Optional<EvidenceChange> asOf(Instant instant) {
        return changes.stream()
                .filter(change -> !change.recordedAt().isAfter(instant))
                .reduce((earlier, later) -> later);
    }

    public Long id() {
        return id;
    }

    public Claim claim() {
        return claim;
    }

    public Stance stance() {
        return stance;
    }

    public Origin origin() {
        return origin;
    }

    public EvidenceState state() {
        return state;
    }

    public String quote() {
        return quote;
    }

    public Optional<ArticleVersion> articleVersion() {
        return Optional.ofNullable(articleVersion);
    }

    public Optional<Integer> quoteStart() {
        return Optional.ofNullable(quoteStart);
    }

    public Optional<Integer> quoteEnd() {
        return Optional.ofNullable(quoteEnd);
    }

    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    public Optional<Instant> capturedAt() {
        return Optional.ofNullable(capturedAt);
    }

    /** The day that the words are from: the article's publication, or the capture. */
    public LocalDate datedOn() {
        return datedOn;
    }

    public String reason() {
        return reason;
    }

    /** What the machine read the words as: a bearing such as {@code late}, or the name of a rule; empty for what an editor added. */
    public String rule() {
        return rule;
    }

    public Optional<Editor> editor() {
        return Optional.ofNullable(editor);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public List<EvidenceChange> changes() {
        return List.copyOf(changes);
    }
}
