package org.outturn.web.review;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.claim.Appearance;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimSort;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.Relation;
import org.outturn.core.claim.Review;
import org.outturn.core.editor.Editor;
import org.outturn.core.source.Speaker;
import org.outturn.web.Desk;
import org.outturn.web.claims.TimelineView;
import org.outturn.web.claims.WordingView;
import org.outturn.web.matches.Matches;
import org.outturn.web.page.Frame;
import org.outturn.web.text.Dates;
import org.outturn.web.text.MachineReasons;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.TextView;
import org.outturn.web.text.Words;

/** Lays out the review page: the queue in its order, the article, the draft. */
@RequestScoped
class ReviewDesk {
    private static final int QUEUE = 30;

    /** Of a million lines very many share groups of letters, so only those near by are compared. */
    private static final String ALIKE = """
            with near as (
              (select id from claim where review = 'accepted' and announced_on <= ?3 order by announced_on desc, id desc limit 80)
              union (select id from claim where review = 'accepted' and announced_on > ?3 order by announced_on, id limit 40)
              union (select id from claim where speaker_id = ?4 and review = 'accepted' order by due_order desc, id desc limit 60))
            select c.id, c.summary, s.name, c.announced_on
            from near join claim c on c.id = near.id join source s on s.id = c.source_id
            where c.id <> ?1 and c.review = 'accepted' and similarity(c.summary, ?2) >= 0.3
            order by similarity(c.summary, ?2) desc, c.id limit 5""";

    private final Desk desk;
    private final PresenceDesk presence;
    private final Matches matches;

    ReviewDesk(Desk desk, PresenceDesk presence, Matches matches) {
        this.desk = desk;
        this.presence = presence;
        this.matches = matches;
    }

    /** The next drafts: the most certain first, then what is due soonest, then what came first. */
    @SuppressWarnings("unchecked")
    List<Claim> queue() {
        List<Long> ids = Claim.getEntityManager()
                .createNativeQuery("select id from claim where review = 'proposed' and status = 'open' order by "
                        + ClaimSort.RANK.expression() + ", id limit " + QUEUE)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Claim> found = Claim.<Claim>list("from Claim c join fetch c.source where c.id in ?1", ids).stream()
                .collect(Collectors.toMap(Claim::id, Function.identity()));
        return ids.stream().map(id -> Objects.requireNonNull(found.get(id))).toList();
    }

    /** The first draft that no colleague has open; the first of all when they have every one. */
    Optional<Claim> first(List<Claim> queue) {
        Map<Long, Editor> taken = presence.taken(queue);
        return queue.stream()
                .filter(draft -> !taken.containsKey(draft.id()))
                .findFirst()
                .or(() -> queue.stream().findFirst());
    }

    ReviewView view(
            Frame frame,
            List<Claim> queue,
            @Nullable Claim current,
            @Nullable WordingView wording,
            String notice,
            Map<String, String> errors) {
        List<Claim> shown = new ArrayList<>(queue);
        if (current != null && !shown.contains(current)) {
            shown.add(0, current);
        }
        Map<Long, Editor> taken = presence.taken(shown);
        int at = current == null ? -1 : shown.indexOf(current);
        return new ReviewView(
                frame,
                shown.stream()
                        .map(claim -> item(claim, claim == current, taken.get(claim.id())))
                        .toList(),
                frame.awaiting(),
                current == null || wording == null ? null : draft(current, wording, errors),
                at > 0 ? shown.get(at - 1).id() : 0,
                at >= 0 && at + 1 < shown.size() ? shown.get(at + 1).id() : 0,
                next(shown, at, taken),
                presence.open(current),
                notice);
    }

    /** The draft to go on with after a decision: the next one that no colleague has open, or else the next. */
    private static long next(List<Claim> shown, int at, Map<Long, Editor> taken) {
        List<Claim> rest = at < 0 ? List.of() : shown.subList(at + 1, shown.size());
        return rest.stream()
                .filter(draft -> !taken.containsKey(draft.id()))
                .findFirst()
                .or(() -> rest.stream().findFirst())
                .map(Claim::id)
                .orElse(0L);
    }

    private ReviewView.QueueItem item(Claim claim, boolean current, @Nullable Editor colleague) {
        return new ReviewView.QueueItem(
                claim.id(),
                claim.summary(),
                claim.due()
                        .map(window -> due(window, claim.announcedOn()))
                        .orElse(messages().undated()),
                claim.wording().claimant(),
                claim.wording().certainty().code(),
                Words.certainty(claim.wording().certainty()),
                claim.source().name(),
                current,
                colleague == null ? "" : colleague.name(),
                colleague == null ? "" : colleague.initials());
    }

    private String due(DueWindow window, LocalDate announced) {
        LocalDate from = announced.equals(window.from()) && !announced.equals(window.to()) ? null : window.from();
        return Dates.range(from, window.to(), desk.today());
    }

