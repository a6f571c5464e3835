package org.outturn.importer.feed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.importer.read.Moment;

/** What a test of feedparser expects: Python comparisons of fields with literals, as far as we keep the fields. */
final class FeedparserExpectation {
    private static final Pattern COMPARISON =
            Pattern.compile("((?:feed|entries\\[\\d+\\])[\\w.\\[\\]'\"]*|len\\(entries\\)) == (?=(['\"(\\d]))");
    private static final Pattern WITHOUT_LINK = Pattern.compile("not entries\\[0\\]\\.has_key\\('link'\\)");
    private static final Pattern ENTRY = Pattern.compile("entries\\[(\\d+)\\]\\.(.*)");

    private final List<String> differences = new ArrayList<>();
    private final FeedText feed;
    private boolean kept;

    FeedparserExpectation(String expect, FeedText feed) {
        this.feed = feed;
        if (expect.contains(" or ")) {
            return;
        }
        Matcher comparison = COMPARISON.matcher(expect);
        while (comparison.find()) {
            String path = comparison.group(1).replaceAll("\\['(\\w+)'\\]", ".$1");
            compare(path, literal(expect, comparison.end()));
        }
        if (WITHOUT_LINK.matcher(expect).find()) {
            check(
                    "link",
                    feed.entries().get(0).url() == null,
                    String.valueOf(feed.entries().get(0).url()));
        }
    }

    boolean concernsFieldsThatWeKeep() {
        return kept;
    }

    String difference() {
        return differences.isEmpty() ? null : String.join("; ", differences);
    }

    private void check(String path, boolean same, String found) {
        kept = true;
        if (!same) {
            differences.add(path + " is " + found);
        }
    }

    private void compare(String path, String expected) {
        switch (path) {
            case "feed.title", "feed.title_detail.value" ->
                check(path, Score.sameWords(expected, feed.title()), feed.title());
            case "feed.link" -> check(path, expected.equals(feed.homeUrl()), feed.homeUrl());
            case "feed.language" -> check(path, expected.equals(feed.language()), feed.language());
            case "len(entries)" ->
                check(
                        path,
                        expected.equals("" + feed.entries().size()),
                        "" + feed.entries().size());
            default -> {
                Matcher entry = ENTRY.matcher(path);
                if (entry.matches()) {
                    int number = Integer.parseInt(entry.group(1));
                    if (number < feed.entries().size()) {
                        compare(feed.entries().get(number), entry.group(2), expected);
                    } else if (keeps(entry.group(2)) && !Score.sameWords(expected, "")) {
                        check(path, false, "not there");
                    }
                }
            }
        }
    }

    private static boolean keeps(String field) {
        return List.of("title", "link", "id", "guid", "summary", "description", "content[0].value")
                .contains(field);
    }

    private void compare(FeedEntry entry, String field, String expected) {
        switch (field) {
            case "title", "title_detail.value" -> check(field, Score.sameWords(expected, entry.title()), entry.title());
            case "link" -> check(field, expected.equals(entry.url()), entry.url());
            case "id", "guid" -> check(field, expected.equals(entry.id()), entry.id());
            case "summary", "summary_detail.value", "description" -> {
                // feedparser takes the content for the description where there is none, which we leave to the caller
                boolean same = entry.summary().isEmpty() && !entry.contentHtml().isEmpty()
                        ? Score.sameMarkup(expected, entry.contentHtml())
                        : Score.sameWords(expected, entry.summary());
                check(field, same, entry.summary() + ", not " + expected);
            }
            case "content[0].value" -> {
                boolean same = Score.sameMarkup(expected, entry.contentHtml());
                check(field, same, entry.contentHtml() + ", not " + expected);
            }
            case "author", "author_detail.name", "authors[0].name" -> {
                String name = FeedAuthors.withoutAddress(expected);
                boolean same = entry.authors().contains(name);
                check(field, same, entry.authors() + ", not " + name);
            }
            case "authors[1].name" ->
                check(field, entry.authors().contains(expected), entry.authors().toString());
            case "category", "tags[0].label" ->
                check(
                        field,
                        entry.categories().indexOf(expected) == 0,
                        entry.categories().toString());
            case "tags[0].term", "tags[1].term", "tags[2].term" ->
                check(
                        field,
                        entry.categories().contains(expected),
                        entry.categories().toString());
            case "published", "published_parsed", "created", "created_parsed", "issued", "issued_parsed" -> {
                String found = entry.publishedAt() + " " + entry.publishedOn();
                check(field, sameMoment(expected, entry, true), found + ", not " + expected);
            }
            case "updated", "updated_parsed", "modified", "modified_parsed", "date", "date_parsed" -> {
                // dc:date does not say which of the two it is; we take it for the publication, feedparser for the edit
                boolean same = sameMoment(expected, entry, entry.modifiedAt() == null);
                check(field, same, entry.modifiedAt() + ", not " + expected);
            }
            default -> {
                // not kept
            }
        }
    }

    private static boolean sameMoment(String expected, FeedEntry entry, boolean published) {
        Instant moment;
        if (expected.startsWith("(")) {
            String[] numbers = expected.replaceAll("[() ]", "").split(",");
            int[] n = new int[6];
            for (int i = 0; i < 6; i++) {
                n[i] = Integer.parseInt(numbers[i]);
            }
            moment = LocalDateTime.of(n[0], n[1], n[2], n[3], n[4], n[5]).toInstant(ZoneOffset.UTC);
        } else {
            Moment read = FeedDates.read(expected, true);
            moment = read == null ? null : read.instant();
        }
        return moment != null
                && Score.sameMoment(
                        moment,
                        published ? entry.publishedAt() : entry.modifiedAt(),
                        published ? entry.publishedOn() : null);
    }

    /** The Python string, number or tuple that begins there. */
    private static String literal(String expect, int start) {
        char first = expect.charAt(start);
        if (first != '"' && first != '\'') {
            int end = first == '(' ? expect.indexOf(')', start) + 1 : start;
            while (first != '(' && end < expect.length() && Character.isDigit(expect.charAt(end))) {
                end++;
            }
            return expect.substring(start, end);
        }
        String quote = String.valueOf(first);
        quote = expect.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
        StringBuilder text = new StringBuilder();
        int i = start + quote.length();
        while (i < expect.length() && !expect.startsWith(quote, i)) {
            char c = expect.charAt(i);
            if (c == '\\' && i + 1 < expect.length()) {
                char kind = expect.charAt(i + 1);
                int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
                if (digits > 0) {
                    text.append((char) Integer.parseInt(expect.substring(i + 2, i + 2 + digits), 16));
                } else {
                    text.append(kind == 'n' ? '\n' : kind);
                }
                i += 2 + digits;
            } else {
                text.append(c);
                i++;
            }
        }
        return text.toString();
    }
}
