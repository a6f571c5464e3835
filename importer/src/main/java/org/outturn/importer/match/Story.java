package org.outturn.importer.match;

import java.util.Map;

/**
 * What the article that announced a claim speaks of.
 *
 * @param title its headline
 * @param text its text
 * @param told in how many of its sentences each term stands
 * @param toldConcepts in how many of its sentences each concept stands
 * @param context the terms that tell most about its story, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // plain numbers; nobody changes them
record Story(String title, String text, Map<String, Integer> told, Map<Integer, Integer> toldConcepts, int[] context) {}
