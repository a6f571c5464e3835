package org.outturn.web.claims;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The list of claims and its filters. */
@MessageBundle(value = "claimlist", locale = "en")
public interface ClaimListMessages {
    @Message("Add an article")
    String addAnArticle();

    @Message("Saved views")
    String savedViews();

    @Message("All followed")
    String allFollowed();

    @Message("shared by {by}")
    String sharedBy(String by);

    @Message("Columns")
    String columns();

    @Message("Columns of this list")
    String columnsOfThisList();

    @Message("Show these")
    String showThese();

    @Message("Save as a view")
    String saveAsAView();

    @Message("Name")
    String name();

    @Message("Shared with the desk")
    String sharedWithTheDesk();

    @Message("Save")
    String save();

    @Message("Rename, delete, start page")
    String renameDeleteStartPage();

    @Message("Words")
    String words();

    @Message("Words or “a phrase”")
    String wordsOrAPhrase();

    @Message("{name} {value}, remove this filter")
    String removeThisFilter(String name, String value);

    @Message("Add filter")
    String addFilter();

    @Message("Review")
    String review();

    @Message("Accepted")
    String accepted();

    @Message("Timing")
    String timing();

    @Message("Any")
    String any();

    @Message("Kind")
    String kind();

    @Message("Certainty")
    String certainty();

    @Message("Source")
    String source();

    @Message("Evidence")
    String evidence();

    @Message("Condition")
    String condition();

    @Message("Due from")
    String dueFrom();

    @Message("Due to")
    String dueTo();

    @Message("Known from")
    String knownFrom();

    @Message("Known to")
    String knownTo();

    @Message("Owner")
    String owner();

    @Message("Tag")
    String tag();

    @Message("Without owner")
    String withoutOwner();

    @Message("Without criteria")
    String withoutCriteria();

    @Message("Apply")
    String apply();

    @Message("Clear")
    String clear();

    @Message("Export {count}")
    String export(String count);

    @Message("one row per claim")
    String oneRowPerClaim();

    @Message("CSV of verdicts")
    String csvOfVerdicts();

    @Message("one row per change")
    String oneRowPerChange();

    @Message("paged")
    String paged();

    @Message("All {count} claims of this filter.")
    String allClaimsOfThisFilter(String count);

    @Message("Claims by status")
    String claimsByStatus();

    @Message("not reviewed yet")
    String notReviewedYet();

    @Message("No claim is followed yet")
    String noClaimIsFollowedYet();

    @Message("Drafts await review; accept the first.")
    String draftsAwaitReviewAcceptFirst();

    @Message("Add an article: its announcements come out as drafts.")
    String addArticleItsAnnouncementsComeOut();

    @Message("Start review")
    String startReview();

    @Message("No claim fits these filters")
    String noClaimFitsTheseFilters();

    @Message("Drop one of them, or all.")
    String dropOneThemOrAll();

    @Message("Without “{name}: {value}”")
    String without(String name, String value);

    @Message("Clear all")
    String clearAll();

    @Message("Select all of this page")
    String selectAllOfThisPage();

    @Message("Select")
    String select();

    @Message("Status")
    String status();

    @Message("Tags")
    String tags();

    @Message("Known since")
    String knownSince();

    @Message("new")
    String newWord();

    @Message("no owner")
    String noOwner();

    @Message("selected")
    String selected();

    @Message("Change them…")
    String changeThem();

    @Message("Pages of the list")
    String pagesOfTheList();

    @Message("{count} of {count2} claims shown")
    String ofClaimsShown(int count, String count2);

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Claims")
    String claims();

    @Message("all")
    String all();

    @Message("Claim")
    String claim();

    @Message("Due")
    String due();

    @Message("Claimant and source")
    String claimantAndSource();

    @Message("Announced")
    String announced();

    @Message("Last changed")
    String lastChanged();

    @Message("moved once")
    String movedOnce();

    @Message("moved {times} times")
    String movedTimes(int times);

    @Message("“{words}”, {range}")
    String dueWords(String words, String range);

    @Message("None")
    String none();

    @Message("none")
    String noneSmall();

    @Message("Some")
    String some();

    @Message("New, nobody has judged")
    String newNobodyHasJudged();

    @Message("Waits for a claim")
    String waitsForAClaim();

    @Message("What it waits for came about")
    String cameAbout();

    @Message("What it waits for is ruled out")
    String isRuledOut();

    @Message("any")
    String anySmall();

    @Message("Claimant")
    String claimant();

    @Message("nobody")
    String nobody();

    @Message("Followed by")
    String followedBy();

    @Message("Announced from")
    String announcedFrom();

    @Message("Announced to")
    String announcedTo();

    @Message("Criteria")
    String criteria();

    @Message("Snoozed")
    String snoozed();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("unknown")
    String unknown();
}
