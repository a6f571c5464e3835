package org.outturn.importer.language;

import static org.outturn.importer.language.WordClass.*;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.outturn.importer.language.Name.Gender;
import org.outturn.importer.language.Name.Kind;

/**
 * The names of one article and the places where they stand; answers whom a pronoun, a bare surname or "the company" refers to, by
 * the last mention that fits.
 */
public final class Names {
    private static final long PREDICATE = mask(MODAL, BE, HAVE, DO, PAST, THIRD, VERB, ADVERB);

    /** How many sentences back a pronoun is followed. */
    private static final int REACH = 6;

    /** How many sentences back a role without a name is followed to whoever a sentence begins with. */
    private static final int SUBJECT_REACH = 2;

    /** Tokens before the first name of a sentence that begins with it: "But former mayor |Ada Moor|". */
    private static final int OPENING = 3;

    /** What it adds to a body that the title names it too. */
    private static final double TITLED = 2;

    private final List<Name> names;
    private final Gazetteer gazetteer;
    private final Mention[] mentions;
    private final int[] firstOfSentence;
    private final int[] counts;
    private final List<TaggedSentence> sentences;
    private final boolean[] titled;
    private final boolean[] people;
    /** What was asked for, so that each noun is compared with each name once; an article is read by one thread. */
    private final Map<String, boolean[]> byRoleNoun = new HashMap<>();

    private final Map<String, boolean[]> byBodyNoun = new HashMap<>();

    Names(String title, Gazetteer gazetteer, List<Name> names, List<Mention> mentions, List<TaggedSentence> sentences) {
        this.names = List.copyOf(names);
        this.gazetteer = gazetteer;
        this.mentions = mentions.toArray(Mention[]::new);
        this.sentences = sentences;
        this.firstOfSentence = new int[sentences.size() + 1];
        this.counts = new int[names.size()];
        for (Mention mention : mentions) {
            counts[mention.name()]++;
        }
        this.titled = new boolean[names.size()];
        this.people = new boolean[names.size()];
        for (int n = 0; n < titled.length; n++) {
            people[n] = gazetteer.isPeople(names.get(n).words().toLowerCase(Locale.ROOT));
            String words = names.get(n).words().toLowerCase(Locale.ROOT);
            boolean person = names.get(n).kind() == Kind.PERSON;
            titled[n] = holdsWord(title, person ? words.substring(words.lastIndexOf(' ') + 1) : words)
                    || (!person && isTitledShort(title, n, words));
        }
        int m = 0;
        for (int s = 0; s <= sentences.size(); s++) {
            while (m < this.mentions.length && this.mentions[m].sentence() < s) {
                m++;
            }
            firstOfSentence[s] = m;
        }
    }

    /** "Orbit cuts 500 jobs", of "Orbit Motors": whether the title holds the first word, which the article uses alone too. */
    private boolean isTitledShort(String title, int name, String words) {
        int blank = words.indexOf(' ');
        if (blank < 0 || !holdsWord(title, words.substring(0, blank))) {
            return false;
        }
        for (Mention mention : mentions) {
            if (mention.name() == name
                    && mention.to() - mention.from() == 1
                    && words.startsWith(sentences.get(mention.sentence()).lower(mention.from()) + " ")) {
                return true;
            }
        }
        return false;
    }

    /** What is known of names whatever the article says. */
    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Every name, in the order of first mention. */
    public List<Name> all() {
        return names;
    }

    /** The name that stands at exactly or around a token, or null. */
    public @Nullable Name at(int sentence, int token) {
        Mention mention = mentionAt(sentence, token);
        return mention == null ? null : names.get(mention.name());
    }

    /** The fullest form of words that may be a shorter form of a name; the words themselves when they are none. */
    public String fullest(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (Mention mention : mentions) {
            TaggedSentence s = sentences.get(mention.sentence());
            if (s.lower(mention.to() - 1).equals(lower.substring(lower.lastIndexOf(' ') + 1))) {
                return names.get(mention.name()).words();
            }
        }
        return words;
    }

    /** The mention that covers a token, or null. */
    public @Nullable Mention mentionAt(int sentence, int token) {
        for (int m = firstOfSentence[sentence]; m < firstOfSentence[sentence + 1]; m++) {
            if (mentions[m].from() <= token && token < mentions[m].to()) {
                return mentions[m];
            }
        }
        return null;
    }

