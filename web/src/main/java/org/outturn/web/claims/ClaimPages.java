package org.outturn.web.claims;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.Appearance;
import org.outturn.core.claim.Certainty;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.ClaimState;
import org.outturn.core.claim.ClaimWording;
import org.outturn.core.claim.DueWindow;
import org.outturn.core.claim.EvidenceSearch;
import org.outturn.core.claim.EvidenceState;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Timing;
import org.outturn.web.Desk;
import org.outturn.web.page.Frames;
import org.outturn.web.text.Counts;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;
import org.outturn.web.text.TextView;
import org.outturn.web.text.WordDiff;
import org.outturn.web.text.Words;

/** Lays out the page of a claim: now, with what was typed, or as it stood at some moment. */
@RequestScoped
public class ClaimPages {
    private final Desk desk;
    private final Frames frames;
    private final DeskViews deskViews;
    private final Triggers triggers;
    private final VerdictForms verdicts;

    ClaimPages(Desk desk, Frames frames, DeskViews deskViews, Triggers triggers, VerdictForms verdicts) {
        this.desk = desk;
        this.frames = frames;
        this.deskViews = deskViews;
        this.triggers = triggers;
        this.verdicts = verdicts;
    }

    @CheckedTemplate(basePath = "claims")
    static class Templates {
        static native TemplateInstance show(ClaimView view);

        static native TemplateInstance conflict(ConflictView view);

        private Templates() {}
    }

    /** What was typed into the forms of the page and came back. */
    record Typed(
            ClaimView.@Nullable VerdictForm verdict,
            ClaimView.@Nullable EvidenceForm evidence,
            ClaimView.@Nullable WindowForm window,
            Map<String, String> desk,
            Map<String, String> deskErrors) {
        static final Typed NOTHING = new Typed(null, null, null);

        Typed(
                ClaimView.@Nullable VerdictForm verdict,
                ClaimView.@Nullable EvidenceForm evidence,
                ClaimView.@Nullable WindowForm window) {
            this(verdict, evidence, window, Map.of(), Map.of());
        }

        static Typed desk(Map<String, String> values, Map<String, String> errors) {
            return new Typed(null, null, null, values, errors);
        }
    }

    /** The page now. */
    TemplateInstance show(Claim claim, Typed typed) {
        ClaimState state = claim.asOf(desk.now()).orElseThrow();
        return Templates.show(view(claim, state, desk.now(), desk.today(), "", typed));
    }

    /** The page at the end of a day; empty when the claim was not known then. */
    Optional<TemplateInstance> showAsOf(Claim claim, LocalDate day) {
        Instant moment = day.plusDays(1).atStartOfDay(desk.zone()).toInstant().minusNanos(1);
        return claim.asOf(moment)
                .map(state -> Templates.show(view(claim, state, moment, day, day.toString(), Typed.NOTHING)));
    }

    /** Two versions side by side. */
    TemplateInstance conflict(ConflictView view) {
        return Templates.conflict(view);
    }

