package org.outturn.web.sources;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The directory of sources. */
@MessageBundle(value = "sources", locale = "en")
public interface SourcesMessages {
    @Message("Sources")
    String sources();

    @Message("No source yet")
    String noSourceYet();

    @Message("A publication comes in with its first article.")
    String publicationComesInWithItsFirst();

    @Message("Add an article")
    String addAnArticle();

    @Message("Any")
    String any();

    @Message("Part of a name")
    String partOfAName();

    @Message("No source of this name")
    String noSourceOfThisName();

    @Message("Search for another part of the name.")
    String searchForAnotherPartOfTheName();

    @Message("Pages of the list")
    String pagesOfTheList();

    @Message("Next")
    String next();

    @Message("Sources by name")
    String sourcesByName();

    @Message("Source")
    String source();

    @Message("Feeds")
    String feeds();

    @Message("Articles")
    String articles();

    @Message("Claims followed")
    String claimsFollowed();

    @Message("Await review")
    String awaitReview();

    @Message("none")
    String none();

    @Message("articles")
    String articlesSmall();

    @Message("followed")
    String followed();

    @Message("await review")
    String awaitReviewSmall();

    @Message("One claim")
    String oneClaim();

    @Message("All {count} claims")
    String allClaims(long count);

    @Message(
            "What others announced in this publication, as it reported it. It says how things went, not how good the publication is.")
    String whatOthersAnnouncedInThisPublication();

    @Message("No claim is followed yet")
    String noClaimIsFollowedYet();

    @Message("What this publication reported awaits review, or was rejected.")
    String whatThisPublicationReportedAwaitsReview();

    @Message("Share that happened, of those decided")
    String shareThatHappenedThoseDecided();

    @Message("The bar is the 95 % interval (Wilson). Void and cannot tell are left out.")
    String barIs95IntervalWilsonVoid();

    @Message("How long it takes")
    String howLongItTakes();

    @Message("Share that had happened, by days since the announcement (Kaplan-Meier). {median}")
    String shareThatHadHappenedByDays(String median);

    @Message("Feeds and latest claims")
    String feedsAndLatestClaims();

    @Message("None: its articles are added by hand or sent by another program.")
    String noneItsArticlesAreAddedBy();

    @Message("What its servers allow")
    String whatItsServersAllow();

    @Message("No robots.txt has been asked for yet.")
    String noRobotsTxtHasBeenAsked();

    @Message("Latest")
    String latest();

    @Message("All {count}")
    String all(long count);

    @Message("What became of {total} {#if total == 1}claim{#else}claims{/if}")
    String whatBecameOf(long total);

    @Message("{articles} {#if articles == 1}article{#else}articles{/if}")
    String articleCount(long articles);

    @Message("paused")
    String paused();

    @Message("well")
    String well();

    @Message("quiet")
    String quiet();

    @Message("failing")
    String failing();
}
