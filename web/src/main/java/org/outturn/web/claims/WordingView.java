package org.outturn.web.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.outturn.core.claim.Certainty;
import org.outturn.core.claim.ClaimKind;
import org.outturn.core.claim.ClaimWording;
import org.outturn.core.claim.DueWindow;
import org.outturn.web.text.Words;

/**
 * The fields of a claim's wording in a form: what is written down, or what was typed.
 *
 * @param summary the line
 * @param claimant who announced it
 * @param claimantRole title or office
 * @param kinds the choices of kind
 * @param certainties the choices of certainty
 * @param dueFrom first day, ISO; empty for none
 * @param dueTo last day, ISO; empty for none
 * @param dueWords the words that the window was read from; empty for none
 * @param dueRule the rule that read them; empty for none
 * @param condition what must come first
 * @param waitsFor the number of the claim that must come first; empty for none
 * @param criteria what would count as done
 * @param errors what is wrong, by field
 */
public record WordingView(
        String summary,
        String claimant,
        String claimantRole,
        List<FilterView.Choice> kinds,
        List<FilterView.Choice> certainties,
        String dueFrom,
        String dueTo,
        String dueWords,
        String dueRule,
        String condition,
        String waitsFor,
        String criteria,
        Map<String, String> errors) {

    /** What is written down. */
    public static WordingView of(ClaimWording wording) {
        return new WordingView(
                wording.summary(),
                wording.claimant(),
                wording.claimantRole(),
                choices(
                        ClaimKind.values(),
                        ClaimKind::code,
                        Words::kind,
                        wording.kind().code()),
                choices(
                        Certainty.values(),
                        Certainty::code,
                        WordingView::word,
                        wording.certainty().code()),
                wording.due().map(DueWindow::from).map(Object::toString).orElse(""),
                wording.due().map(DueWindow::to).map(Object::toString).orElse(""),
                wording.due().map(DueWindow::words).orElse(""),
                wording.due().map(DueWindow::rule).orElse(""),
                wording.condition(),
                wording.waitsFor().map(claim -> String.valueOf(claim.id())).orElse(""),
                wording.criteria(),
                Map.of());
    }

    /** What was typed, where the form was sent, over what is written down; and what is wrong with it. */
    public static WordingView typed(WordingForm form, ClaimWording wording, Map<String, String> errors) {
        WordingView stored = of(wording);
        if (!form.isGiven()) {
            return new WordingView(
                    stored.summary,
                    stored.claimant,
                    stored.claimantRole,
                    stored.kinds,
                    stored.certainties,
                    stored.dueFrom,
                    stored.dueTo,
                    stored.dueWords,
                    stored.dueRule,
                    stored.condition,
                    stored.waitsFor,
                    stored.criteria,
                    errors);
        }
        return new WordingView(
                WordingForm.text(form.summary),
                WordingForm.text(form.claimant),
                form.claimantRole == null ? stored.claimantRole : WordingForm.text(form.claimantRole),
                choices(ClaimKind.values(), ClaimKind::code, Words::kind, WordingForm.text(form.kind)),
                choices(Certainty.values(), Certainty::code, WordingView::word, WordingForm.text(form.certainty)),
                WordingForm.text(form.dueFrom),
                WordingForm.text(form.dueTo),
                stored.dueWords,
                stored.dueRule,
                WordingForm.text(form.condition),
                WordingForm.text(form.waitsFor),
                WordingForm.text(form.criteria),
                errors);
    }

    private static String word(Certainty certainty) {
        return Words.certainty(certainty) + " (" + certainty.code() + ")";
    }

    private static <E> List<FilterView.Choice> choices(
            E[] values, Function<E, String> code, Function<E, String> word, String chosen) {
        return Arrays.stream(values)
                .map(value -> new FilterView.Choice(
                        code.apply(value), word.apply(value), code.apply(value).equals(chosen)))
                .toList();
    }
}
