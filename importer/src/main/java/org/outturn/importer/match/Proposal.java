package org.outturn.importer.match;

import java.util.List;

/**
 * A sentence that may bear on a claim; an editor decides.
 *
 * @param claim the claim's id
 * @param start first character of the sentence, a UTF-16 index into the article's text
 * @param end index after its last character
 * @param sentence the sentence, verbatim
 * @param bearing what it says about the claim
 * @param score how sure the machine is, 0 to 1
 * @param reasons why, in words for an editor, the weightiest first
 */
public record Proposal(
        String claim, int start, int end, String sentence, Bearing bearing, double score, List<String> reasons) {
    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
