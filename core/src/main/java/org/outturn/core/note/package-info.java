/**
 * What editors say to each other about a claim, and which claims they follow. Takes an editor's words, gives notes and mentions;
 * next: the page of the claim and Today.
 */
@NullMarked
package org.outturn.core.note;

import org.jspecify.annotations.NullMarked;
