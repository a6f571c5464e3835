package org.outturn.importer.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.outturn.core.claim.DueWindow;
import org.outturn.importer.due.DueWindowResolver;
import org.outturn.importer.due.Reference;
import org.outturn.importer.due.TimeExpression;
import org.outturn.importer.language.Tokenizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code due}: time expressions in, due windows out. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the time expressions in a text and gives the days that each one means.",
            "",
            "Both ends of a window are inclusive days; null is an open end. Where the words leave it open, the",
            "reading that lies ahead is taken. \"rule\" names the convention; \"alternatives\" holds other readings.",
            "Offsets count characters (code points)."
        },
        footer = {
            "",
            "Examples:",
            "  outturn-importer due --reference 2025-03-14 'The law will be signed by the end of March.'",
            "  echo '{\"id\": 1, \"reference\": \"2025-03-14\", \"text\": \"They meet on Tuesday.\"}' | outturn-importer due -",
            "",
            "From standard input come JSON Lines {id, reference, text}; out go, in the same order,",
            "  {id, found: [{words, start, end, from, to, precision, zone, rule, at?, alternatives?}]}",
            "A bad line gives {id, error: {message, line}} in its place and the rest goes on.",
            "",
            "Exit code: 0 all went well, 1 some line was bad, 2 the arguments were wrong."
        })
final class DueCommand implements Callable<Integer> {
    /** A line longer than this is not a text to find dates in. */
    private static final int LONGEST_LINE = 10_000_000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--reference",
            paramLabel = "D",
            description = "Day of publication (2025-03-14) for TEXT and for lines without \"reference\".")
    private @Nullable String reference;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "Zone of the publisher, such as Europe/Moscow. Default: ${DEFAULT-VALUE}.")
    private String zone = "UTC";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "Language of the text: en or de. Default: ${DEFAULT-VALUE}.")
    private String language = "en";

    @Parameters(
            arity = "0..1",
            paramLabel = "TEXT",
            description = "The text; - or nothing reads JSON Lines from standard input.")
    private @Nullable String text;

    private final ObjectMapper json = new ObjectMapper();
    private final Tokenizer tokenizer = new Tokenizer();
    private final DueWindowResolver resolver = DueWindowResolver.lookingAhead();

    @Override
    public Integer call() throws IOException {
        ZoneId publisher = parsedZone();
        LocalDate day = parsedReference();
        PrintWriter out = spec.commandLine().getOut();
        if (text != null && !text.equals("-")) {
            if (day == null) {
                throw new ParameterException(spec.commandLine(), "TEXT needs --reference, the day of publication");
            }
            ObjectNode row = json.createObjectNode().putNull("id");
            row.set("found", found(text, Reference.on(day, publisher, language)));
            out.println(json.writeValueAsString(row));
            out.flush();
            return 0;
        }
        return lines(out, publisher, day);
    }

    private int lines(PrintWriter out, ZoneId publisher, @Nullable LocalDate day) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        boolean bad = false;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            ObjectNode row = json.createObjectNode();
            try {
                answer(line, row, publisher, day);
            } catch (IOException | DateTimeException | IllegalArgumentException e) {
                bad = true;
                row.remove("found");
                if (!row.has("id")) {
                    row.putNull("id");
                }
                row.putObject("error").put("message", reason(e)).put("line", number);
            }
            out.println(json.writeValueAsString(row));
        }
        out.flush();
        return bad ? 1 : 0;
    }

    private void answer(String line, ObjectNode row, ZoneId publisher, @Nullable LocalDate day) throws IOException {
        if (line.length() > LONGEST_LINE) {
            throw new IllegalArgumentException("The line is longer than %d characters".formatted(LONGEST_LINE));
        }
        JsonNode in = json.readTree(line);
        if (!in.isObject()) {
            throw new IllegalArgumentException("A line must be a JSON object {id, reference, text}");
        }
        row.set("id", in.has("id") ? in.get("id") : json.nullNode());
        JsonNode given = in.path("reference");
        LocalDate on = given.isTextual() ? LocalDate.parse(given.textValue()) : day;
        if (on == null) {
            throw new IllegalArgumentException("\"reference\" is missing: the day of publication, such as 2025-03-14");
        }
        if (!in.path("text").isTextual()) {
            throw new IllegalArgumentException("\"text\" is missing");
        }
        row.set("found", found(in.get("text").textValue(), Reference.on(on, publisher, language)));
    }

    private ArrayNode found(String of, Reference on) {
        ArrayNode found = json.createArrayNode();
        for (TimeExpression expression : resolver.resolve(of, tokenizer.tokens(of, 0, of.length()), on)) {
            DueWindow window = expression.window();
            ObjectNode row = found.addObject()
                    .put("words", window.words())
                    .put("start", of.codePointCount(0, window.start()))
                    .put("end", of.codePointCount(0, window.end()));
            describe(row, window);
            if (!expression.alternatives().isEmpty()) {
                ArrayNode others = row.putArray("alternatives");
                expression.alternatives().forEach(other -> describe(others.addObject(), other));
            }
        }
        return found;
    }

    private static void describe(ObjectNode row, DueWindow window) {
        row.put("from", window.from() == null ? null : window.from().toString())
                .put("to", window.to() == null ? null : window.to().toString())
                .put("precision", window.precision().code())
                .put("zone", window.zone().getId())
                .put("rule", window.rule());
        if (window.at() != null) {
            row.put("at", window.at().toString());
        }
    }

    private ZoneId parsedZone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new ParameterException(spec.commandLine(), "--zone %s is no time zone".formatted(zone), e);
        }
    }

    private @Nullable LocalDate parsedReference() {
        try {
            return reference == null ? null : LocalDate.parse(reference);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--reference %s is no day such as 2025-03-14".formatted(reference), e);
        }
    }

    /** The first line of what went wrong, without the parser's source excerpt. */
    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
