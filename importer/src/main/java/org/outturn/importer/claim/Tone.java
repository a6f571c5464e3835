package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.outturn.importer.claim.Weights.Weight;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.quote.Statement;

/**
 * How an article speaks as a whole, as features of all its candidates: news (weekdays, statements), opinion ("I", "we must"), advice
 * ("you"). Shares are of sentences; quotations do not count as the article's own voice.
 */
final class Tone {
    private static final long PERSONS = mask(PRONOUN, OBJECT_PRONOUN, POSSESSIVE);

    private final List<String> features = new ArrayList<>(8);
    private final List<Weight> weighed = new ArrayList<>(8);

    Tone(TaggedText text, List<Statement> statements, WordLists lists, Weights weights) {
        Set<String> firstPerson = lists.all("first-person");
        Set<String> secondPerson = lists.all("second-person");
        Set<String> modals = lists.all("preaching-modals");
        double first = 0;
        double second = 0;
        double preaching = 0;
        double asking = 0;
        int days = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            TaggedSentence s = text.sentences().get(i);
            boolean quoted = false;
            boolean me = false;
            boolean you = false;
            for (int k = 0; k < s.size(); k++) {
                quoted |= s.isQuotationMark(k);
                boolean pronoun = s.isAny(k, PERSONS);
                me |= pronoun && firstPerson.contains(s.lower(k));
                you |= pronoun && secondPerson.contains(s.lower(k));
                days += s.is(k, WEEKDAY) ? 1 : 0;
            }
            first += me && !quoted ? 1 : 0;
            second += you && !quoted ? 1 : 0;
            preaching += !quoted && preaches(text.verbs().get(i), modals) ? 1 : 0;
            asking += s.isMark(s.size() - 1, '?') ? 1 : 0;
        }
        double n = Math.max(1, text.sentences().size());
        grade("first-person", first / n, 0.04, 0.12);
        grade("second-person", second / n, 0.04, 0.15);
        grade("preaching", preaching / n, 0.06, 0.12);
        grade("asking", asking / n, 0.03, 0.08);
        grade("dated", days / n, 0.04, 0.12);
        grade("attributing", statements.size() / n, 0.3, 0.6);
        tense(text);
        headline(text.article().title(), lists);
        for (String feature : features) {
            Weight weight = weights.of(feature);
            if (weight != null) {
                weighed.add(weight);
            }
        }
    }

    /** How much of it tells what happened. */
    private void tense(TaggedText text) {
        int finite = 0;
        int past = 0;
        for (List<VerbGroup> verbs : text.verbs()) {
            for (VerbGroup verb : verbs) {
                finite += verb.isFinite() ? 1 : 0;
                past += verb.form() == VerbGroup.Form.PAST ? 1 : 0;
            }
        }
        double share = past / (double) Math.max(1, finite);
        features.add(
                share < 0.2
                        ? "article-past-none"
                        : share < 0.4 ? "article-past-some" : share < 0.6 ? "article-past-half" : "article-past-most");
    }

    /** What its headline promises: a question, a list, a column, news. */
    private void headline(String title, WordLists lists) {
        String[] words = Wording.words(title);
        if (title.indexOf('?') >= 0) {
            features.add("title-asks");
        }
        if (title.indexOf(':') >= 0) {
            features.add("title-colon");
        }
        if (!title.isEmpty() && Character.isDigit(title.charAt(0))) {
            features.add("title-number");
        }
        if (words.length > 0 && lists.has("title-openings", words[0])) {
            features.add("title-" + words[0]);
        }
        for (String word : words) {
            if (lists.has("title-verbs", word)) {
                features.add("title-announces");
                break;
            }
        }
    }

    private static boolean preaches(List<VerbGroup> verbs, Set<String> modals) {
        for (VerbGroup verb : verbs) {
            if (!verb.modal().isEmpty() && modals.contains(verb.modal())) {
                return true;
            }
        }
        return false;
    }

    private void grade(String name, double share, double some, double much) {
        if (share >= much) {
            features.add("article-" + name + "-much");
        }
        if (share >= some) {
            features.add("article-" + name);
        }
    }

    void features(Findings findings) {
        for (int i = 0; i < weighed.size(); i++) {
            findings.take(weighed.get(i));
        }
    }
}
