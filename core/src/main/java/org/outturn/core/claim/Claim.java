package org.outturn.core.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.editor.Editor;
import org.outturn.core.source.Source;
import org.outturn.core.source.Speaker;

/**
 * What the desk tracks: something that lay in the future when it was announced, of which one can later say that it happened or did
 * not. Each verb checks what is allowed and writes state and history together; the caller gives the transaction.
 */
@Entity
public class Claim extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_id")
    @SequenceGenerator(name = "claim_id", sequenceName = "claim_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Embedded
    private WordingColumns wording;

    private String said;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Enumerated(EnumType.STRING)
    private Review review;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Claim mergedInto;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "known_since")
    private LocalDate knownSince;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Editor owner;

    @Embedded
    private TagColumn tags = new TagColumn();

    @Column(name = "snoozed_until")
    private LocalDate snoozedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    private List<Appearance> appearances = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    private List<ClaimRevision> revisions = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    private List<ReviewChange> reviewChanges = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    private List<StatusChange> statusChanges = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    private List<Evidence> evidence = new ArrayList<>();

    protected Claim() {}

    private Claim(
            ArticleVersion version,
            ClaimWording wording,
            String said,
            Origin origin,
            LocalDate announcedOn,
            Instant at) {
        this.origin = origin;
        this.source = version.article().source();
        this.said = said;
        this.announcedOn = announcedOn;
        this.status = Status.OPEN;
        this.createdAt = at;
        write(wording, at);
    }

    /** What the machine found in an article version: proposed, for the desk to decide. */
    public static Claim propose(ArticleVersion version, ClaimDraft draft, Optional<Speaker> speaker, Instant at) {
        ClaimWording wording = FirstWording.of(draft, speaker);
        Claim claim =
                new Claim(version, wording, draft.sentence(), Origin.MACHINE, FirstWording.announcedOn(version), at);
        claim.begin(Review.PROPOSED, version, draft, wording, null, at);
        return claim;
    }

    /** Whether it stands as the machine proposed it, and nobody has decided or written anything. */
    boolean isUntouched() {
        return origin == Origin.MACHINE
                && review == Review.PROPOSED
                && reviewChanges.size() == 1
                && revisions.stream().allMatch(revision -> revision.editor().isEmpty());
    }

    /** Other rules read it otherwise. */
    void readAgain(ClaimWording wording, Instant at) {
        revise(wording, "Read again by other rules", null, at);
    }

    /** Other rules no longer find it. */
    void layAside(Instant at) {
        changeReview(Review.REJECTED, null, "no longer found", null, at);
    }

    /** What an editor marked in an article version: followed at once. */
    public static Claim mark(ArticleVersion version, ClaimDraft draft, ClaimWording wording, Editor by, Instant at) {
        Claim claim =
                new Claim(version, wording, draft.sentence(), Origin.EDITOR, FirstWording.announcedOn(version), at);
        claim.begin(Review.ACCEPTED, version, draft, wording, by, at);
        return claim;
    }

    private void begin(Review first, ArticleVersion in, ClaimDraft draft, ClaimWording wording, Editor by, Instant at) {
        review = first;
        appearances.add(new Appearance(this, in, draft, wording.speaker().orElse(null), by, at));
        revisions.add(new ClaimRevision(this, wording, "", by, at));
        reviewChanges.add(new ReviewChange(this, null, first, null, "", by, at));
        persist();
    }

    /** A claim is made in one more place, such as the next version of its article; it is not read for that when it has not been. */
    static void appearAgain(Claim claim, ArticleVersion in, ClaimDraft draft, Optional<Speaker> by, Instant at) {
        Appearance again = new Appearance(claim, in, draft, by.orElse(null), null, at);
        if (Hibernate.isInitialized(claim)) {
            claim.appearances.add(again);
        }
        again.persist();
    }

    /** Follows it from now on. */
    public void accept(Editor by, Instant at) {
        ReviewRules.refuseMerged(this);
        changeReview(Review.ACCEPTED, null, "", by, at);
    }

    /** Says why it is no claim, or not one to follow. */
    public void reject(String reason, Editor by, Instant at) {
        ReviewRules.checkRejection(this, reason);
        changeReview(Review.REJECTED, null, reason, by, at);
    }

    /** Says that it is the same as another claim, which carries its appearances from now on. */
    public void mergeInto(Claim other, Editor by, Instant at) {
        ReviewRules.checkMerge(this, other);
        changeReview(Review.MERGED, other, "", by, at);
    }

    /** The machine found it to be a plain repetition of a claim that the desk follows; an editor can take that back. */
    public void repeats(Claim known, String reason, Instant at) {
        if (isUntouched() && known.review() == Review.ACCEPTED) {
            changeReview(Review.MERGED, known, reason, null, at);
        }
    }

    /** Takes the last review decision back: nobody has decided. */
    public void undoReview(Editor by, Instant at) {
        ReviewRules.checkUndoing(this);
        changeReview(Review.PROPOSED, null, "", by, at);
    }

    private void changeReview(Review to, Claim into, String reason, Editor by, Instant at) {
        if (review == to && mergedInto == into) {
            return;
        }
        reviewChanges.add(new ReviewChange(this, review, to, into, reason, by, at));
        review = to;
        mergedInto = into;
        changedAt = at;
    }

    /** Writes down something else about it; what stood before stays in the revisions. Returns whether anything differs. */
    public boolean revise(ClaimWording written, String reason, Editor by, Instant at) {
        if (written.equals(wording())) {
            return false;
        }
        written.waitsFor().ifPresent(first -> WaitingCircle.refuse(this, first));
        revisions.add(new ClaimRevision(this, written, reason, by, at));
        write(written, at);
        return true;
    }

    @Nullable Claim awaited() {
        return wording.waitsFor();
    }

    /** Moves the due window, for a reason that stays on record with the former window. */
    public boolean moveDue(Optional<DueWindow> window, String reason, Editor by, Instant at) {
        WindowRules.check(this, window, reason);
        return revise(wording().withDue(window), reason, by, at);
    }

    /** Lets it wait for another claim, which its condition speaks of. */
    public boolean waitFor(Claim other, String reason, Editor by, Instant at) {
        return revise(wording().withWaitsFor(other), reason, by, at);
    }

    private void write(ClaimWording written, Instant at) {
        wording = WordingColumns.of(written);
        changedAt = at;
    }

    /** Adds words that bear on it: accepted at once from an editor, proposed from the machine. */
    public Evidence addEvidence(Stance stance, EvidenceSource from, String reason, @Nullable Editor by, Instant at) {
        if (from.datedOn().isBefore(announcedOn)) {
            throw new RefusedException(
                    "datedOn",
                    "%s is before the announcement of %s. Words from before it cannot show what came of it."
                            .formatted(from.datedOn(), announcedOn));
        }
        Evidence added = new Evidence(this, stance, by == null ? Origin.MACHINE : Origin.EDITOR, from, reason, by, at);
        evidence.add(added);
        added.persist();
        changedAt = at;
        return added;
    }

    /**
     * Adds words that the machine found, for the desk to decide.
     *
     * @param bearing what they say about the claim, as a code such as {@code late}
     * @param score how sure the machine is, 0 to 1
     */
    public Evidence proposeEvidence(
            Stance stance, EvidenceSource from, String reason, String bearing, double score, Instant at) {
        Evidence proposed = addEvidence(stance, from, reason, null, at);
        proposed.isProposedAs(bearing, score);
        return proposed;
    }

    /**
     * Records what became of it.
     *
     * @param today the day at the desk
     * @throws RefusedException when the verdict does not fit the announcement, its window or its evidence
     */
    public void changeStatus(Verdict verdict, Editor by, LocalDate today, Instant at) {
        LocalDate happened = VerdictRules.check(this, verdict, today);
        statusChanges.add(new StatusChange(this, status, verdict, happened, by, at));
        status = verdict.status();
        knownSince = verdict.status() == Status.OPEN ? null : verdict.knownSince();
        happenedOn = happened;
        changedAt = at;
    }

    /** Whether the present status rests on this evidence. */
    boolean restsOn(Evidence piece) {
        return !statusChanges.isEmpty()
                && statusChanges
                        .get(statusChanges.size() - 1)
                        .evidence()
                        .filter(rests -> rests == piece)
                        .isPresent();
    }

    /** Gives it to somebody, or to nobody; who had it stays on record. Returns whether that changes anything. */
    public boolean give(Optional<Editor> to, String reason, Editor by, Instant at) {
        if (to.map(Editor::id).equals(owner().map(Editor::id))) {
            return false;
        }
        if (to.filter(Editor::isDisabled).isPresent()) {
            throw new RefusedException(
                    "owner", "%s is kept out of the desk.".formatted(to.get().name()));
        }
        new OwnerChange(this, to.orElse(null), reason, by, at).persist();
        owner = to.orElse(null);
        changedAt = at;
        return true;
    }

    /** Adds a topic. Returns whether it is new. */
    public boolean tag(Tag tag, String reason, Editor by, Instant at) {
        if (tags.has(tag)) {
            return false;
        }
        tags = tags.with(tag);
        tag.isUsed(at);
        return changeTags(tag, true, reason, by, at);
    }

    /** Takes a topic away; that it was there stays on record. Returns whether it was. */
    public boolean untag(Tag tag, String reason, Editor by, Instant at) {
        if (!tags.has(tag)) {
            return false;
        }
        tags = tags.without(tag);
        return changeTags(tag, false, reason, by, at);
    }

    private boolean changeTags(Tag tag, boolean added, String reason, Editor by, Instant at) {
        new TagChange(this, tag, added, reason, by, at).persist();
        changedAt = at;
        return true;
    }

    /**
     * Lets an overdue claim rest until a day, for a reason that stays on record; on that day it is overdue again.
     *
     * @param today the day at the desk
     */
    public void snooze(LocalDate until, String reason, Editor by, LocalDate today, Instant at) {
        SnoozeRules.checkSnooze(this, until, today);
        changeSnooze(until, reason, by, at);
    }

    /** Ends its rest before the day. */
    public void wake(String reason, Editor by, LocalDate today, Instant at) {
        SnoozeRules.checkWaking(this, today);
        changeSnooze(null, reason, by, at);
    }

    private void changeSnooze(LocalDate until, String reason, Editor by, Instant at) {
        if (reason.isBlank()) {
            throw new RefusedException("reason", "Say why; the reason stays on record.");
        }
        new SnoozeChange(this, until, reason, by, at).persist();
        snoozedUntil = until;
        changedAt = at;
    }

    /** What was written, decided and known about it at an instant; empty before it came in. */
    public Optional<ClaimState> asOf(Instant instant) {
        return ClaimState.rebuild(this, instant);
    }

    /** What is written down about it now. */
    public ClaimWording wording() {
        return wording.wording();
    }

    /** The timing on a day; empty for a decided claim without one. */
    public Optional<Timing> timing(LocalDate today) {
        LocalDate from = due().map(DueWindow::from).orElse(null);
        LocalDate to = due().map(DueWindow::to).orElse(null);
        return Optional.ofNullable(Timing.of(status, from, to, happenedOn, today));
    }

    public Long id() {
        return id;
    }

    /** Counts the changes of the row; a form sends it back, so that two editors do not overwrite each other. */
    public int version() {
        return version;
    }

    public Origin origin() {
        return origin;
    }

    public String summary() {
        return wording.summary();
    }

    /** The sentence in which it was first made. */
    public String said() {
        return said;
    }

    public Source source() {
        return source;
    }

    /** The day on which it was first made, as far as the desk knows. */
    public LocalDate announcedOn() {
        return announcedOn;
    }

    public Optional<DueWindow> due() {
        return wording.due();
    }

    public Review review() {
        return review;
    }

    public Optional<Claim> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public Status status() {
        return status;
    }

    public Optional<LocalDate> knownSince() {
        return Optional.ofNullable(knownSince);
    }

    public Optional<LocalDate> happenedOn() {
        return Optional.ofNullable(happenedOn);
    }

    public Optional<Editor> owner() {
        return Optional.ofNullable(owner);
    }

    /** Its topics, by name. */
    public List<String> tags() {
        return tags.names();
    }

    /** The day on which it comes back to Overdue; empty when it does not rest. The day may be over. */
    public Optional<LocalDate> snoozedUntil() {
        return Optional.ofNullable(snoozedUntil);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Its own appearances, first first; those of drafts merged into it are theirs. */
    public List<Appearance> appearances() {
        return List.copyOf(appearances);
    }

    public List<ClaimRevision> revisions() {
        return List.copyOf(revisions);
    }

    public List<ReviewChange> reviewChanges() {
        return List.copyOf(reviewChanges);
    }

    public List<StatusChange> statusChanges() {
        return List.copyOf(statusChanges);
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
