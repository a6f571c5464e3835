package org.outturn.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the importer writes in English can be said in each language: its own source says which sentences those are. */
class KnownSentencesTest {
    private static final Path IMPORTER = Path.of("../importer/src/main");
    private static final Path FETCH = IMPORTER.resolve("java/org/outturn/importer/fetch");
    private static final Path READ = IMPORTER.resolve("java/org/outturn/importer/read");
    private static final Path WARC = IMPORTER.resolve("java/org/outturn/importer/warc");
    private static final Path IMPORTS = Path.of("src/main/java/org/outturn/web/imports");
    private static final Path MATCH = IMPORTER.resolve("java/org/outturn/importer/match");

    @Test
    void everyReasonOfTheMatcherIsKnown() throws IOException {
        List<String> reasons = new ArrayList<>();
        for (String file : List.of("Reasons.java", "SameClaim.java")) {
            reasons.addAll(found(
                    MATCH.resolve(file), "(?:reasons\\.add\\(|Feature\\.\\w+, |\\? |: )(\"[^\"]{3,}\"(?: \\+)?)"));
        }
        reasons.addAll(
                found(IMPORTER.resolve("resources/org/outturn/importer/match/en/signs.txt"), "(?m)^reason: (.+)$"));
        assertThat(reasons).hasSizeGreaterThan(30);
        assertThat(reasons.stream()
                        .filter(reason -> !reason.equals("earlier") && !reason.equals("later"))
                        .flatMap(reason -> reason.endsWith("%d days %s")
                                ? List.of("due 42 days later", "due 42 days earlier").stream()
                                : List.of(reason).stream())
                        .map(reason -> reason.replaceAll("%[sd]", "42"))
                        .filter(reason -> !MachineReasons.isKnown(reason)))
                .isEmpty();
    }

    @Test
    void everyFailureOfTheFetcherIsKnown() throws IOException {
        List<String> failures = new ArrayList<>();
        for (String file : List.of("Failures.java", "PoliteFetcher.java", "PageFetcher.java")) {
            failures.addAll(found(FETCH.resolve(file), "new Failed\\(\\s*(\"[^;]*?),\\s*Kind"));
        }
        failures.addAll(found(FETCH.resolve("Failures.java"), "-> (\"[^;]*);"));
        assertThat(failures).hasSizeGreaterThan(20);
        assertThat(failures.stream().filter(failure -> !FeedResults.isKnown(failure)))
                .isEmpty();
    }

    @Test
    void everythingThatGoesWrongInAnImportIsKnown() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : List.of(
                IMPORTS.resolve("ArticleBatches.java"),
                IMPORTS.resolve("PushedLines.java"),
                IMPORTS.resolve("ArchiveImport.java"))) {
            problems.addAll(found(
                    file,
                    "(?s)(?:reason = |RECORD, |OPERATOR, |EDITOR,\\s+|number, )(\"[^\";]+(?:; [^\";]+)?\"(?: \\+)?)"));
        }
        for (String file : List.of("JsonArticle", "HtmlReader", "ArticleReader", "PlainTextReader")) {
            problems.addAll(found(
                    READ.resolve(file + ".java"),
                    "(?:Unreadable|new Wrong)\\((?:\"\", |id, )?(\"[^;]*?)\\)(?:;|\\s+:)"));
        }
        problems.addAll(found(WARC.resolve("WarcPages.java"), "[?:] (\"[A-Z][^\"]*\"(?: \\+ [^\"]*\\+ \": \" \\+)?)"));
        assertThat(problems)
                .hasSizeGreaterThan(20)
                .contains(
                        "There is no text in it",
                        "The page is larger than 42 MB",
                        "The archive is damaged at byte 42: 42",
                        "This is not a web archive, or it is damaged from its beginning");
        assertThat(problems.stream()
                        .map(problem -> problem.replaceAll("%d", "42").replaceAll("\\.$", ""))
                        .filter(problem -> !Problems.isKnown(problem)))
                .isEmpty();
    }

    /** The first group of each finding, as the sentence that the source makes of it, with 42 for what it puts in. */
    private static List<String> found(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult result) -> result.group(1)
                        .replaceAll("\"\\s*\\+[^\"]*\\+\\s*\"", "42")
                        .replaceAll("\"\\s*\\+.*$", "42")
                        .replaceAll("^\"|\"$", ""))
                .toList();
    }
}
