package org.outturn.web.speakers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The directory of speakers. */
@MessageBundle(value = "speakers", locale = "en")
public interface SpeakersMessages {
    @Message("Speakers")
    String speakers();

    @Message("Part of a name")
    String partOfAName();

    @Message("Nobody of this name")
    String nobodyOfThisName();

    @Message("No speaker yet")
    String noSpeakerYet();

    @Message("Search for another part of the name.")
    String searchForAnotherPartName();

    @Message("A speaker comes in with the first claim that names one.")
    String speakerComesInWithFirstClaim();

    @Message("Speakers by name")
    String speakersByName();

    @Message("Speaker")
    String speaker();

    @Message("Office")
    String office();

    @Message("Claims followed")
    String claimsFollowed();

    @Message("Decided")
    String decided();

    @Message("Await review")
    String awaitReview();

    @Message("followed")
    String followed();

    @Message("decided")
    String decidedSmall();

    @Message("await review")
    String awaitReviewSmall();

    @Message("Pages of the list")
    String pagesOfTheList();

    @Message("Next")
    String next();

    @Message("also known as")
    String alsoKnownAs();

    @Message("One claim")
    String oneClaim();

    @Message("All {count} claims")
    String allClaims(long count);

    @Message("As reported by our sources. Nothing here says how much of it was in the speaker’s hands.")
    String asReportedByOurSourcesNothing();

    @Message("No claim is followed yet")
    String noClaimIsFollowedYet();

    @Message("What this speaker announced awaits review, or was rejected.")
    String whatThisSpeakerAnnouncedAwaitsReview();

    @Message("Share that happened, of those decided")
    String shareThatHappenedThoseDecided();

    @Message("The bar is the 95 % interval (Wilson). Void and cannot tell are left out.")
    String barIs95IntervalWilsonVoid();

    @Message("How long it takes")
    String howLongItTakes();

    @Message(
            "Share that had happened, by days since the announcement (Kaplan-Meier). A short upright stroke is a claim that has not happened so far; it counts for as long as it was watched. The shade is the 95 % interval. {median}")
    String shareThatHadHappenedByDays(String median);

    @Message("Record and names")
    String recordAndNames();

    @Message("Record")
    String record();

    @Message("Happened")
    String happened();

    @Message("Median delay")
    String medianDelay();

    @Message("Comparison")
    String comparison();

    @Message("not shown")
    String notShown();

    @Message("By kind")
    String byKind();

    @Message("Kind")
    String kind();

    @Message("Open")
    String openWord();

    @Message("Latest")
    String latest();

    @Message("All {count}")
    String all(long count);

    @Message("Names")
    String names();

    @Message("Also known as")
    String alsoKnownAsCapital();

    @Message("Add the name")
    String addTheName();

    @Message("The same as")
    String theSameAs();

    @Message("the other speaker’s name; all claims and names go there")
    String otherSpeakersNameAllClaimsAnd();

    @Message("Merge")
    String merge();

    @Message("What became of {total} {#if total == 1}claim{#else}claims{/if}")
    String whatBecameOf(long total);

    @Message("Also known as {name}")
    String alsoKnownAsNow(String name);

    @Message("Merged into {name}")
    String mergedInto(String name);

    @Message("Give a name of up to 200 characters.")
    String giveAName();

    @Message("{name} is a speaker already: merge the two instead.")
    String isASpeakerAlready(String name);

    @Message("There is no speaker of this name.")
    String noSpeakerOfThisName();
}
