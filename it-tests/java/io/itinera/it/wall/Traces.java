package io.itinera.it.wall;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tens of thousands of texts that a page must not hold: to look for each of them alone would take seconds a page. */
final class Traces {
    private static final int BEGINNING = 2;

    private final Map<String, Map<Integer, Set<String>>> byBeginning = new HashMap<>();

    Traces(Collection<String> texts) {
        texts.forEach(text -> byBeginning.computeIfAbsent(text.substring(0, BEGINNING), unused -> new HashMap<>())
            .computeIfAbsent(text.length(), unused -> new HashSet<>()).add(text));
    }

    /** Those of the texts that stand anywhere in the page. */
    Set<String> in(String page) {
        Set<String> found = new TreeSet<>();
        byBeginning.forEach((beginning, byLength) -> {
            for (int at = page.indexOf(beginning); at >= 0; at = page.indexOf(beginning, at + 1)) {
                addAt(at, page, byLength, found);
            }
        });
        return found;
    }

    private static void addAt(int at, String page, Map<Integer, Set<String>> byLength, Set<String> found) {
        byLength.forEach((length, texts) -> {
            String here = page.substring(at, Math.min(at + length, page.length()));
            if (texts.contains(here)) {
                found.add(here);
            }
        });
    }
}
