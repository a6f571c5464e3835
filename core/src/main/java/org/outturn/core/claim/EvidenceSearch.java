package org.outturn.core.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.outturn.core.editor.Editor;

/** One search of the stored articles for what became of a claim, and what it found. Append-only: that nothing was found is a finding. */
@Entity
@Table(name = "evidence_search")
public class EvidenceSearch extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Column(name = "due_to")
    private LocalDate dueTo;

    @Column(name = "searched_from")
    private LocalDate searchedFrom;

    @Column(name = "searched_to")
    private LocalDate searchedTo;

    private int articles;
    private int sources;
    private int candidates;
    private int proposed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] outages = new String[0];

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "editor_id")
    private Editor editor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected EvidenceSearch() {}

    /**
     * What a search found.
     *
     * @param searchedFrom the first day of publication looked at
     * @param searchedTo the last one
     * @param articles how many articles were published in that time
     * @param sources by how many sources
     * @param candidates how many of them share names and words with the claim, and were read sentence by sentence
     * @param proposed how many pieces of evidence came of it
     * @param outages in a sentence each: when a feed of a source that carried the claim could not be reached
     */
    public record Result(
            LocalDate searchedFrom,
            LocalDate searchedTo,
            int articles,
            int sources,
            int candidates,
            int proposed,
            List<String> outages) {
        public Result {
            outages = List.copyOf(outages);
        }
    }

    /**
     * Keeps what a search found.
     *
     * @param by who asked for it; null when the end of the window did
     */
    public static EvidenceSearch record(Claim claim, Result result, @Nullable Editor by, Instant at) {
        EvidenceSearch search = new EvidenceSearch();
        search.claim = claim;
        search.dueTo = claim.due().map(DueWindow::to).orElse(null);
        search.searchedFrom = result.searchedFrom();
        search.searchedTo = result.searchedTo();
        search.articles = result.articles();
        search.sources = result.sources();
        search.candidates = result.candidates();
        search.proposed = result.proposed();
        search.outages = result.outages().toArray(String[]::new);
        search.editor = by;
        search.recordedAt = at;
        search.persist();
        return search;
    }

    /** The latest search until a moment. */
    public static Optional<EvidenceSearch> latest(Claim claim, Instant until) {
        return find("claim = ?1 and recordedAt <= ?2 order by recordedAt desc, id desc", claim, until)
                .firstResultOptional();
    }

    /**
     * Claims that the desk follows whose window is over, that are open, and for which that window has not been searched yet; those that
     * ended last first, so that a backlog does not hold up what ended today.
     */
    @SuppressWarnings("unchecked")
    public static List<Long> unsearched(LocalDate today, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        select claim.id from claim
                        where claim.review = 'accepted' and claim.status = 'open' and claim.due_to < ?1
                          and not exists (select 1 from evidence_search s where s.claim_id = claim.id and s.due_to = claim.due_to)
                        order by claim.due_to desc, claim.id desc limit ?2""")
                .setParameter(1, today)
                .setParameter(2, most)
                .getResultList();
    }

    public LocalDate searchedFrom() {
        return searchedFrom;
    }

    public LocalDate searchedTo() {
        return searchedTo;
    }

    public int articles() {
        return articles;
    }

    public int sources() {
        return sources;
    }

    public int candidates() {
        return candidates;
    }

    public int proposed() {
        return proposed;
    }

    public List<String> outages() {
        return List.of(outages);
    }

    public Optional<Editor> editor() {
        return Optional.ofNullable(editor);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
