package org.outturn.web.writing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.article.Article;
import org.outturn.core.article.ArticleVersion;
import org.outturn.core.claim.Claim;
import org.outturn.core.claim.Evidence;
import org.outturn.core.claim.EvidenceSource;
import org.outturn.core.claim.RefusedException;
import org.outturn.core.claim.Review;
import org.outturn.core.claim.Stance;
import org.outturn.web.Desk;
import org.outturn.web.export.ClaimDocument;
import org.outturn.web.security.Writes;

/** Evidence that a program proposes, for the desk to accept or dismiss. */
@Path("/api/v1/claims/{id:[0-9]{1,18}}/evidence")
@RolesAllowed(Writes.EVIDENCE)
@Tag(name = "One claim")
public class ProposedEvidenceResource {
    private static final int LONGEST = 2000;

    private final Desk desk;
    private final ClaimWriting writing;
    private final ObjectMapper json;

    ProposedEvidenceResource(Desk desk, ClaimWriting writing, ObjectMapper json) {
        this.desk = desk;
        this.writing = writing;
        this.json = json;
    }

    /**
     * Words that bear on a claim.
     *
     * @param stance how: supports, contradicts or context
     * @param quote the words, verbatim
     * @param article the number of the article that they stand in; or else an address
     * @param articleVersion which of its versions; the latest when not given
     * @param url where they stand, when that article is not stored here
     * @param datedOn the day they are from; needed with an address
     * @param reason why they bear on the claim
     * @param rule what found them, such as the name of the program
     * @param score how sure it is, 0 to 1
     */
    @Schema(example = """
                    {"stance":"supports","quote":"The contract was signed on Tuesday.","article":12,"reason":"names the signing","rule":"contract-watch","score":0.8}""")
    public record Proposal(
            @Nullable String stance,
            @Nullable String quote,
            @Nullable Long article,
            @Nullable Integer articleVersion,
            @Nullable String url,
            @Nullable LocalDate datedOn,
            @Nullable String reason,
            @Nullable String rule,
            @Nullable Double score) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Propose evidence",
            description =
                    "Needs If-Match with the tag of the claim; a repeated Idempotency-Key with the same body acts once.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Proposal.class)))
    @APIResponse(responseCode = "201", description = "The row of the evidence; the tag is the claim's new one")
    @APIResponse(responseCode = "404", description = "There is no such claim")
    @APIResponse(responseCode = "412", description = "The claim has changed since it was read")
    @APIResponse(responseCode = "422", description = "The rules do not allow it, or the key belongs to another request")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response propose(@RestPath long id, String body, @Context HttpHeaders headers, @Context UriInfo uri) {
        ClaimDocument.noParameters(uri);
        Proposal proposal = JsonBody.read(json, body, Proposal.class);
        return writing.write(id, body, headers, uri, (claim, editor) -> {
            Evidence added = propose(claim, proposal);
            Evidence.flush();
            return writing.onConnection(connection -> ClaimDocument.evidence(connection, claim.id(), added.id()));
        });
    }

    private Evidence propose(Claim claim, Proposal proposal) {
        if (claim.review() == Review.MERGED || claim.review() == Review.REJECTED) {
            throw new RefusedException(
                    "claim",
                    "The desk does not follow this claim: it is %s."
                            .formatted(claim.review().code()));
        }
        double score = proposal.score() == null ? 0 : proposal.score();
        if (!(score >= 0 && score <= 1)) {
            throw new RefusedException("score", "How sure the program is lies between 0 and 1.");
        }
        return claim.proposeEvidence(
                stance(proposal.stance()),
                source(proposal),
                text("reason", proposal.reason()),
                text("rule", proposal.rule()),
                score,
                desk.now());
    }

    private static Stance stance(@Nullable String code) {
        return Arrays.stream(Stance.values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedException("stance", "Say “supports”, “contradicts” or “context”."));
    }

    private static String text(String field, @Nullable String text) {
        String given = text == null ? "" : text.strip();
        if (given.length() > LONGEST || given.indexOf('\0') >= 0) {
            throw new RefusedException(field, "At most %d characters, none of them empty.".formatted(LONGEST));
        }
        return given;
    }

    private EvidenceSource source(Proposal proposal) {
        String quote = text("quote", proposal.quote());
        LocalDate dated = proposal.datedOn();
        if (proposal.article() != null) {
            if (proposal.url() != null) {
                throw new RefusedException("url", "Give either an article or an address, not both.");
            }
            ArticleVersion version = version(proposal.article(), proposal.articleVersion());
            LocalDate day = version.publishedOn()
                    .orElseGet(() -> dated != null ? dated : LocalDate.ofInstant(version.recordedAt(), ZoneOffset.UTC));
            return EvidenceSource.InArticle.find(version, quote, day);
        }
        if (dated == null) {
            throw new RefusedException("datedOn", "Give the day that the words are from.");
        }
        if (dated.isAfter(desk.today())) {
            throw new RefusedException("datedOn", "%s has not come yet.".formatted(dated));
        }
        return new EvidenceSource.AtAddress(text("url", proposal.url()), quote, desk.now(), dated);
    }

    private static ArticleVersion version(long number, @Nullable Integer version) {
        Article article = Article.findById(number);
        if (article == null) {
            throw new RefusedException("article", "There is no article with the number %d.".formatted(number));
        }
        return article.versions().stream()
                .filter(one ->
                        one.number() == (version == null ? article.latest().number() : version))
                .findFirst()
                .orElseThrow(() -> new RefusedException("articleVersion", "The article has no such version."));
    }
}
