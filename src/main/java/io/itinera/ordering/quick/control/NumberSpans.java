package io.itinera.ordering.quick.control;

import io.itinera.catalog.boundary.NumberKind;
import io.itinera.catalog.boundary.NumberMatch;
import io.itinera.ordering.quick.control.PastedText.Line;
import io.itinera.ordering.quick.control.PastedText.Span;
import io.itinera.shared.gs1.CheckDigit;
import io.itinera.shared.gs1.ScannedPack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a line that may be the number of an article, and which of them are. Several words are one number only when the
 * catalogue writes it so, or when they are the digits of one GTIN: "2841 6" never becomes "28416".
 */
final class NumberSpans {
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0\\u202f;|,]+");
    private static final Pattern SCAN = Pattern.compile("[^\\s;]+");
    private static final Pattern DIGITS = Pattern.compile("[\\d \\u00a0.\\-]+");
    private static final Pattern MARGIN = Pattern.compile("^[(\\[\"'#*]+|[)\\]\"'.:!?]+$");
    private static final Set<Integer> GTIN_LENGTHS = Set.of(8, 12, 13, 14);
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;
    private static final int SHORTEST_SURE = 5;
    private static final int SHORTEST_SURE_WITH_LETTERS = 4;
    private static final Comparator<Found> BEST = Comparator.<Found>comparingInt(found -> found.sureness().ordinal()).reversed()
        .thenComparing(Comparator.<Found>comparingInt(found -> found.span().length()).reversed());

    private final List<Candidate> candidates = new ArrayList<>();

    /** How likely it is no other figure that happens to be a number too. */
    enum Sureness { CHANCE, MAKERS, OURS }

    /** @param exact only when the catalogue writes it just so */
    private record Candidate(Span span, String written, boolean exact) {
    }

    /** A part of the line that is the number of an article. */
    record Found(Span span, String written, List<NumberMatch> matches, Sureness sureness) {
        Set<Long> articles() {
            return matches.stream().map(NumberMatch::articleId).collect(Collectors.toSet());
        }
    }

    NumberSpans(Line line) {
        List<Span> words = words(line.text());
        for (int first = 0; first < words.size(); first++) {
            for (int last = first; last < Math.min(words.size(), first + MOST_WORDS); last++) {
                consider(line.text(), new Span(words.get(first).from(), words.get(last).to()), first == last);
            }
        }
        line.cells().stream().filter(cell -> cell.length() > 0 && cell.length() <= LONGEST)
            .forEach(cell -> candidates.add(new Candidate(cell, cell.in(line.text()), true)));
    }

    /** Words, and scanned codes as one word whatever signs are in them. */
    private static List<Span> words(String text) {
        List<Span> scans = new ArrayList<>();
        Matcher scan = SCAN.matcher(text);
        while (scan.find()) {
            if (ScannedPack.gtin(scan.group()) != null) {
                scans.add(new Span(scan.start(), scan.end()));
            }
        }
        List<Span> words = new ArrayList<>(scans);
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            Span span = bare(text, new Span(word.start(), word.end()));
            if (span.length() > 0 && scans.stream().noneMatch(span::overlaps)) {
                words.add(span);
            }
        }
        words.sort(Comparator.comparingInt(Span::from));
        return words;
    }

    /** Without brackets, quotation marks and full stops around it. */
    static Span bare(String text, Span span) {
        String word = span.in(text);
        Matcher margin = MARGIN.matcher(word);
        int from = span.from();
        int to = span.to();
        while (margin.find()) {
            if (margin.start() == 0) {
                from = Math.min(to, span.from() + margin.end());
            } else {
                to = Math.max(from, span.from() + margin.start());
            }
        }
        return new Span(from, to);
    }

    private void consider(String text, Span span, boolean oneWord) {
        String written = span.in(text);
        boolean hasDigit = written.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (!hasDigit || written.length() > LONGEST && !oneWord || written.indexOf('\t') >= 0 || !oneWord && written.matches(".*[;|].*")) {
            return;
        }
        candidates.add(new Candidate(span, written, !oneWord && !isGtin(written)));
    }

    private static boolean isGtin(String written) {
        String digits = written.replaceAll("\\D", "");
        return DIGITS.matcher(written).matches() && GTIN_LENGTHS.contains(digits.length()) && CheckDigit.isRight(digits);
    }

    /** Everything to ask the catalogue for. */
    Set<String> written() {
        return candidates.stream().map(Candidate::written).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The numbers in the line, best first; none lies within another. */
    List<Found> found(Map<String, List<NumberMatch>> catalogue) {
        List<Found> all = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<NumberMatch> matches = catalogue.getOrDefault(candidate.written(), List.of());
            boolean exact = matches.stream().anyMatch(match -> squeezed(match.number()).equals(squeezed(candidate.written())));
            Sureness sureness = matches.isEmpty() ? Sureness.CHANCE : sureness(matches.get(0));
            if (!matches.isEmpty() && (exact || !candidate.exact() && sureness != Sureness.CHANCE)) {
                all.add(new Found(candidate.span(), candidate.written(), matches, sureness));
            }
        }
        all.sort(BEST);
        List<Found> apart = new ArrayList<>();
        all.stream().filter(found -> apart.stream().noneMatch(better -> better.span().overlaps(found.span()))).forEach(apart::add);
        return Collections.unmodifiableList(apart);
    }

    private static Sureness sureness(NumberMatch match) {
        boolean ofHospital = match.kind() == NumberKind.OWN_NUMBER;
        if (match.kind() != NumberKind.MAKERS_NUMBER && !ofHospital) {
            return Sureness.OURS;
        }
        String key = match.number().replaceAll("[^A-Za-z0-9]", "");
        boolean letters = key.chars().anyMatch(Character::isLetter) && key.chars().anyMatch(Character::isDigit);
        return key.length() >= (letters ? SHORTEST_SURE_WITH_LETTERS : SHORTEST_SURE) ? ofHospital ? Sureness.OURS : Sureness.MAKERS : Sureness.CHANCE;
    }

    private static String squeezed(String number) {
        return number.strip().replaceAll("[\\s\\u00a0]+", " ").toUpperCase(Locale.ROOT);
    }
}
