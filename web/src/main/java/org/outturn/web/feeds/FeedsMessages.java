package org.outturn.web.feeds;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Feeds, what they bring and why not. */
@MessageBundle(value = "feeds", locale = "en")
public interface FeedsMessages {
    @Message("Feeds")
    String feeds();

    @Message("Export as OPML")
    String exportAsOpml();

    @Message("Add a feed")
    String addAFeed();

    @Message("No feed yet")
    String noFeedYet();

    @Message(
            "A feed is an address that Outturn looks at by itself: RSS, Atom, JSON Feed, a news sitemap, a page with links, or a folder of files.")
    String feedIsAddressThatOutturnLooks();

    @Message("Feeds, those that need somebody first")
    String feedsThoseThatNeedSomebodyFirst();

    @Message("State")
    String state();

    @Message("Feed")
    String feed();

    @Message("What it does, and why")
    String whatItDoesAndWhy();

    @Message("Two weeks")
    String twoWeeks();

    @Message("Articles")
    String articles();

    @Message("Drafts")
    String drafts();

    @Message("Last brought")
    String lastBrought();

    @Message("Next check")
    String nextCheck();

    @Message("since {since}")
    String since(String since);

    @Message("articles")
    String articlesSmall();

    @Message("drafts")
    String draftsSmall();

    @Message("brought")
    String brought();

    @Message("next")
    String next();

    @Message("Check now")
    String checkNow();

    @Message("Resume")
    String resume();

    @Message("What it brings")
    String whatItBrings();

    @Message("Why does it bring nothing?")
    String whyDoesItBringNothing();

    @Message("Runs")
    String runs();

    @Message("No check has found anything to do yet.")
    String noCheckHasFoundAnythingTo();

    @Message("What it showed last")
    String whatItShowedLast();

    @Message("No entry yet.")
    String noEntryYet();

    @Message("State and settings")
    String stateAndSettings();

    @Message("Address")
    String address();

    @Message("Last check")
    String lastCheck();

    @Message("Settings")
    String settings();

    @Message("Name")
    String name();

    @Message("What counts")
    String whatCounts();

    @Message(
            "One pattern a line; * stands for anything, as in /2026/*; a line that begins with ! leaves out; empty for all")
    String onePatternLineStandsForAnything();

    @Message("Minutes between two checks")
    String minutesBetweenTwoChecks();

    @Message("empty: as often as it brings something")
    String emptyAsOftenAsItBrings();

    @Message("Save")
    String save();

    @Message("Pause it, because")
    String pauseItBecause();

    @Message("Pause")
    String pause();

    @Message("Outages")
    String outages();

    @Message("Silence of this feed proves nothing in these times.")
    String silenceThisFeedProvesNothingIn();

    @Message("now")
    String now();

    @Message("Give the address of a feed, or of a site: you see what it would bring before anything is saved.")
    String giveAddressFeedOrSiteYou();

    @Message("Where")
    String where();

    @Message("https://")
    String https();

    @Message("of a feed, a news sitemap, a section page, or the front page of a site")
    String feedNewsSitemapSectionPageOr();

    @Message("What it is")
    String whatItIs();

    @Message("find out")
    String findOut();

    @Message("only for pages and sitemaps: one pattern a line, as /2026/*; ! leaves out; empty for all")
    String onlyForPagesAndSitemapsOne();

    @Message("Look")
    String look();

    @Message("What it would bring")
    String whatItWouldBring();

    @Message("Nothing at the moment.")
    String nothingAtTheMoment();

    @Message("Save it, or look elsewhere")
    String saveItOrLookElsewhere();

    @Message("Feeds this site may have")
    String feedsThisSiteMayHave();

    @Message("Save it")
    String saveIt();

    @Message("Save and check now")
    String saveAndCheckNow();

    @Message("A whole list")
    String aWholeList();

    @Message("OPML file")
    String opmlFile();

    @Message("as other readers export it; feeds that are known already stay as they are")
    String asOtherReadersExportItFeeds();

    @Message("Add all")
    String addAll();

    @Message(
            "{articles} {#if articles == 1}article{#else}articles{/if}, {drafts} {#if drafts == 1}draft{#else}drafts{/if}")
    String articlesAndDrafts(int articles, int drafts);

    @Message("never")
    String never();

    @Message("Ended")
    String ended();

    @Message("Paused")
    String paused();

    @Message("Well")
    String well();

