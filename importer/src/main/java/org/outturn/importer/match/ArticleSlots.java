package org.outturn.importer.match;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outturn.importer.language.TaggedText;

/**
 * An article as what claims are compared with.
 *
 * @param text the article
 * @param publishedOn its day
 * @param sentences its sentences, in order
 * @param where in which sentences each term stands; the title counts as sentence 0, the text's first sentence as 1
 * @param concepts in which sentences each concept stands, numbered likewise
 * @param strange its terms that no claim holds
 */
record ArticleSlots(
        TaggedText text,
        LocalDate publishedOn,
        List<SentenceSlots> sentences,
        Map<Integer, BitSet> where,
        Map<Integer, BitSet> concepts,
        Set<String> strange) {}