    /** The last name that begins within the tokens, or null. */
    public @Nullable Name lastIn(int sentence, int from, int to) {
        Name last = null;
        for (int m = firstOfSentence[sentence]; m < firstOfSentence[sentence + 1]; m++) {
            if (mentions[m].from() >= from && mentions[m].to() <= to) {
                last = names.get(mentions[m].name());
            }
        }
        return last;
    }

    /** The person that "he" or "she" at the token refers to: first in the sentence so far, else in the sentences before. */
    public @Nullable Name person(int sentence, int token, Gender gender) {
        Name spokenOf = person(sentence, token, gender, true);
        return spokenOf != null ? spokenOf : person(sentence, token, gender, false);
    }

    private @Nullable Name person(int sentence, int token, Gender gender, boolean main) {
        for (int s = sentence; s >= 0 && s >= sentence - REACH; s--) {
            Name fitting = null;
            for (int m = firstOfSentence[s]; m < firstOfSentence[s + 1]; m++) {
                Mention mention = mentions[m];
                if (s == sentence && mention.from() >= token) {
                    break;
                }
                Name name = names.get(mention.name());
                if (mayBePerson(name)
                        && fits(name.gender(), gender)
                        && !isPossessor(mention)
                        && !(main && isBehindPreposition(mention))) {
                    if (name.gender() == gender || gender == Gender.MALE || (fitting == null && opensSentence(m))) {
                        return name;
                    }
                    fitting = fitting == null ? name : fitting;
                }
            }
            if (fitting != null) {
                return fitting;
            }
        }
        return null;
    }

    /** "But |Ada Moor|, an analyst, said": whom the sentence begins with is who is spoken of. */
    private boolean opensSentence(int mention) {
        return mention == firstOfSentence[mentions[mention].sentence()] && mentions[mention].from() <= OPENING;
    }

    private static boolean mayBePerson(Name name) {
        return name.kind() == Kind.PERSON;
    }

    private boolean isPossessor(Mention mention) {
        return sentences.get(mention.sentence()).isWord(mention.to(), "'s");
    }

    private static boolean fits(Gender a, Gender b) {
        return a == b || a == Gender.UNKNOWN || b == Gender.UNKNOWN;
    }

    /**
     * The body that "it", "they" or "the company" at the token refers to: the best of the names before it, by how near it is, whether
     * it is a subject, whether it is surely a body, and how often the article speaks of it.
     */
    public @Nullable Name body(int sentence, int token) {
        return body(sentence, token, 0, "");
    }

    /** The body that "the company" or "the management" at the token refers to: like {@link #body}, those that the title names before others. */
    public @Nullable Name titledBody(int sentence, int token) {
        return body(sentence, token, TITLED, "");
    }

    /** The same for "the {@code noun}" before the token, which need not fit every body. */
    @Nullable Name titledBody(int sentence, int token, String noun) {
        return body(sentence, token, TITLED, noun);
    }

    private @Nullable Name body(int sentence, int token, double forTitle, String noun) {
        Name best = null;
        double most = 0;
        for (int s = sentence; s >= 0 && s >= sentence - REACH; s--) {
            for (int m = firstOfSentence[s]; m < firstOfSentence[s + 1]; m++) {
                Mention mention = mentions[m];
                if (s == sentence && mention.from() >= token) {
                    break;
                }
                Name name = names.get(mention.name());
                if (people[mention.name()]
                        || (name.kind() != Kind.BODY && name.kind() != Kind.OTHER)
                        || isModifier(mention, name)
                        || isWhere(mention, name)
                        || isNever(name, noun)
                        || isWork(mention)) {
                    continue;
                }
                double score = (name.kind() == Kind.BODY ? 2 : 0)
                        + (titled[mention.name()] ? forTitle : 0)
                        - (isSource(mention) ? 3 : 0)
                        + (isSubject(mention) ? 2 : 0)
                        + Math.min(4, counts[mention.name()])
                        - 1.5 * (sentence - s)
                        + 3;
                if (score > most) {
                    most = score;
                    best = name;
                }
            }
        }
        return best;
    }

