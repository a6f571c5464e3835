package org.outturn.importer.links;

import java.util.ArrayList;
import java.util.List;

/**
 * Which addresses are wanted, as somebody writes it down: one pattern a line, those that begin with {@code !} for what
 * is left out. Where none says what is wanted, everything is.
 *
 * @param wanted what the addresses look like; one that fits is enough, none lets all through
 * @param except addresses that fit one of these are left out
 */
public record LinkPatterns(List<LinkPattern> wanted, List<LinkPattern> except) {
    /** Lets all through. */
    public static final LinkPatterns ALL = new LinkPatterns(List.of(), List.of());

    public LinkPatterns {
        wanted = List.copyOf(wanted);
        except = List.copyOf(except);
    }

    /**
     * Reads patterns.
     *
     * @param lines such as {@code /news/*} and {@code !/news/live/*}; empty lines mean nothing
     * @throws IllegalArgumentException when a line is longer than a pattern may be
     */
    public static LinkPatterns of(String lines) {
        List<LinkPattern> wanted = new ArrayList<>();
        List<LinkPattern> except = new ArrayList<>();
        for (String line : lines.lines().map(String::strip).toList()) {
            String pattern = line.startsWith("!") ? line.substring(1).strip() : line;
            if (!pattern.isEmpty()) {
                (line.startsWith("!") ? except : wanted).add(new LinkPattern(pattern));
            }
        }
        return new LinkPatterns(wanted, except);
    }

    /** Whether an absolute address is wanted. */
    public boolean fit(String address) {
        return (wanted.isEmpty() || wanted.stream().anyMatch(pattern -> pattern.fits(address)))
                && except.stream().noneMatch(pattern -> pattern.fits(address));
    }
}
