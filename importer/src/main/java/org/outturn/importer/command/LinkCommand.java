package org.outturn.importer.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.concurrent.Callable;
import org.outturn.importer.match.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code link}: claims and articles in, proposals of what bears on what out. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = {
            "Proposes which sentences of later articles bear on earlier claims, and how.",
            "",
            "Reads JSON Lines from standard input in the order of their days:",
            "  {type: \"claim\", id, publishedOn, sentence, claimant, kind, due: {from, to} | null, summary, title}",
            "  {type: \"article\", id, publisher, publishedOn, title, text}",
            "A claim comes right after the article that makes it; an article bears on the claims before it.",
            "",
            "Writes one line per proposal, as soon as the article is read:",
            "  {claim, article, sentence, bearing, score, reasons}",
            "bearing is happened, partly, late, did_not_happen, postponed, withdrawn or restated; sentence is verbatim;",
            "score runs from 0 to 1. A near copy of an earlier article proposes nothing anew."
        },
        footer = {
            "",
            "Example:",
            "  outturn-importer link - < archive.jsonl | jq -r '[.claim, .bearing, .sentence] | @tsv'",
            "",
            "A bad line gives {id, error: {message, line}} in its place and the rest goes on.",
            "Exit code: 0 all went well, 1 some line was bad, 2 the arguments were wrong."
        })
final class LinkCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "-", description = "Only - is known: standard input.")
    private String input = "-";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Integer call() throws IOException {
        if (!input.equals("-")) {
            throw new ParameterException(spec.commandLine(), "link reads standard input: link -");
        }
        PrintWriter out = spec.commandLine().getOut();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        LinkedLines lines = new LinkedLines();
        boolean bad = false;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                bad |= !answer(lines, line, number, out);
                out.flush();
            }
        }
        return bad ? 1 : 0;
    }

    private boolean answer(LinkedLines lines, String line, int number, PrintWriter out) throws IOException {
        JsonNode node = json.nullNode();
        try {
            node = json.readTree(line);
            if (!node.isObject()) {
                throw new IllegalArgumentException("A line must be a JSON object with a type, claim or article");
            }
            String article = node.path("id").asText("");
            for (Proposal proposal : lines.read(node)) {
                ObjectNode row = json.createObjectNode()
                        .put("claim", proposal.claim())
                        .put("article", article)
                        .put("sentence", proposal.sentence())
                        .put("bearing", proposal.bearing().code())
                        .put("score", proposal.score());
                proposal.reasons().forEach(row.putArray("reasons")::add);
                out.println(json.writeValueAsString(row));
            }
            return true;
        } catch (JsonProcessingException e) {
            error(node, "This line is not JSON: " + e.getOriginalMessage(), number, out);
        } catch (DateTimeException e) {
            error(node, "A day must be like 2025-03-14: " + e.getMessage(), number, out);
        } catch (IllegalArgumentException e) {
            error(node, String.valueOf(e.getMessage()), number, out);
        }
        return false;
    }

    private void error(JsonNode node, String message, int number, PrintWriter out) throws IOException {
        ObjectNode row = json.createObjectNode();
        row.set("id", node.has("id") ? node.get("id") : json.nullNode());
        row.putObject("error").put("message", message).put("line", number);
        out.println(json.writeValueAsString(row));
    }
}