    @Message("Unsteady")
    String unsteady();

    @Message("Quiet")
    String quiet();

    @Message("Failing")
    String failing();

    @Message("Paused{#if by} by {by}{/if}{#if on} on {on}{/if}{#if reason}: “{reason}”{#else}.{/if}")
    String pausedBecause(String by, String on, String reason);

    @Message("feed")
    String kindFeed();

    @Message("sitemap")
    String kindSitemap();

    @Message("watched page")
    String kindPage();

    @Message("watched folder")
    String kindFolder();

    @Message("every {length}")
    String every(String length);

    @Message("every {length}, as often as it brings something")
    String everyAsOften(String length);

    @Message("minute")
    String minute();

    @Message("{minutes} minutes")
    String minutes(long minutes);

    @Message("{hours} hours")
    String hours(long hours);

    @Message("{days} days")
    String days(long days);

    @Message("Articles per day: {total} in two weeks, {today} today")
    String articlesPerDay(int total, int today);

    @Message("Give the folder as file:///path/of/the/folder.")
    String giveTheFolder();

    @Message("Give the whole address, beginning with https://.")
    String giveTheWholeAddress();

    @Message("Two hundred characters are enough for a name.")
    String twoHundredCharacters();

    @Message("A pattern has up to 300 characters, all of them together up to 2,000.")
    String aPatternHas();

    @Message("Give minutes, from 1 to {longest} (a week), or nothing.")
    String giveMinutes(int longest);

    @Message("The server says that it is gone for good. Resume it when you know better, or give another address.")
    String goneForGood();

    @Message("It is paused, so nobody looks.")
    String nobodyLooks();

    @Message("In the last two weeks: {articles} new or changed articles, {drafts} drafts.")
    String lastTwoWeeks(String articles, String drafts);

    @Message("In the last two weeks: {articles} new or changed articles, but no announcement in them.")
    String lastTwoWeeksNone(String articles);

    @Message("It answers, and all that it shows is known already.")
    String allKnownAlready();

    @Message(
            "Its check has been due since {when}, but no process of Outturn has taken it: imports may be switched off (outturn.imports.enabled), or all of them may be busy.")
    String dueSince(String when);

    @Message("It has not been checked yet.")
    String notCheckedYet();

    @Message("{reason} That has been so since {since}.")
    String soSince(String reason, String since);

    @Message("It does well; it last brought something new on {when}.")
    String doesWell(String when);

    @Message("It was read, but has never shown an entry that leads to an article.")
    String neverShownAnEntry();

    @Message("{count} of its latest {entries} entries could not be got after several attempts; the runs below say why.")
    String givenUpOf(String count, String entries);

    @Message("{count} of its latest entries have not come in yet and are tried again with the next check.")
    String waitingEntries(String count);

    @Message("Choose an OPML file of up to 8 MB.")
    String chooseAnOpmlFile();

    @Message("{added} of {all} feeds were new")
    String feedsWereNew(String added, String all);

    @Message("The server did not give it")
    String serverDidNotGiveIt();

    @Message("It leads nowhere")
    String leadsNowhere();

    @Message("No announcement in it")
    String noAnnouncement();

    @Message("Its server is busy with other requests of ours")
    String serverIsBusy();

    @Message("The server does not give this page")
    String serverDoesNotGiveThisPage();

    @Message("Feed changed")
    String feedChanged();

    @Message("Feed paused")
    String feedPaused();

    @Message("Feed resumed; its check comes now")
    String feedResumed();

    @Message("Its check comes now")
    String checkComesNow();

    @Message("came in")
    String cameIn();

    @Message("given up after {attempts} attempts")
    String givenUpAfter(int attempts);

    @Message("has not come in yet")
    String notComeIn();

    @Message("No feed does well")
    String noFeedDoesWell();

    @Message("One feed does well")
    String oneFeedDoesWell();

    @Message("{count} feeds do well")
    String feedsDoWell(String count);

    @Message("{shown} {#if count == 1}needs{#else}need{/if} somebody")
    String needSomebody(long count, String shown);

    @Message("{shown} {#if count == 1}is{#else}are{/if} to be watched")
    String toBeWatched(long count, String shown);

    @Message("{shown} {#if count == 1}is{#else}are{/if} paused")
    String arePaused(long count, String shown);

    @Message("This feed is known already")
    String feedIsKnown();

    @Message("Feed added; its first check comes now")
    String feedAdded();
}
