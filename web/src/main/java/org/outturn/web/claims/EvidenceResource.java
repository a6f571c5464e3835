package org.outturn.web.claims;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.claim.Stance;
import org.outturn.core.editor.Editor;
import org.outturn.web.Desk;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Pages;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Refusals;

/** Evidence that an editor adds to a claim. */
@Path("/claims/{id}/evidence")
@RolesAllowed("editor")
@Produces(MediaType.TEXT_HTML)
public class EvidenceResource {
    private final Desk desk;
    private final CurrentEditor current;
    private final ClaimPages pages;

    EvidenceResource(Desk desk, CurrentEditor current, ClaimPages pages) {
        this.desk = desk;
        this.current = current;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response create(
            @RestPath long id,
            @RestForm @Nullable String stance,
            @RestForm @Nullable String address,
            @RestForm @Nullable String quote,
            @RestForm @Nullable String datedOn,
            @RestForm @Nullable String reason) {
        Claim claim = ErrorMappers.require(Claim.findById(id));
        Editor editor = current.editor();
        try {
            Stance how = stance(stance);
            LocalDate dated = WordingForm.day(datedOn, "datedOn");
            EvidenceSource source = source(WordingForm.text(address), WordingForm.text(quote), dated, desk.now());
            claim.addEvidence(how, source, WordingForm.text(reason), editor, desk.now());
        } catch (RefusedException e) {
            Claim.getEntityManager().clear();
            Claim fresh = ErrorMappers.require(Claim.findById(id));
            ClaimView.EvidenceForm typed = new ClaimView.EvidenceForm(
                    true,
                    WordingForm.text(stance),
                    WordingForm.text(quote),
                    WordingForm.text(address),
                    WordingForm.text(datedOn),
                    WordingForm.text(reason),
                    Map.of(e.field().equals("url") ? "address" : e.field(), Refusals.said(e)));
            return Pages.unprocessable(pages.show(fresh, new ClaimPages.Typed(null, typed, null)));
        }
        return Pages.seeOther("/claims/" + id + "#evidence");
    }

    /** Words of an article that is stored here, by its number or its address; else words at an address, as seen now. */
    private static EvidenceSource source(String address, String quote, @Nullable LocalDate dated, Instant now) {
        if (address.isEmpty()) {
            throw new RefusedException(
                    "address", "Say where the words stand: the address of the article, or its number here.");
        }
        Article article = address.matches("\\d{1,15}")
                ? Article.findById(Long.valueOf(address))
                : Article.<Article>find("url", address).firstResult();
        if (article != null) {
            ArticleVersion version = article.latest();
            LocalDate day = version.publishedOn()
                    .orElseGet(() -> dated != null
                            ? dated
                            : LocalDate.ofInstant(version.recordedAt(), java.time.ZoneOffset.UTC));
            return EvidenceSource.InArticle.find(version, quote, day);
        }
        if (address.matches("\\d+")) {
            throw new RefusedException("address", "There is no article with the number %s.".formatted(address));
        }
        if (dated == null) {
            throw new RefusedException("datedOn", "Give the day that the words are from.");
        }
        return new EvidenceSource.AtAddress(address, quote, now, dated);
    }

    /** How it bears on the claim, from its code. */
    static Stance stance(@Nullable String code) {
        return Arrays.stream(Stance.values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedException("stance", "Say how it bears on the claim."));
    }
}
