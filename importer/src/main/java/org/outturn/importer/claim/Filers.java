package org.outturn.importer.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.Mention;
import org.outturn.importer.language.Name;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.Subjects;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;

/** Says who filed, published or sent the paper that an article speaks of: "the lawsuit seeks". */
final class Filers {
    /** How many tokens behind "under" the bill stands: "under the revised housing |bill|". */
    private static final int BILL_WITHIN = 4;

    private final TaggedText text;
    private final WordLists lists;

    Filers(TaggedText text, WordLists lists) {
        this.text = text;
        this.lists = lists;
    }

    /** The subject of the last verb of filing so far, else whose lawyers the article speaks of; null when neither is named. */
    @Nullable Name of(int sentence) {
        for (int i = sentence; i >= 0; i--) {
            TaggedSentence s = text.sentences().get(i);
            List<VerbGroup> groups = text.verbs().get(i);
            for (int g = 0; g < groups.size(); g++) {
                VerbGroup group = groups.get(g);
                if (group.isFinite() && !group.passive() && lists.has("filing-verbs", group.lemma())) {
                    NounPhrase subject = Subjects.of(s, groups, g);
                    Name name = subject == null ? null : text.names().at(i, subject.head());
                    if (name != null) {
                        return name;
                    }
                }
            }
        }
        for (int i = sentence; i >= 0; i--) {
            Name client = client(i);
            if (client != null) {
                return client;
            }
        }
        return null;
    }

    /** Whether the claim is what a bill would do: "the |bill| would require", "would end under the |bill|". */
    boolean isOfBill(Candidate candidate) {
        TaggedSentence s = candidate.words();
        NounPhrase subject = candidate.subject();
        if (!candidate.cue().name().equals("would") && !candidate.cue().name().equals("bill")) {
            return false;
        }
        if (subject != null && lists.has("bills", s.lower(subject.head()))) {
            return true;
        }
        return isUnder(s, candidate.match().from(), candidate.clause().to(), "bills");
    }

    /** Whether the claim is what a plan that somebody proposed would do: "|under the new proposal|, drivers would pay". */
    boolean isOfPlan(Candidate candidate) {
        boolean would = candidate.verb() != null && candidate.verb().modal().equals("would");
        return (would || candidate.cue().name().equals("bill"))
                && isUnder(candidate.words(), 0, candidate.words().size(), "plans");
    }

    /** Whether a noun of the list stands right behind "under" between the tokens. */
    private boolean isUnder(TaggedSentence s, int from, int to, String list) {
        for (int i = from; i + 1 < to; i++) {
            if (lists.has("bill-prepositions", s.lower(i))) {
                for (int k = i + 1; k < s.size() && k <= i + BILL_WITHIN; k++) {
                    if (lists.has(list, s.lower(k))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Who last proposed something before the sentence: "|Mayor Ada Moor| proposed"; null when nobody is named. */
    @Nullable Name proposer(int sentence) {
        for (int i = sentence; i >= 0; i--) {
            TaggedSentence s = text.sentences().get(i);
            List<VerbGroup> groups = text.verbs().get(i);
            for (int g = 0; g < groups.size(); g++) {
                VerbGroup group = groups.get(g);
                if (group.isFinite() && !group.passive() && lists.has("proposing-verbs", group.lemma())) {
                    NounPhrase subject = Subjects.of(s, groups, g);
                    Name name = subject == null ? null : text.names().at(i, subject.head());
                    if (name != null) {
                        return name;
                    }
                }
            }
        }
        return null;
    }

    /** Who brought the bill in: "|Rep. Ada Moor|, who sponsors the bill", "the bill, introduced by |Ada Moor|"; null when nobody is named. */
    @Nullable Name sponsor() {
        for (int i = 0; i < text.sentences().size(); i++) {
            TaggedSentence s = text.sentences().get(i);
            List<VerbGroup> groups = text.verbs().get(i);
            for (int g = 0; g < groups.size(); g++) {
                VerbGroup group = groups.get(g);
                if (!lists.has("sponsoring-verbs", group.lemma()) || !namesBill(s)) {
                    continue;
                }
                NounPhrase by = s.isWord(group.to(), "by") ? Subjects.startingAt(s, group.to() + 1) : null;
                NounPhrase subject = by != null ? by : group.isFinite() ? Subjects.of(s, groups, g) : null;
                Name name = subject == null ? null : text.names().at(i, subject.head());
                if (name == null) {
                    name = by != null ? text.names().lastIn(i, by.from(), by.to()) : personBefore(i, group.from());
                }
                if (name != null && name.kind() == Name.Kind.PERSON) {
                    return name;
                }
            }
        }
        return null;
    }

    private @Nullable Name personBefore(int sentence, int token) {
        for (int t = 0; t < token; t++) {
            Name name = text.names().at(sentence, t);
            if (name != null && name.kind() == Name.Kind.PERSON) {
                return name;
            }
        }
        return null;
    }

    private boolean namesBill(TaggedSentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (lists.has("bills", s.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Lawyers for |the museum|", "attorneys representing |Ada Moor|". */
    private @Nullable Name client(int sentence) {
        TaggedSentence s = text.sentences().get(sentence);
        for (int i = 0; i + 2 < s.size(); i++) {
            if (lists.has("lawyers", s.lower(i)) && lists.has("client-prepositions", s.lower(i + 1))) {
                int at = s.isWord(i + 2, "the") ? i + 3 : i + 2;
                Mention mention = text.names().mentionAt(sentence, at);
                if (mention != null) {
                    return text.names().all().get(mention.name());
                }
            }
        }
        return null;
    }
}
