package org.outturn.importer.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.Mention;
import org.outturn.importer.language.Name;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.NounPhrases;
import org.outturn.importer.language.Referents;
import org.outturn.importer.language.Subjects;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.language.WordClass;

/** Says who filed, published or sent the paper that an article speaks of: "the lawsuit seeks". */
final class Filers {
    /** How many tokens behind "under" the bill stands: "under the revised housing |bill|". */
    private static final int BILL_WITHIN = 4;

    /** How many tokens before "under which" the plan stands. */
    private static final int WHICH_WITHIN = 8;

    /** How many sentences behind the one that speaks of the plan go on with it. */
    private static final int CONTINUED_WITHIN = 4;

    /** How many sentences back whoever announced a measure is looked for. */
    private static final int ANNOUNCED_WITHIN = 60;

    /** How many tokens behind "'s" the measure stands: "Moor's $2 billion a year |plan|". */
    private static final int OWNED_WITHIN = 6;

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
        if (subject != null && s.isWord(subject.head(), "it") && opensWithBill(candidate.sentence() - 1)) {
            return true;
        }
        return isUnder(s, candidate.match().from(), candidate.clause().to(), "bills");
    }

    /** "|The legislation| seeks tougher rules": what "it" in the next sentence stands for. */
    private boolean opensWithBill(int sentence) {
        if (sentence < 0) {
            return false;
        }
        TaggedSentence s = text.sentences().get(sentence);
        NounPhrase opening = s.isWord(0, "the") ? NounPhrases.startingAt(s, 0) : null;
        return opening != null && lists.has("bills", s.lower(opening.head()));
    }

    /** Whether the claim is what a plan that somebody proposed would do: "|under the new proposal|, drivers would pay". */
    boolean isOfPlan(Candidate candidate) {
        boolean would = candidate.verb() != null && candidate.verb().modal().equals("would");
        boolean which = isUnderWhich(candidate.words(), candidate.clause().from());
        return (would || candidate.cue().name().equals("bill"))
                && (which || isUnder(candidate.words(), 0, candidate.words().size(), "plans"));
    }

    /** "The unit would close under the plan. |The ward would become a clinic.|": what goes on with "would" after what a plan would do. */
    boolean continuesPlan(Candidate candidate) {
        if (candidate.statement() != null
                || candidate.verb() == null
                || !candidate.verb().modal().equals("would")) {
            return false;
        }
        for (int i = candidate.sentence() - 1; i >= Math.max(0, candidate.sentence() - CONTINUED_WITHIN); i--) {
            TaggedSentence s = text.sentences().get(i);
            if (isUnder(s, 0, s.size(), "plans") || holds(s, "recommending-cues") || isWhatPlanWould(i, s)) {
                return true;
            }
            if (!isOfWould(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean holds(TaggedSentence s, String list) {
        for (int i = 0; i < s.size(); i++) {
            if (lists.has(list, s.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The |plan| would put meters on the street". */
    private boolean isWhatPlanWould(int sentence, TaggedSentence s) {
        NounPhrase opening = NounPhrases.startingAt(s, 0);
        return opening != null && lists.has("proposal-nouns", s.lower(opening.head())) && isOfWould(sentence);
    }

    private boolean isOfWould(int sentence) {
        for (VerbGroup group : text.verbs().get(sentence)) {
            if (group.modal().equals("would")) {
                return true;
            }
        }
        return false;
    }

    /** "put forward a plan |under which| Norland would release water", "put a compromise on the table |under which|". */
    private boolean isUnderWhich(TaggedSentence s, int from) {
        if (from < 3 || !s.isWord(from - 1, "which") || !lists.has("bill-prepositions", s.lower(from - 2))) {
            return false;
        }
        for (int i = from - 3; i >= 0 && i >= from - WHICH_WITHIN; i--) {
            if (lists.has("plans", s.lower(i))) {
                return true;
            }
        }
        return false;
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

    /** Whether it is what a measure that somebody announced will do: "the new |law| will end the practice". */
    boolean isAnnouncedMeasure(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        VerbGroup verb = candidate.verb();
        return subject != null
                && verb != null
                && verb.modal().equals("will")
                && !candidate.words().is(candidate.action(), WordClass.BE)
                && lists.has("measures", candidate.words().lower(subject.head()))
                && announcer(candidate.sentence()) != null;
    }

    /** Who last announced something before the sentence: "|Ada Moor| unveiled a package"; null when nobody is named near enough. */
    @Nullable Name announcer(int sentence) {
        for (int i = sentence; i >= Math.max(0, sentence - ANNOUNCED_WITHIN); i--) {
            TaggedSentence s = text.sentences().get(i);
            List<VerbGroup> groups = text.verbs().get(i);
            for (int g = 0; g < groups.size(); g++) {
                VerbGroup group = groups.get(g);
                if (!group.isFinite() || group.passive() || !lists.has("measure-verbs", group.lemma())) {
                    continue;
                }
                NounPhrase subject = Subjects.of(s, groups, g);
                Referents.Referent referent =
                        subject == null ? null : text.referents().of(i, subject);
                Name name = referent == null ? null : referent.name();
                if (name != null && (name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.BODY)) {
                    return name;
                }
            }
            Name owner = owner(i);
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    /** Whose measure the sentence speaks of: "|Ada Moor|'s $2 billion plan"; null when it does not say. */
    private @Nullable Name owner(int sentence) {
        TaggedSentence s = text.sentences().get(sentence);
        for (int i = 1; i < s.size(); i++) {
            if (!s.isWord(i, "'s") && !s.isMark(i, '\'') && !s.isMark(i, '\u2019')) {
                continue;
            }
            Name name = text.names().at(sentence, i - 1);
            if (name == null || (name.kind() != Name.Kind.PERSON && name.kind() != Name.Kind.BODY)) {
                continue;
            }
            for (int k = i + 1; k < s.size() && k <= i + OWNED_WITHIN; k++) {
                if (lists.has("owned-measures", s.lower(k))) {
                    return name;
                }
            }
        }
        return null;
    }

    /** "|proposed| a plan", "has |put forward| a plan". */
    private boolean isProposing(TaggedSentence s, VerbGroup group) {
        if (lists.has("proposing-verbs", group.lemma())) {
            return true;
        }
        for (String[] phrase : lists.phrases("proposing-phrases")) {
            if (group.lemma().equals(phrase[0]) && s.isWord(group.to(), phrase[1])) {
                return true;
            }
        }
        return false;
    }

    /** Who made the plan that the claim is about: "the proposal, tabled by |Norland|, would ban it"; null when its words do not say. */
    @Nullable Name maker(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        TaggedSentence s = candidate.words();
        if (subject == null || !lists.has("proposal-nouns", s.lower(subject.head()))) {
            return null;
        }
        int comma = subject.head() + 1;
        if (!s.isMark(comma, ',') || !s.is(comma + 1, WordClass.PARTICIPLE)) {
            return null;
        }
        int by = s.isWord(comma + 2, "by") ? comma + 3 : s.isWord(comma + 3, "by") ? comma + 4 : -1;
        if (by < 0) {
            return null;
        }
        Mention mention = text.names().mentionAt(candidate.sentence(), s.is(by, WordClass.DETERMINER) ? by + 1 : by);
        return mention == null ? null : text.names().all().get(mention.name());
    }

    /** Who last proposed something before the sentence: "|Mayor Ada Moor| proposed"; null when nobody is named. */
    @Nullable Name proposer(int sentence) {
        for (int i = sentence; i >= 0; i--) {
            TaggedSentence s = text.sentences().get(i);
            List<VerbGroup> groups = text.verbs().get(i);
            for (int g = 0; g < groups.size(); g++) {
                VerbGroup group = groups.get(g);
                if (group.isFinite() && !group.passive() && isProposing(s, group)) {
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
                NounPhrase by = s.isWord(group.to(), "by") ? NounPhrases.startingAt(s, group.to() + 1) : null;
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
