package org.outturn.importer.claim;

import static org.outturn.importer.language.WordClass.*;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.ClaimKind;
import org.outturn.importer.language.Name;
import org.outturn.importer.language.NounPhrase;
import org.outturn.importer.language.Referents;
import org.outturn.importer.language.Referents.Referent;
import org.outturn.importer.language.Subjects;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;
import org.outturn.importer.language.VerbGroup;
import org.outturn.importer.quote.Statement;

/** Says to whom the article attributes a claim: the speaker of the statement, else the actor whose plan it is, else nobody. */
final class Claimants {
    private final TaggedText text;
    private final WordLists lists;
    private final Organisers organisers;
    private final Protagonists protagonists;
    private final Filers filers;
    private final Weather weather;

    /** Who claims. */
    record Claimant(String words, String role, boolean anonymous) {
        static final Claimant NOBODY = new Claimant("", "", false);
    }

    Claimants(TaggedText text, WordLists lists, Weather weather) {
        this.text = text;
        this.lists = lists;
        this.organisers = new Organisers(text, lists);
        this.filers = new Filers(text, lists);
        this.weather = weather;
        this.protagonists = new Protagonists(text, lists);
    }

    Claimant of(Candidate candidate, ClaimKind kind) {
        Statement statement = candidate.statement();
        Referent actor = weather.isForecast(candidate) ? null : actor(candidate);
        boolean namesEvent = candidate.cue().nounClause() && candidate.cue().needsDue();
        if (statement != null
                && actor != null
                && isActor(actor)
                && isTheirOwn(statement.speaker().toLowerCase(Locale.ROOT))) {
            return new Claimant(actor.words(), actor.role(), false);
        }
        if (statement != null
                && !namesEvent
                && !statement.speaker().isEmpty()
                && !lists.has("pronouns", statement.speaker())
                && !(isShown(statement) && actor != null && asksItself(candidate))) {
            return new Claimant(author(candidate, statement.speaker()), statement.role(), statement.anonymous());
        }
        if (namesEvent || lists.has("imposed-cues", candidate.cue().name()) || isWithout(candidate)) {
            // "next month's election": whoever speaks of it has not called it; nor set the day when he "has until May"
            return Claimant.NOBODY;
        }
        Name ensemble = protagonists.ensemble(candidate);
        if (ensemble != null) {
            return new Claimant(ensemble.words(), ensemble.role(), false);
        }
        if (kind == ClaimKind.SCHEDULE) {
            Name releaser = organisers.releaser(candidate);
            if (releaser != null && !isActor(actor)) {
                return new Claimant(releaser.words(), releaser.role(), false);
            }
            Referent owner = organisers.owner(candidate);
            if (owner != null) {
                return new Claimant(owner.words(), owner.role(), false);
            }
            Name host = organisers.host(candidate);
            if (host != null) {
                return new Claimant(host.words(), host.role(), false);
            }
        }
        if (kind == ClaimKind.DENIAL && !isActor(actor) && !canAct(candidate)) {
            Name place = organisers.place(candidate);
            if (place != null) {
                return new Claimant(place.words(), place.role(), false);
            }
            if (candidate.verb() != null && candidate.verb().passive()) {
                return Claimant.NOBODY;
            }
        }
        Name maker = filers.maker(candidate);
        if (maker != null) {
            return new Claimant(maker.words(), maker.role(), false);
        }
        if (!isActor(actor) && filers.isOfBill(candidate)) {
            Name sponsor = filers.sponsor();
            if (sponsor != null) {
                return new Claimant(sponsor.words(), sponsor.role(), false);
            }
        }
        if (!isActor(actor) && (filers.isOfPlan(candidate) || filers.continuesPlan(candidate))) {
            Name proposer = filers.proposer(candidate.sentence());
            if (proposer != null) {
                return new Claimant(proposer.words(), proposer.role(), false);
            }
        }
        if (!isActor(actor) && isMeasure(candidate, kind)) {
            Name announcer = filers.announcer(candidate.sentence());
            if (announcer != null) {
                return new Claimant(announcer.words(), announcer.role(), false);
            }
        }
        if (actor == null && kind == ClaimKind.PREDICTION) {
            Name forecaster = forecaster(candidate);
            return forecaster == null ? Claimant.NOBODY : new Claimant(forecaster.words(), forecaster.role(), false);
        }
        if (actor == null) {
            actor = organisers.agent(candidate);
            return actor == null
                    ? Claimant.NOBODY
                    : new Claimant(author(candidate, actor.words()), actor.role(), false);
        }
        boolean theirs =
                switch (kind) {
                    case COMMITMENT, PROPOSAL, DENIAL -> true;
                    case PREDICTION ->
                        lists.has("foreseeing-cues", candidate.cue().name());
                    case SCHEDULE -> isOrganiser(candidate, actor);
                };
        return theirs ? new Claimant(author(candidate, actor.words()), actor.role(), false) : Claimant.NOBODY;
    }

