package org.outturn.importer.claim;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The claim rules of one language: its cues, word lists and weights. Read once, when first asked for. */
record ClaimRules(CueList cues, WordLists lists, Weights weights) {
    private static final Map<String, ClaimRules> READ = new ConcurrentHashMap<>();

    static ClaimRules of(String language) {
        return READ.computeIfAbsent(
                language, code -> new ClaimRules(new CueList(code), new WordLists(code), new Weights(code)));
    }
}
