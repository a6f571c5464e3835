package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import org.outturn.core.article.ParagraphKind;
import org.outturn.importer.claim.WordLists.Mark;
import org.outturn.importer.language.Name;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.VerbGroup.Form;
import org.outturn.importer.quote.Statement;

/**
 * Says what is noteworthy about a candidate, as the names of features; each has its weight in {@code <language>/weights.txt}. The
 * names are what a draft shows as its reasons.
 */
final class Features {
    private static final long TIMES = mask(WEEKDAY, MONTH, TIME);

    private final TaggedText text;
    private final WordLists lists;
    private final Weights weights;
    private final Tone tone;
    private final Wording wording;
    private final Weather weather;
    private int sentence = -1;
    private long marks;
    private boolean you;

    Features(TaggedText text, WordLists lists, Weights weights, Tone tone, Weather weather) {
        this.weights = weights;
        this.text = text;
        this.lists = lists;
        this.tone = tone;
        this.wording = new Wording(text);
        this.weather = weather;
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

    Findings of(Candidate candidate) {
        String cue = candidate.cue().name();
        Findings features = new Findings(weights, cue);
        form(candidate, features);
        subject(candidate, features);
        action(candidate, cue, features);
        attribution(candidate, features);
        surroundings(candidate, features);
        wording.features(candidate, features);
        features.addVoicesWithCue();
        return features;
    }

    private void form(Candidate candidate, Findings features) {
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
        String form = verb.modal().isEmpty() ? verb.form().lower() : "modal";
        features.add("form-", form);
        features.add(form, "-", candidate.cue().name(), "");
        if (isPluperfect(candidate.words(), verb)) {
            features.add("pluperfect");
        }
        if (verb.form() == Form.PAST) {
            features.add(reported ? "past-reported" : "past-unreported");
        }
        if (verb.passive()) {
            features.addWithCue("passive");
        }
        if (verb.modal().equals("would")) {
            features.add(reported ? "would-reported" : "would-unreported");
        }
        if (candidate.isNegated()) {
            features.add("negated");
        }
        if (!verb.modal().isEmpty() && candidate.match().from() >= verb.from()) {
            features.add("modal-", verb.modal());
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

    private void subject(Candidate candidate, Findings features) {
        TaggedSentence s = candidate.words();
        if (candidate.subject() == null) {
            features.addVoice("subject-none");
            return;
        }
        int head = candidate.subject().head();
        String word = s.lower(head);
        if (s.is(head, PRONOUN) && !s.isAny(head, NAME.bit())) {
            switch (word) {
                case "we" -> features.addVoice("subject-we");
                case "i" -> features.addVoice("subject-i");
                case "you" -> features.addVoice("subject-you");
                case "he", "she", "they" -> features.addVoice("subject-person-pronoun");
                case "it", "this", "that", "there" -> features.addVoice("subject-" + word);
                default -> features.addVoice("subject-anybody");
            }
            return;
        }
        Name name = text.names().at(candidate.sentence(), head);
        if (name != null) {
            features.addVoice(
                    name.kind() == Name.Kind.PERSON
                            ? "subject-person"
                            : name.kind() == Name.Kind.OTHER ? "subject-thing-named" : "subject-body");
        } else if (s.isAny(head, mask(ROLE, PLURAL_ROLE, BODY))) {
            features.addVoice("subject-role");
        } else {
            features.addVoice(
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
            features.addVoice("subject-generic");
        }
    }

    private void action(Candidate candidate, String cue, Findings features) {
        TaggedSentence s = candidate.words();
        int action = candidate.action();
        String lemma = s.is(action, BE) ? "be" : s.lemma(action);
        if (lists.has("stative-verbs", lemma)) {
            features.addWithCue("stative");
        }
        if (lists.has("act-verbs", lemma)) {
            features.addWithCue("act-verb");
        }
        if (lists.has("soft-verbs", lemma)) {
            features.addWithCue("soft-verb");
        }
        if (lists.has("event-verbs", lemma)) {
            features.add("event-verb");
        }
        if (lists.has("rhetoric-verbs", lemma)) {
            features.add("rhetoric");
        }
        if (isIdle(candidate, lemma)) {
            features.add("idle");
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

    /** "time |will tell|", "he |would often| walk": a future that nobody announces, or none. */
    private boolean isIdle(Candidate candidate, String lemma) {
        NounPhrase subject = candidate.subject();
        boolean habit = candidate.verb() != null && candidate.verb().modal().equals("would");
        for (int i = candidate.match().from(); habit && i < candidate.action(); i++) {
            if (Mark.HABIT.isIn(lists.marks(candidate.words().lower(i)))) {
                return true;
            }
        }
        return subject != null
                && lists.has("idle-subjects", candidate.words().lower(subject.head()))
                && lists.has("idle-verbs", lemma);
    }

    /** A weekday beside the clause: what news reports say of when something was said or happened. */
    private static void day(Candidate candidate, Findings features) {
        TaggedSentence s = candidate.words();
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, WEEKDAY) && !candidate.clause().holds(i)) {
                features.add("day-beside");
                return;
            }
        }
    }

    private void attribution(Candidate candidate, Findings features) {
        if (candidate.statement() == null) {
            features.addVoice("own-voice");
            return;
        }
        features.addVoice("attributed");
        if (candidate.statement().direct()) {
            features.addVoice("direct");
        }
        if (candidate.statement().speaker().isEmpty()
                || lists.has("pronouns", candidate.statement().speaker())) {
            features.add("speaker-unknown");
        }
        if (candidate.statement().anonymous()) {
            features.add("anonymous");
        }
    }

    private void surroundings(Candidate candidate, Findings features) {
        TaggedSentence s = candidate.words();
        if (candidate.due() != null) {
            features.addWithCue("due");
        }
        if (candidate.past()) {
            features.addWithCue("past-time");
        }
        if (candidate.condition() != null) {
            features.add("condition");
        }
        if (s.isMark(s.size() - 1, '?') || s.isMark(s.size() - 2, '?')) {
            features.add("question");
        }
        int before = candidate.clause().from() - 1;
        if (s.is(before, SUBORDINATOR) || s.is(before, QUESTION)) {
            if (lists.has("question-words", s.lower(before)) || isLeftUnsaid(candidate)) {
                features.add("open-question");
            }
        }
        if (candidate.subject() != null) {
            int first = candidate.subject().from();
            if (s.isWord(first, "a") || s.isWord(first, "an") || s.isWord(first, "any") || s.isWord(first, "every")) {
                features.addVoice("subject-indefinite");
            }
            if (candidate.subject().to() - first == 1 && s.is(first, NOUN) && !s.is(first, NAME)) {
                features.addVoice("subject-bare");
            }
        }
        look(candidate);
        if (Mark.HABIT.isIn(marks)) {
            features.add("habit");
        }
        if (Mark.CONDITIONAL.isIn(marks)) {
            features.addWithCue("hypothetical");
        }
        if (Mark.UNKNOWN.isIn(marks)) {
            for (int i = Math.max(0, before - 8); i <= before; i++) {
                if (Mark.UNKNOWN.isIn(lists.marks(s.lower(i)))) {
                    features.add("open-question");
                    break;
                }
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
        if (you) {
            features.add("you");
        }
        if (weather.isForecast(candidate)) {
            features.add("weather");
        }
        tone.features(features);
    }

    /** "did |not| say when the trains would return": the words that attribute it deny that it was said. */
    private static boolean isLeftUnsaid(Candidate candidate) {
        Statement statement = candidate.statement();
        TaggedSentence s = candidate.words();
        for (int i = 0; statement != null && i < s.size(); i++) {
            int at = s.token(i).start();
            if (at >= statement.cueStart() && at < statement.cueEnd() && s.is(i, NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** Reads what all candidates of a sentence share. */
    private void look(Candidate candidate) {
        if (candidate.sentence() == sentence) {
            return;
        }
        TaggedSentence s = candidate.words();
        sentence = candidate.sentence();
        marks = lists.marks(s);
        you = false;
        for (int i = 0; i < s.size() && !you; i++) {
            you = s.isWord(i, "you") || s.isWord(i, "your");
        }
    }
}
