package org.outturn.core.claim;

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
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.article.CodePoints;
import org.outturn.core.editor.Editor;
import org.outturn.core.source.Speaker;

/** One place where a claim is made: a sentence of an article version. Offsets count code points of its text. Append-only. */
@Entity
public class Appearance extends PanacheEntityBase implements SaidPlace {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appearance_id")
    @SequenceGenerator(name = "appearance_id", sequenceName = "appearance_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_version_id")
    private ArticleVersion articleVersion;

    private String sentence;

    @Column(name = "sentence_start")
    private int sentenceStart;

    @Column(name = "sentence_end")
    private int sentenceEnd;

    @Column(name = "clause_start")
    private int clauseStart;

    @Column(name = "clause_end")
    private int clauseEnd;

    @Column(name = "due_start")
    private Integer dueStart;

    @Column(name = "due_end")
    private Integer dueEnd;

    @Column(name = "condition_start")
    private Integer conditionStart;

    @Column(name = "condition_end")
    private Integer conditionEnd;

    private String claimant;
    private boolean anonymous;
    private boolean direct;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    private Speaker speaker;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Column(name = "certainty_words")
    private String certaintyWords;

    /** That of the article version; empty, too, for what was stored before it was kept here. */
    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "due_from")
    private LocalDate dueFrom;

    @Column(name = "due_to")
    private LocalDate dueTo;

    @Column(name = "due_words")
    private String dueWords;

    private String[] rules;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    protected Appearance() {}

    Appearance(
            Claim claim, ArticleVersion version, ClaimDraft draft, Speaker speaker, Editor editor, Instant recordedAt) {
        String text = version.text();
        if (!draft.isVerbatimIn(text)) {
            throw new IllegalArgumentException("A sentence that does not stand in the article: " + draft.sentence());
        }
        this.claim = claim;
        this.articleVersion = version;
        this.publishedOn = version.publishedOn().orElse(null);
        this.sentence = draft.sentence();
        this.sentenceStart = CodePoints.before(text, draft.start());
        this.sentenceEnd = CodePoints.before(text, draft.end());
        this.clauseStart = CodePoints.before(text, draft.clauseStart());
        this.clauseEnd = CodePoints.before(text, draft.clauseEnd());
        if (draft.due() != null && draft.due().start() >= 0) {
            this.dueStart = CodePoints.before(text, draft.due().start());
            this.dueEnd = CodePoints.before(text, draft.due().end());
        }
        if (draft.due() != null) {
            this.dueFrom = draft.due().from();
            this.dueTo = draft.due().to();
            this.dueWords = draft.due().words();
        }
        if (draft.conditionStart() >= 0) {
            this.conditionStart = CodePoints.before(text, draft.conditionStart());
            this.conditionEnd = CodePoints.before(text, draft.conditionEnd());
        }
        this.claimant = draft.claimant();
        this.anonymous = draft.anonymous();
        this.direct = draft.direct();
        this.speaker = speaker;
        this.certainty = draft.certainty();
        this.certaintyWords = draft.certaintyWords();
        this.rules = draft.rules().toArray(String[]::new);
        this.editor = editor;
        this.recordedAt = recordedAt;
    }

    public Long id() {
        return id;
    }

    public Claim claim() {
        return claim;
    }

    public ArticleVersion articleVersion() {
        return articleVersion;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public int clauseFrom() {
        return clauseStart - sentenceStart;
    }

    public int sentenceStart() {
        return sentenceStart;
    }

    public int sentenceEnd() {
        return sentenceEnd;
    }

    public int clauseStart() {
        return clauseStart;
    }

    public int clauseEnd() {
        return clauseEnd;
    }

    public Optional<Integer> dueStart() {
        return Optional.ofNullable(dueStart);
    }

    public Optional<Integer> dueEnd() {
        return Optional.ofNullable(dueEnd);
    }

    public Optional<Integer> conditionStart() {
        return Optional.ofNullable(conditionStart);
    }

    public Optional<Integer> conditionEnd() {
        return Optional.ofNullable(conditionEnd);
    }

    public String claimant() {
        return claimant;
    }

    /** Whether the claim is attributed to an unnamed source. */
    public boolean isAnonymous() {
        return anonymous;
    }

    /** Whether it stands in a direct quotation. */
    public boolean isDirect() {
        return direct;
    }

    public Optional<Speaker> speaker() {
        return Optional.ofNullable(speaker);
    }

    public Certainty certainty() {
        return certainty;
    }

    public String certaintyWords() {
        return certaintyWords;
    }

    public Optional<LocalDate> dueFrom() {
        return Optional.ofNullable(dueFrom);
    }

    public Optional<LocalDate> dueTo() {
        return Optional.ofNullable(dueTo);
    }

    public Optional<String> dueWords() {
        return Optional.ofNullable(dueWords);
    }

    public List<String> rules() {
        return List.of(rules);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who marked it by hand; empty for the machine. */
    public Optional<Editor> editor() {
        return Optional.ofNullable(editor);
    }
}