    /** "the |Democratic| candidate", "an |AMOLED| screen", "|Stage| 2", "the 737 |Max|": a name that only describes a noun or counts something. */
    private boolean isModifier(Mention mention, Name name) {
        TaggedSentence s = sentences.get(mention.sentence());
        return (name.kind() == Kind.OTHER || Capitals.only(name.words()))
                && mention.to() - mention.from() == 1
                && ((s.is(mention.to(), NOUN) && !s.isAny(mention.to(), mask(VERB, PAST, THIRD)))
                        || s.is(mention.to(), NUMBER)
                        || s.is(mention.from() - 1, NUMBER));
    }

    /** "the court at |Elm Harbor|": a name of unknown kind that says where. */
    private boolean isWhere(Mention mention, Name name) {
        TaggedSentence s = sentences.get(mention.sentence());
        int before = mention.from() - 1;
        return name.kind() == Kind.OTHER
                && !s.isWord(mention.to(), "'s")
                && (s.isWord(before, "in") || s.isWord(before, "at") || s.isWord(before, "near"));
    }

    /** The place that "the city" at the token refers to: of those before it the one that the article names most, else the first that it names later. */
    public @Nullable Name place(int sentence, int token) {
        Name best = null;
        int most = 0;
        for (int m = firstOfSentence[sentence + 1] - 1; m >= 0; m--) {
            Mention mention = mentions[m];
            Name name = names.get(mention.name());
            boolean before = mention.sentence() < sentence || mention.from() < token;
            if (before && name.kind() == Kind.PLACE && counts[mention.name()] > most) {
                most = counts[mention.name()];
                best = name;
            }
        }
        for (int m = firstOfSentence[sentence]; m < mentions.length && best == null; m++) {
            Name name = names.get(mentions[m].name());
            best = name.kind() == Kind.PLACE ? name : null;
        }
        return best;
    }

    /** Whom the article is about: of the persons, or else the bodies, that its title names, the one that it mentions most; null when there is none. */
    public @Nullable Name protagonist(boolean person) {
        Name best = null;
        int most = 0;
        for (int n = 0; n < titled.length; n++) {
            Kind kind = names.get(n).kind();
            if (titled[n]
                    && counts[n] > most
                    && (person ? kind == Kind.PERSON : kind == Kind.BODY || kind == Kind.OTHER)) {
                most = counts[n];
                best = names.get(n);
            }
        }
        return best;
    }

    /** "the drama "|Dial Tone|"": the name of something shown or written, all of it between quotation marks. */
    private boolean isWork(Mention mention) {
        TaggedSentence s = sentences.get(mention.sentence());
        int behind = s.isMark(mention.to(), ',') || s.isMark(mention.to(), '.') ? mention.to() + 1 : mention.to();
        return s.isQuotationMark(mention.from() - 1) && s.isQuotationMark(behind);
    }

    /** "after the ouster of President |Ben Ode|": somebody who is only named beside what is told; not "according to |Ada Moor|". */
    private boolean isBehindPreposition(Mention mention) {
        TaggedSentence s = sentences.get(mention.sentence());
        int before = mention.from() - 1;
        while (s.isAny(before, WordClass.mask(WordClass.TITLE, WordClass.ROLE, WordClass.DETERMINER))
                && !s.is(before, WordClass.PREPOSITION)) {
            before--;
        }
        return s.is(before, WordClass.PREPOSITION) && !isSource(mention) && !s.isWord(before, "by");
    }

    /** "according to |Reuters|": whoever is only the source. */
    private boolean isSource(Mention mention) {
        TaggedSentence s = sentences.get(mention.sentence());
        return s.isWord(mention.from() - 1, "to") && s.isWord(mention.from() - 2, "according");
    }

    private boolean isSubject(Mention mention) {
        TaggedSentence s = sentences.get(mention.sentence());
        return mention.from() <= 1 && s.isAny(mention.to(), PREDICATE);
    }