    /** Whether a thing shows it rather than somebody says it: "|a decision| revealed that". */
    private boolean isShown(Statement statement) {
        String speaker = statement.speaker().toLowerCase(Locale.ROOT);
        String last = speaker.substring(speaker.lastIndexOf(' ') + 1);
        return lists.has("showing-things", last)
                || (statement.rule().startsWith("show-")
                        && (lists.has("papers", last) || !paper(speaker).isEmpty()))
                || (statement.rule().equals("according-to") && !paper(speaker).isEmpty())
                || isTheirOwn(speaker);
    }

    /** "according to |his office|", "|its website| said": what speaks for whoever acts. */
    private boolean isTheirOwn(String speaker) {
        int blank = speaker.indexOf(' ');
        String last = speaker.substring(speaker.lastIndexOf(' ') + 1);
        return blank > 0
                && lists.has("owners", speaker.substring(0, blank))
                && (lists.has("own-voices", last) || lists.has("papers", last));
    }

    /** Whether the verb of the cue is itself an act of saying: "|proposed| the cuts". */
    private static boolean asksItself(Candidate candidate) {
        return candidate.isInVerb()
                && candidate.verb() != null
                && !candidate.verb().passive()
                && (candidate.cue().sort() == Cue.Sort.PROPOSAL
                        || candidate.cue().sort() == Cue.Sort.COMMITMENT);
    }

    /** The named body or person that foresees in the sentence: "|Harlow Stores| sees growth of 2 percent". */
    private @Nullable Name forecaster(Candidate candidate) {
        TaggedSentence s = candidate.words();
        List<VerbGroup> groups = text.verbs().get(candidate.sentence());
        for (int g = 0; g < groups.size(); g++) {
            VerbGroup group = groups.get(g);
            if (group.isFinite() && !group.passive() && lists.has("forecast-verbs", group.lemma())) {
                NounPhrase subject = Subjects.of(s, groups, g);
                Name name = subject == null ? null : text.names().at(candidate.sentence(), subject.head());
                if (name != null && name.kind() != Name.Kind.PLACE && name.kind() != Name.Kind.MEDIA) {
                    return name;
                }
            }
        }
        return null;
    }

    private static boolean isActor(@Nullable Referent referent) {
        return referent != null
                && referent.name() != null
                && (referent.name().kind() == Name.Kind.PERSON
                        || referent.name().kind() == Name.Kind.BODY);
    }

    /** Whether it is what a measure that somebody announced will do, or what will be done under it: "the new |law| will", "the rules |will be tightened|". */
    private boolean isMeasure(Candidate candidate, ClaimKind kind) {
        VerbGroup verb = candidate.verb();
        NounPhrase subject = candidate.subject();
        if (verb == null
                || subject == null
                || !(verb.modal().equals("will") || verb.modal().equals("would"))) {
            return false;
        }
        boolean acts = !candidate.words().is(candidate.action(), BE);
        boolean measure = lists.has("measures", candidate.words().lower(subject.head()));
        return acts && (measure || (verb.passive() && kind == ClaimKind.COMMITMENT));
    }

    /** "Rovers will be |without| their captain on Saturday": what befalls them. */
    private static boolean isWithout(Candidate candidate) {
        TaggedSentence s = candidate.words();
        return s.is(candidate.action(), BE) && s.isWord(candidate.action() + 1, "without");
    }

    private static boolean canAct(Candidate candidate) {
        return candidate.subject() != null
                && candidate.words().isAny(candidate.subject().head(), mask(ROLE, PLURAL_ROLE, BODY, PRONOUN));
    }