    private ReviewView.DraftView draft(Claim claim, WordingView wording, Map<String, String> errors) {
        Appearance appearance = claim.appearances().get(0);
        ArticleVersion version = appearance.articleVersion();
        return new ReviewView.DraftView(
                claim.id(),
                claim.reviewChanges().get(claim.reviewChanges().size() - 1).id(),
                claim.revisions().get(claim.revisions().size() - 1).id(),
                claim.source().name(),
                messages()
                        .version(
                                version.number(),
                                version.article().latest().number(),
                                Dates.moment(version.recordedAt(), desk.zone(), desk.today())),
                version.article().id(),
                version.title(),
                byline(version),
                version.article().url().orElse(""),
                TextView.of(version, marks(appearance)),
                appearance.rules(),
                hint(claim, appearance),
                appearance.certaintyWords(),
                wording,
                claim.due()
                        .map(window -> TimelineView.small(window, claim.announcedOn(), desk.today()))
                        .orElse(null),
                similar(claim),
                ReviewResource.REASONS,
                errors);
    }

    private static List<TextView.Mark> marks(Appearance appearance) {
        List<TextView.Mark> marks = new ArrayList<>(TextView.marks(appearance));
        Appearance.<Appearance>list(
                        "from Appearance a join fetch a.claim where a.articleVersion = ?1 and a.claim <> ?2",
                        appearance.articleVersion(),
                        appearance.claim())
                .stream()
                .filter(other -> other.claim().review() != Review.REJECTED)
                .filter(other -> other.sentenceStart() != appearance.sentenceStart())
                .map(TextView::found)
                .forEach(marks::add);
        return marks;
    }

    private static String byline(ArticleVersion version) {
        List<String> parts = new ArrayList<>();
        if (!version.authors().isEmpty()) {
            parts.add(messages().by(String.join(", ", version.authors())));
        }
        parts.add(version.article().source().name());
        version.publishedOn().map(Dates::weekday).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static String hint(Claim claim, Appearance appearance) {
        List<String> parts = new ArrayList<>();
        if (appearance.isAnonymous()) {
            parts.add(messages().unnamedSource());
        } else if (claim.wording().speaker().isPresent()) {
            long known = Claim.count(
                    "wording.speaker = ?1 and review = ?2",
                    claim.wording().speaker().get(),
                    Review.ACCEPTED);
            parts.add(
                    known == 0
                            ? messages().newSpeaker()
                            : known == 1
                                    ? messages().knownSpeakerOneClaim()
                                    : messages().knownSpeaker(known));
        }
        parts.add(
                appearance.isDirect()
                        ? messages().directQuotation()
                        : messages().inThePapersWords());
        return String.join(" ", parts);
    }

    /** The claim that the machine takes it for, then those with a like line. */
    private List<ReviewView.Similar> similar(Claim claim) {
        List<ReviewView.Similar> similar = new ArrayList<>();
        matches.like(claim).map(this::matched).ifPresent(similar::add);
        alike(claim).stream()
                .filter(line -> similar.stream().noneMatch(first -> first.id() == line.id()))
                .forEach(similar::add);
        return similar;
    }

    private ReviewView.Similar matched(Matches.Known match) {
        Claim known = match.claim();
        String what =
                switch (match.relation()) {
                    case REPEATS -> messages().repeats();
                    case MOVES_THE_DATE -> messages().givesAnotherDate();
                    case CHANGES_THE_CERTAINTY -> messages().saysWithAnotherCertainty();
                };
        return new ReviewView.Similar(
                known.id(),
                known.summary(),
                known.source().name() + ", " + Dates.day(known.announcedOn(), desk.today()),
                what,
                MachineReasons.shown(match.reason()),
                match.relation() == Relation.MOVES_THE_DATE);
    }

    /** Claims with a like line, of about the same time or of the same speaker; PostgreSQL compares groups of three letters. */
    @SuppressWarnings("unchecked")
    private List<ReviewView.Similar> alike(Claim claim) {
        List<Object[]> rows = Claim.getEntityManager()
                .createNativeQuery(ALIKE)
                .setParameter(1, claim.id())
                .setParameter(2, claim.summary())
                .setParameter(3, claim.announcedOn())
                .setParameter(4, claim.wording().speaker().map(Speaker::id).orElse(0L))
                .getResultList();
        return rows.stream()
                .map(row -> ReviewView.Similar.line(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        row[2] + ", " + Dates.day(day(row[3]), desk.today())))
                .toList();
    }

    private static LocalDate day(Object value) {
        return Optional.of(value)
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .orElseGet(() -> ((java.sql.Date) value).toLocalDate());
    }

    private static ReviewMessages messages() {
        return ReaderLanguage.messages(ReviewMessages.class);
    }
}
