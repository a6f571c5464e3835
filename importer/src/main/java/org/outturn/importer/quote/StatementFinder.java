package org.outturn.importer.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.outturn.importer.language.TaggedSentence;
import org.outturn.importer.language.TaggedText;

/**
 * Finds the words of an article that are attributed to somebody: direct and indirect quotations, with their speaker. Pure and safe
 * to share between threads.
 */
public final class StatementFinder {
    /** More words than this are no sentence of prose, and every verb of saying in it would look for its content up to the end. */
    private static final int LONGEST_SENTENCE = 1_000;

    private static final Map<String, Cues> READ = new ConcurrentHashMap<>();

    /** The statements of the article, ordered by their start. */
    public List<Statement> find(TaggedText text) {
        Cues cues = READ.computeIfAbsent(text.language().code(), Cues::new);
        Quotations quotations = new Quotations();
        for (int i = 0; i < text.sentences().size(); i++) {
            quotations.read(text.sentences().get(i), text.opensParagraph(i));
        }
        Speakers speakers = new Speakers(text, cues);
        NounCues nounCues = new NounCues(text, cues, speakers);
        ColonCues colonCues = new ColonCues(text, speakers);
        VerbCues verbCues = new VerbCues(text, cues, quotations, speakers);
        PhraseCues phraseCues = new PhraseCues(text, cues, speakers);
        LooseQuotations loose = new LooseQuotations(text, quotations);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            TaggedSentence s = text.sentences().get(i);
            if (s.size() > LONGEST_SENTENCE) {
                continue;
            }
            List<Statement> found = new ArrayList<>(2);
            colonCues.find(i, s, found);
            phraseCues.find(i, s, found);
            verbCues.find(i, s, found);
            nounCues.find(i, s, found);
            phraseCues.findSources(i, s, found);
            loose.join(i, s, found, statements);
            speakers.remember(i, found);
            statements.addAll(found);
        }
        statements.sort(
                Comparator.comparingInt(Statement::start).thenComparing(Statement::end, Comparator.reverseOrder()));
        return List.copyOf(statements);
    }
}