    /** The person with whom the sentence before, or the one before that, begins: "|Ada Moor| plans ...", for "the singer" behind it; null when neither does. */
    public @Nullable Name subjectBefore(int sentence, String noun) {
        for (int s = sentence - 1; s >= 0 && s >= sentence - SUBJECT_REACH; s--) {
            for (int m = firstOfSentence[s]; m < firstOfSentence[s + 1]; m++) {
                Mention mention = mentions[m];
                Name name = names.get(mention.name());
                // "Sir" is no office, "State senator" is another one than "the governor"
                boolean office = name.role().indexOf(' ') > 0
                        || (!name.role().isEmpty()
                                && Character.isLowerCase(name.role().charAt(0)));
                boolean other = office && !holdsRole(name.role(), noun);
                boolean woman = noun.endsWith("woman");
                boolean fits =
                        fits(name.gender(), woman ? Gender.FEMALE : noun.endsWith("man") ? Gender.MALE : name.gender());
                if (name.kind() == Kind.PERSON && fits && !other && isSubjectBehindTitle(mention)) {
                    return name;
                }
            }
        }
        return null;
    }

    private boolean isSubjectBehindTitle(Mention mention) {
        TaggedSentence s = sentences.get(mention.sentence());
        for (int i = 0; i < mention.from(); i++) {
            if (!s.isAny(i, mask(TITLE, ROLE, ADJECTIVE, DETERMINER, NAME))) {
                return false;
            }
        }
        return s.isAny(mention.to(), PREDICATE);
    }

    /** Whom a definite noun such as "the spokesman" or "the court" refers to: the last name whose role or words hold the noun. */
    public @Nullable Name called(int sentence, int token, String noun, boolean byRole) {
        String word = noun.toLowerCase(Locale.ROOT);
        boolean[] fits = byRole
                ? byRoleNoun.computeIfAbsent(
                        word,
                        key -> fitting(name -> ((name.kind() == Kind.PERSON || gazetteer.isAnybodysRole(key))
                                        && holdsRole(name.role(), key))
                                || (name.kind() == Kind.BODY && holdsWord(name.words(), key))))
                : byBodyNoun.computeIfAbsent(
                        word,
                        key -> fitting(name ->
                                (name.kind() == Kind.BODY && holdsWord(name.words(), key)) || isCalled(name, key)));
        if (fits.length == 0) {
            return null;
        }
        for (int m = firstOfSentence[sentence + 1] - 1; m >= 0; m--) {
            Mention mention = mentions[m];
            if (fits[mention.name()] && (mention.sentence() != sentence || mention.from() < token)) {
                return names.get(mention.name());
            }
        }
        return null;
    }

    /** Which names fit; nothing at all when none does. */
    private boolean[] fitting(Predicate<Name> test) {
        boolean[] fits = new boolean[names.size()];
        boolean any = false;
        for (int n = 0; n < fits.length; n++) {
            fits[n] = test.test(names.get(n));
            any |= fits[n];
        }
        return any ? fits : new boolean[0];
    }

    private boolean isNever(Name name, String noun) {
        if (gazetteer.isFirm(noun)) {
            for (String word : words(name)) {
                if (gazetteer.isNoFirm(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String[] words(Name name) {
        return name.words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    }

    private boolean isCalled(Name name, String noun) {
        if (!gazetteer.isCalledSomething(noun) || (name.kind() != Kind.BODY && name.kind() != Kind.OTHER)) {
            return false;
        }
        for (String word : words(name)) {
            if (gazetteer.isCalled(noun, word)) {
                return true;
            }
        }
        return false;
    }

    /** The only person whom the article, anywhere, gives a role that holds the noun; null when there is none or more than one. */
    public @Nullable Name holder(String noun) {
        Name only = null;
        for (Name name : names) {
            if (name.kind() == Kind.PERSON && holdsRole(name.role(), noun)) {
                if (only != null) {
                    return null;
                }
                only = name;
            }
        }
        return only;
    }

    /** Whether a role is, or ends in, the noun or another word for it: the "attorney" is the "lawyer". */
    private boolean holdsRole(String words, String noun) {
        if (holdsWord(words, noun)) {
            return true;
        }
        String canonical = gazetteer.sameRole(noun);
        String lower = words.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < lower.length()) {
            int blank = lower.indexOf(' ', start);
            int end = blank < 0 ? lower.length() : blank;
            if (gazetteer.sameRole(lower.substring(start, end)).equals(canonical)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean holdsWord(String words, String word) {
        int at = words.toLowerCase(Locale.ROOT).indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            if ((at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))
                    && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
                return true;
            }
            at = words.toLowerCase(Locale.ROOT).indexOf(word, at + 1);
        }
        return false;
    }
}