    private ClaimView view(Claim claim, ClaimState state, Instant moment, LocalDate today, String asOf, Typed typed) {
        ClaimWording wording = state.wording();
        LocalDate from = wording.due().map(DueWindow::from).orElse(null);
        LocalDate to = wording.due().map(DueWindow::to).orElse(null);
        LocalDate happened = state.happenedOn().orElse(null);
        Timing timing = Timing.of(state.status(), from, to, happened, today);
        long days = timing == null ? 0 : timing.days(from, to, happened, today);
        String timingWords = Words.timing(timing, days, to);
        List<Appearance> appearances = appearances(claim, state, asOf.isEmpty());
        Appearance first = state.appearances().get(0);
        return new ClaimView(
                frames.at("claims"),
                claim.id(),
                wording.summary(),
                Words.kind(wording.kind()),
                state.review().code(),
                Words.review(state.review()),
                state.mergedInto().map(Claim::id).orElse(0L),
                Words.shape(state.status(), timing),
                Words.status(state.status(), timing, days),
                timing == null || timingWords.isEmpty() ? "" : timing.code(),
                timingWords,
                wording.due()
                        .map(window -> range(window, claim.announcedOn(), today))
                        .orElse(""),
                moved(claim, moment, today),
                asOf,
                asOf.isEmpty() ? "" : messages().atItsEnd(Dates.weekday(today)),
                said(claim, first, today),
                wording.due()
                        .map(window -> window(claim, state, window, moment, today))
                        .orElse(null),
                EvidencePieces.of(state, today),
                EvidenceSearch.latest(claim, moment)
                        .map(search -> search(search, today))
                        .orElse(null),
                lines(appearances, today),
                drift(appearances),
                new ClaimHistory(desk.zone(), today).of(claim, moment),
                state.review() == Review.ACCEPTED && asOf.isEmpty()
                        ? typed.verdict() != null ? typed.verdict() : verdicts.blank(claim)
                        : null,
                wording.criteria(),
                wording.condition(),
                wording.waitsFor().map(this::waited).orElse(null),
                asOf.isEmpty() ? triggers.of(claim) : null,
                wording.certainty().code(),
                Words.certainty(wording.certainty()),
                first.certaintyWords(),
                wording.claimant(),
                wording.claimantRole(),
                wording.speaker().map(speaker -> speaker.id()).orElse(0L),
                deskViews.of(claim, moment, today, typed.desk(), typed.deskErrors()),
                "outturn:%d@%s".formatted(claim.id(), today),
                typed.evidence() != null ? typed.evidence() : ClaimView.EvidenceForm.EMPTY,
                typed.window() != null ? typed.window() : windowForm(claim),
                desk.today().toString());
    }

    /** Its own, and now also those of the drafts that were merged into it. */
    private static List<Appearance> appearances(Claim claim, ClaimState state, boolean now) {
        List<Appearance> all = new ArrayList<>(state.appearances());
        if (now) {
            all.addAll(Appearance.<Appearance>list(
                    "from Appearance a join fetch a.articleVersion v join fetch v.article where a.claim.mergedInto = ?1 order by a.id",
                    claim));
        }
        return all;
    }

    private static String range(DueWindow window, LocalDate announced, LocalDate today) {
        LocalDate from = announced.equals(window.from()) && !announced.equals(window.to()) ? null : window.from();
        return Dates.range(from, window.to(), today);
    }

    private static String moved(Claim claim, Instant moment, LocalDate today) {
        List<Optional<DueWindow>> windows = claim.revisions().stream()
                .filter(revision -> !revision.recordedAt().isAfter(moment))
                .map(revision -> revision.wording().due())
                .toList();
        long times = 0;
        for (int i = 1; i < windows.size(); i++) {
            times += ends(windows.get(i)).equals(ends(windows.get(i - 1))) ? 0 : 1;
        }
        if (times == 0) {
            return "";
        }
        long moves = times;
        return windows.get(0)
                .map(window -> range(window, claim.announcedOn(), today))
                .map(window -> moves == 1
                        ? messages().firstDueMovedOnce(window)
                        : messages().firstDueMoved(window, moves))
                .orElseGet(() -> moves == 1
                        ? messages().firstUndatedMovedOnce()
                        : messages().firstUndatedMoved(moves));
    }

    private static List<Optional<LocalDate>> ends(Optional<DueWindow> window) {
        return List.of(window.map(DueWindow::from), window.map(DueWindow::to));
    }

    private ClaimView.SearchView search(EvidenceSearch search, LocalDate today) {
        String found =
                switch (search.proposed()) {
                    case 0 ->
                        search.candidates() == 0
                                ? messages().noneSharesItsNames()
                                : messages().noneFits();
                    case 1 -> messages().oneSentenceProposed();
                    default -> messages().sentencesProposed(search.proposed());
                };
        String when = Dates.moment(search.recordedAt(), desk.zone(), today);
        return new ClaimView.SearchView(
                messages()
                        .searched(
                                search.articles() == 1
                                        ? messages().oneArticle()
                                        : messages().articles(Counts.written(search.articles())),
                                search.sources() == 1
                                        ? messages().oneSource()
                                        : messages().sources(String.valueOf(search.sources())),
                                Dates.day(search.searchedFrom(), today),
                                Dates.day(search.searchedTo(), today),
                                search.candidates() == 1
                                        ? messages().oneCandidate()
                                        : messages().candidates(String.valueOf(search.candidates())),
                                found),
                search.editor()
                        .map(editor -> messages().askedBy(when, editor.name()))
                        .orElseGet(() -> messages().whenTheWindowEnded(when)),
                search.outages());
    }