    /** A body that holds, opens or closes something itself; a person who appears somewhere, or a thing that is scheduled, claims nothing; a person who holds or visits something does. */
    private boolean isOrganiser(Candidate candidate, Referent actor) {
        boolean active = candidate.verb() != null && (!candidate.verb().passive() || isScheduled(candidate));
        Name name = actor.name();
        if (name == null) {
            return active
                    && candidate.subject() != null
                    && candidate.words().is(candidate.subject().head(), BODY);
        }
        boolean decides = name.kind() == Name.Kind.PERSON
                && !lists.has("summoned-verbs", candidate.words().lemma(candidate.action()))
                && (!candidate.words().is(candidate.action() - 1, BE)
                        || candidate.words().is(candidate.action(), GERUND));
        return active && (decides || (name.kind() != Name.Kind.PERSON && name.kind() != Name.Kind.PLACE));
    }

    /** "The board |is scheduled to vote|": whoever does it has set the day; not "is set to", which others see coming. */
    private boolean isScheduled(Candidate candidate) {
        TaggedSentence s = candidate.words();
        for (int i = candidate.match().from(); i < candidate.match().to(); i++) {
            if (lists.has("scheduling-participles", s.lower(i))) {
                return s.isWord(i + 1, "to") && s.is(i + 2, VERB) && !s.is(i + 2, BE);
            }
        }
        return false;
    }

    /** Of "the ministry's report" the ministry: a paper does not speak, whoever wrote it does. */
    private String author(Candidate candidate, String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        String whose = words.substring(0, Math.max(0, words.lastIndexOf(' ')));
        boolean ofBody = lists.has("body-words", whose.toLowerCase(Locale.ROOT));
        // "the grain board" is a body of its own, "company management" and "the bank's board" are not
        String near = whose.substring(whose.lastIndexOf(' ') + 1);
        boolean ofItsOwn = !ofBody
                && near.equals(near.toLowerCase(Locale.ROOT))
                && !near.endsWith("'s")
                && !near.endsWith("\u2019s")
                && (whose.indexOf(' ') > 0 || !lists.has("body-words", near));
        boolean speaksForBody = (lists.has("managers", last) && !ofItsOwn) || (lists.has("spokesmen", last) && ofBody);
        if (speaksForBody) {
            Name body = text.names().titledBody(candidate.sentence(), saidAt(candidate));
            return body == null ? words : body.words();
        }
        String paper = paper(words);
        if (paper.isEmpty()) {
            return words;
        }
        int genitive = Math.max(words.indexOf("'s "), words.indexOf("\u2019s "));
        String owner = genitive > 0 ? words.substring(0, genitive) : "";
        if (owner.isEmpty()
                && words.endsWith(paper)
                && words.indexOf(' ') > 0
                && Character.isUpperCase(words.charAt(0))) {
            owner = words.substring(0, words.lastIndexOf(' '));
        }
        String from = owner.isEmpty() ? writer(words, paper) : "";
        if (!from.isEmpty()) {
            return text.names().fullest(from);
        }
        if (owner.isEmpty()) {
            Name filer = lists.has("court-papers", paper) ? filers.of(candidate.sentence()) : null;
            if (filer == null && lists.has("body-papers", paper)) {
                Name body = text.names()
                        .body(candidate.sentence(), candidate.words().size());
                filer = body == null ? about() : body;
            }
            return filer == null ? words : filer.words();
        }
        return text.names().fullest(owner);
    }

    /** The body that the article is about; null when its title names none. */
    private @Nullable Name about() {
        Name about = text.names().protagonist(false);
        return about != null && about.kind() == Name.Kind.BODY ? about : null;
    }

    /** "a note from |Delta Bank|", "a report by |the Delta Bank|": the name behind a paper that says whose it is; empty when none does. */
    private String writer(String words, String paper) {
        String[] behind =
                words.substring(words.indexOf(paper) + paper.length()).strip().split(" ", 2);
        if (behind.length < 2 || !lists.has("author-prepositions", behind[0])) {
            return "";
        }
        String whose = behind[1].split(" and ", 2)[0];
        String name = whose.startsWith("the ") ? whose.substring(4) : whose;
        return name.isEmpty() || !Character.isUpperCase(name.charAt(0)) ? "" : name;
    }

    /** The token at which the attribution stands; the whole sentence lies before it when there is none. */
    private static int saidAt(Candidate candidate) {
        TaggedSentence s = candidate.words();
        Statement statement = candidate.statement();
        if (statement == null || statement.cueStart() < s.sentence().start()) {
            return s.size();
        }
        int token = 0;
        while (token < s.size() && s.token(token).start() < statement.cueStart()) {
            token++;
        }
        return token;
    }

