package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.outturn.core.article.ParagraphKind;
import org.outturn.importer.language.Name;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.VerbGroup.Form;

/**
 * Says what is noteworthy about a candidate, as the names of features; each has its weight in {@code <language>/weights.txt}. The
 * names are what a draft shows as its reasons.
 */
final class Features {
    private static final Set<String> VOICES = Set.of("own-voice", "attributed", "direct");
    private static final long TIMES = mask(WEEKDAY, MONTH, TIME);

    private final TaggedText text;
    private final WordLists lists;
    private final Tone tone;
    private final Wording wording;
    private final Weather weather;

    Features(TaggedText text, WordLists lists, Tone tone) {
        this.text = text;
        this.lists = lists;
        this.tone = tone;
        this.wording = new Wording(text);
        this.weather = new Weather(text, lists);
    }

    /** How thick with claims the rest of the article is: {@code claims} other sentences make one, of {@code sentences}. */
    static String density(int claims, int sentences) {
        if (sentences < 8) {
            return "article-short";
        }
        double share = claims / (double) Math.max(8, sentences);
        if (claims == 0) {
            return "article-claims-none";
        }
        return share > 0.15 ? "article-claims-many" : share > 0.06 ? "article-claims-some" : "article-claims-few";
    }

    List<String> of(Candidate candidate) {
        List<String> features = new ArrayList<>(64);
        String cue = candidate.cue().name();
        features.add("cue-" + cue);
        form(candidate, cue, features);
        subject(candidate, features);
        action(candidate, cue, features);
        attribution(candidate, cue, features);
        surroundings(candidate, cue, features);
        wording.features(candidate, features);
        pairs(cue, features);
        return features;
    }

    /** The cue together with who acts and with whose words it stands in: "we will" weighs other than "the ministry will". */
    private static void pairs(String cue, List<String> features) {
        for (int i = features.size() - 1; i >= 0; i--) {
            String feature = features.get(i);
            if (feature.startsWith("subject-") || VOICES.contains(feature)) {
                features.add(cue + "&" + feature);
            }
        }
    }

    private void form(Candidate candidate, String cue, List<String> features) {
        VerbGroup verb = candidate.verb();
        if (verb == null) {
            features.add("form-none");
            return;
        }
        if (!candidate.isInVerb()) {
            features.add("form-noun");
            if (lists.has("announcing-verbs", verb.lemma())) {
                features.add("noun-announced");
            }
            if (lists.has("dropping-verbs", verb.lemma())) {
                features.add("noun-dropped");
            }
            return;
        }
        boolean reported = candidate.statement() != null;
        String form = verb.modal().isEmpty() ? verb.form().name().toLowerCase(Locale.ROOT) : "modal";
        features.add("form-" + form);
        features.add(form + "-" + cue);
        if (isPluperfect(candidate.words(), verb)) {
            features.add("pluperfect");
        }
        if (verb.form() == Form.PAST) {
            features.add(reported ? "past-reported" : "past-unreported");
        }
        if (verb.passive()) {
            features.add("passive");
            features.add("passive-" + cue);
        }
        if (verb.modal().equals("would")) {
            features.add(reported ? "would-reported" : "would-unreported");
        }
        if (candidate.isNegated()) {
            features.add("negated");
        }
        if (!verb.modal().isEmpty() && candidate.match().from() >= verb.from()) {
            features.add("modal-" + verb.modal());
            if (candidate.words().isWord(candidate.match().from() + 1, "have") || hasHave(candidate)) {
                features.add("modal-perfect");
                if (lists.has("counterfactual-modals", verb.modal())) {
                    features.add("counterfactual");
                }
            }
        }
    }

    private static boolean isPluperfect(TaggedSentence s, VerbGroup verb) {
        return (s.isWord(verb.from(), "had") || (verb.form() == Form.PAST && s.isWord(verb.from(), "'d")))
                && verb.head() > verb.from();
    }

    private static boolean hasHave(Candidate candidate) {
        for (int i = candidate.match().from(); i < candidate.match().to(); i++) {
            if (candidate.words().isWord(i, "have") && candidate.words().is(i + 1, PARTICIPLE)) {
                return true;
            }
        }
        return false;
    }

    private void subject(Candidate candidate, List<String> features) {
        TaggedSentence s = candidate.words();
        if (candidate.subject() == null) {
            features.add("subject-none");
            return;
        }
        int head = candidate.subject().head();
        String word = s.lower(head);
        if (s.is(head, PRONOUN) && !s.isAny(head, NAME.bit())) {
            switch (word) {
                case "we" -> features.add("subject-we");
                case "i" -> features.add("subject-i");
                case "you" -> features.add("subject-you");
                case "he", "she", "they" -> features.add("subject-person-pronoun");
                case "it", "this", "that", "there" -> features.add("subject-" + word);
                default -> features.add("subject-anybody");
            }
            return;
        }
        Name name = text.names().at(candidate.sentence(), head);
        if (name != null) {
            features.add(
                    name.kind() == Name.Kind.PERSON
                            ? "subject-person"
                            : name.kind() == Name.Kind.OTHER ? "subject-thing-named" : "subject-body");
        } else if (s.isAny(head, mask(ROLE, PLURAL_ROLE, BODY))) {
            features.add("subject-role");
        } else {
            features.add(
                    text.names()
                                            .lastIn(
                                                    candidate.sentence(),
                                                    candidate.subject().from(),
                                                    candidate.subject().to())
                                    == null
                            ? "subject-noun"
                            : "subject-noun-named");
        }
        if (lists.has("generic-subjects", word)) {
            features.add("subject-generic");
        }
    }