    private ClaimView.Said said(Claim claim, Appearance first, LocalDate today) {
        return new ClaimView.Said(
                TextView.around(first),
                claim.source().name(),
                first.articleVersion().article().id(),
                first.articleVersion().number(),
                Dates.weekday(claim.announcedOn()),
                Dates.moment(claim.createdAt(), desk.zone(), today),
                first.rules());
    }

    private static ClaimView.WindowView window(
            Claim claim, ClaimState state, DueWindow window, Instant moment, LocalDate today) {
        DueWindow first = claim.revisions().stream()
                .filter(revision -> !revision.recordedAt().isAfter(moment))
                .findFirst()
                .flatMap(revision -> revision.wording().due())
                .filter(due -> !ends(Optional.of(due)).equals(ends(Optional.of(window))))
                .orElse(null);
        List<TimelineView.Dated> dated = state.evidence().stream()
                .filter(piece -> piece.state() == EvidenceState.ACCEPTED)
                .map(piece -> new TimelineView.Dated(piece.piece().datedOn(), piece.stance()))
                .toList();
        return new ClaimView.WindowView(
                window.words(),
                Dates.range(window.from(), window.to(), today),
                Words.precision(window.precision()),
                window.zone().getId(),
                window.rule(),
                TimelineView.of(window, first, claim.announcedOn(), today, dated));
    }

    private static List<ClaimView.AppearanceLine> lines(List<Appearance> appearances, LocalDate today) {
        String first = appearances.get(0).sentence();
        List<ClaimView.AppearanceLine> lines = new ArrayList<>();
        for (Appearance appearance : appearances) {
            LocalDate day = appearance
                    .articleVersion()
                    .publishedOn()
                    .orElseGet(() -> LocalDate.ofInstant(appearance.recordedAt(), java.time.ZoneOffset.UTC));
            lines.add(new ClaimView.AppearanceLine(
                    Dates.day(day, today),
                    appearance.articleVersion().article().source().name(),
                    appearance.articleVersion().article().id(),
                    appearance == appearances.get(0)
                            ? List.of(new WordDiff.Run(first, "same"))
                            : WordDiff.between(first, appearance.sentence()),
                    appearance.certainty().code(),
                    Words.certainty(appearance.certainty())));
        }
        return lines;
    }

    /** How the certainty changed from one appearance to the next. */
    private static String drift(List<Appearance> appearances) {
        int softer = 0;
        int firmer = 0;
        Certainty before = appearances.get(0).certainty();
        for (Appearance appearance : appearances) {
            int step = appearance.certainty().compareTo(before);
            softer += step < 0 ? 1 : 0;
            firmer += step > 0 ? 1 : 0;
            before = appearance.certainty();
        }
        List<String> words = new ArrayList<>();
        if (softer > 0) {
            words.add(messages().wordingSoftened(times(softer)));
        }
        if (firmer > 0) {
            words.add(messages().firmed(times(firmer)));
        }
        return String.join(", ", words);
    }

    private static String times(int count) {
        return count == 1
                ? messages().once()
                : count == 2 ? messages().twice() : messages().timesOver(count);
    }

    private ClaimView.Waited waited(Claim other) {
        Timing timing = other.timing(desk.today()).orElse(null);
        LocalDate from = other.due().map(DueWindow::from).orElse(null);
        LocalDate to = other.due().map(DueWindow::to).orElse(null);
        long days =
                timing == null ? 0 : timing.days(from, to, other.happenedOn().orElse(null), desk.today());
        return new ClaimView.Waited(
                other.id(),
                other.summary(),
                Words.shape(other.status(), timing),
                Words.status(other.status(), timing, days));
    }

    /** The number of the last revision. */
    static long lastRevision(Claim claim) {
        return claim.revisions().get(claim.revisions().size() - 1).id();
    }

    private static ClaimView.WindowForm windowForm(Claim claim) {
        return new ClaimView.WindowForm(
                false,
                lastRevision(claim),
                claim.due().map(DueWindow::from).map(Object::toString).orElse(""),
                claim.due().map(DueWindow::to).map(Object::toString).orElse(""),
                "",
                Map.of());
    }

    private static ClaimSentenceMessages messages() {
        return ReaderLanguage.messages(ClaimSentenceMessages.class);
    }
}