    /** The word for a paper that heads the phrase: "lawsuit", "a |presentation| to lenders"; empty when it is no paper. */
    private String paper(String words) {
        int start = 0;
        String before = "";
        while (start <= words.length()) {
            int blank = words.indexOf(' ', start);
            int end = blank < 0 ? words.length() : blank;
            String word = words.substring(start, end);
            if (lists.has("paper-prepositions", word)) {
                break;
            }
            before = word;
            start = end + 1;
        }
        return lists.has("papers", before) ? before : "";
    }

    /** "Christmas |Eve|": a day does nothing. */
    private boolean isDay(TaggedSentence s, int head) {
        return lists.has("holiday-words", s.lower(head));
    }

    /** Whether the noun names people, or a paper that somebody wrote: "|the allies|", "|the lawsuit|", not "|the rocket|". */
    private boolean canSay(TaggedSentence s, int head) {
        String word = s.lower(head);
        return lists.isPeople(word)
                || lists.has("person-nouns", word)
                || lists.has("papers", word)
                || lists.has("court-papers", word);
    }

    /** "|Hundreds of protesters| plan to march": those who are counted. */
    private boolean isNumberOfPeople(TaggedSentence s, NounPhrase subject) {
        int of = subject.head() + 1;
        return lists.has("quantities", s.lower(subject.head()))
                && s.isWord(of, "of")
                && subject.to() - 1 > of
                && (canSay(s, subject.to() - 1) || s.isAny(subject.to() - 1, mask(ROLE, PLURAL_ROLE)));
    }

    /** "Others, including |the mayor|, should": one of those meant, not all of them. */
    private boolean isExample(TaggedSentence s, NounPhrase subject) {
        return subject.from() > 0 && lists.has("example-words", s.lower(subject.from() - 1));
    }

    /** "..., so |expect| longer queues": what the reader is told to do has no subject. */
    private boolean isAdvice(Candidate candidate) {
        VerbGroup verb = candidate.verb();
        TaggedSentence s = candidate.words();
        return verb != null
                && verb.form() == VerbGroup.Form.PRESENT
                && verb.from() > 0
                && s.lower(verb.from()).equals(verb.lemma())
                && lists.has("advice-openers", s.lower(verb.from() - 1));
    }

    /** Whoever does what the claim says, or null when nobody who can act is named. */
    @Nullable Referent actor(Candidate candidate) {
        NounPhrase subject = candidate.subject();
        boolean suffers = candidate.verb() != null
                && candidate.verb().passive()
                && candidate.match().from() == candidate.verb().from()
                && !isScheduled(candidate);
        TaggedSentence s = candidate.words();
        if (subject == null || suffers || isExample(s, subject) || isAdvice(candidate)) {
            return null;
        }
        if (lists.has("managers", s.lower(subject.head()))) {
            Name body = text.names().lastIn(candidate.sentence(), subject.from(), subject.to());
            if (s.is(subject.head() - 1, BODY) && !s.is(subject.head() - 1, NAME)) {
                // "the Granville |school board|"
                body = null;
            }
            // "the board", not "the grain board"
            if (body == null && subject.head() - subject.from() <= 1) {
                body = text.names().titledBody(candidate.sentence(), subject.from());
            }
            if (body != null) {
                return Referents.named(body);
            }
        }
        boolean theirOwn = s.is(subject.from(), POSSESSIVE) && lists.has("own-voices", s.lower(subject.head()));
        Referent owner = theirOwn ? text.referents().owner(candidate.sentence(), subject.from()) : null;
        // "|His| team will drill": whoever leads it
        Referent referent = owner != null ? owner : text.referents().of(candidate.sentence(), subject);
        if (referent == null) {
            return null;
        }
        if (referent.name() != null && isDay(s, subject.head())) {
            return null;
        }
        boolean says = (canSay(s, subject.head()) || isNumberOfPeople(s, subject))
                && switch (candidate.cue().sort()) {
                    case COMMITMENT, PROPOSAL, DENIAL ->
                        candidate.isInVerb()
                                && candidate.verb() != null
                                && !candidate.verb().passive();
                    case PREDICTION ->
                        candidate.isInVerb()
                                && lists.has("foreseeing-cues", candidate.cue().name());
                    default -> false;
                };
        boolean acts =
                says || referent.name() != null || s.isAny(subject.head(), mask(ROLE, PLURAL_ROLE, BODY, PRONOUN));
        return acts ? referent : null;
    }
}