    private void action(Candidate candidate, String cue, List<String> features) {
        TaggedSentence s = candidate.words();
        int action = candidate.action();
        String lemma = s.is(action, BE) ? "be" : s.lemma(action);
        if (lists.has("stative-verbs", lemma)) {
            features.add("stative");
            features.add("stative-" + cue);
        }
        if (lists.has("act-verbs", lemma)) {
            features.add("act-verb");
            features.add("act-verb-" + cue);
        }
        if (lists.has("soft-verbs", lemma)) {
            features.add("soft-verb");
            features.add("soft-verb-" + cue);
        }
        if (lists.has("event-verbs", lemma)) {
            features.add("event-verb");
        }
        if (lists.has("rhetoric-verbs", lemma)) {
            features.add("rhetoric");
        }
        // "has no plans to say", "asked not to be named"
        if (lists.has("comment-verbs", lemma)
                && (cue.equals("rules-out") || (cue.equals("urges") && candidate.isNegated()))) {
            features.add("no-comment");
        }
        int names = 0;
        int numbers = 0;
        boolean time = false;
        for (int i = candidate.clause().from(); i < candidate.clause().to(); i++) {
            names += s.is(i, NAME) ? 1 : 0;
            numbers += s.is(i, NUMBER) && s.token(i).isNumber() ? 1 : 0;
            time |= s.isAny(i, TIMES);
        }
        if (names > 0) {
            features.add("names");
        }
        if (numbers > 0) {
            features.add("numbers");
        }
        if (time) {
            features.add("time-word");
        }
        int length = candidate.clause().to() - candidate.clause().from();
        if (length < 6) {
            features.add("short");
        }
        if (length > 16) {
            features.add("long");
        }
    }

    /** A weekday beside the clause: what news reports say of when something was said or happened. */
    private static void day(Candidate candidate, List<String> features) {
        TaggedSentence s = candidate.words();
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, WEEKDAY) && !candidate.clause().holds(i)) {
                features.add("day-beside");
                return;
            }
        }
    }

    private void attribution(Candidate candidate, String cue, List<String> features) {
        if (candidate.statement() == null) {
            features.add("own-voice");
            return;
        }
        features.add("attributed");
        if (candidate.statement().direct()) {
            features.add("direct");
        }
        if (candidate.statement().speaker().isEmpty()
                || lists.has("pronouns", candidate.statement().speaker())) {
            features.add("speaker-unknown");
        }
        if (candidate.statement().anonymous()) {
            features.add("anonymous");
        }
    }

    private void surroundings(Candidate candidate, String cue, List<String> features) {
        TaggedSentence s = candidate.words();
        if (candidate.due() != null) {
            features.add("due");
            features.add("due-" + cue);
        }
        if (candidate.past()) {
            features.add("past-time");
            features.add("past-time-" + cue);
        }
        if (candidate.condition() != null) {
            features.add("condition");
        }
        if (s.isMark(s.size() - 1, '?') || s.isMark(s.size() - 2, '?')) {
            features.add("question");
        }
        int before = candidate.clause().from() - 1;
        if (s.is(before, SUBORDINATOR) || s.is(before, QUESTION)) {
            if (lists.has("question-words", s.lower(before))) {
                features.add("open-question");
            }
        }
        if (candidate.subject() != null) {
            int first = candidate.subject().from();
            if (s.isWord(first, "a") || s.isWord(first, "an") || s.isWord(first, "any") || s.isWord(first, "every")) {
                features.add("subject-indefinite");
            }
            if (candidate.subject().to() - first == 1 && s.is(first, NOUN) && !s.is(first, NAME)) {
                features.add("subject-bare");
            }
        }
        for (int i = 0; i < s.size(); i++) {
            if (lists.has("habit-words", s.lower(i))) {
                features.add("habit");
                break;
            }
        }
        for (int i = 0; i < s.size(); i++) {
            if (lists.has("conditional-words", s.lower(i))) {
                features.add("hypothetical");
                features.add("hypothetical-" + cue);
                break;
            }
        }
        for (int i = Math.max(0, before - 8); i <= before; i++) {
            if (lists.has("unknown-words", s.lower(i))) {
                features.add("open-question");
                break;
            }
        }
        day(candidate, features);
        if (s.isMark(s.size() - 1, '!')) {
            features.add("exclaims");
        }
        if (text.paragraph(candidate.sentence()) <= 1) {
            features.add("lead");
        }
        if (text.article()
                        .paragraphs()
                        .get(text.paragraph(candidate.sentence()))
                        .kind()
                == ParagraphKind.HEADING) {
            features.add("heading");
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.isWord(i, "you") || s.isWord(i, "your")) {
                features.add("you");
                break;
            }
        }
        if (weather.isForecast(candidate)) {
            features.add("weather");
        }
        tone.features(features);
    }
}
