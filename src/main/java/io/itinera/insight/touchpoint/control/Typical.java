package io.itinera.insight.touchpoint.control;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Picks what is most typical of many short texts: those whose words lie nearest to all of them together, by the cosine of the angle between
 * the words of the one and the words of all (the centroid's nearest, as in Manning, Raghavan and Schütze, Introduction to Information Retrieval, 14.1).
 * Nobody chooses, and the same texts always give the same ones.
 */
final class Typical {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    /** Shorter words are mostly those without which no sentence is one. */
    private static final int SHORTEST = 4;
    /** Two texts have nothing typical. */
    private static final int FEWEST = 5;

    private Typical() {
    }

    /** In the order of how typical they are; of equals the one that stands first. Equal ones are one. None where there are fewer than five texts. */
    static <T> List<T> of(List<T> all, Function<T, String> text, int most) {
        List<Set<String>> words = all.stream().map(one -> words(text.apply(one))).toList();
        if (all.size() < FEWEST) {
            return List.of();
        }
        Map<String, Double> centre = new HashMap<>();
        words.forEach(set -> set.forEach(word -> centre.merge(word, 1 / Math.sqrt(set.size()), Double::sum)));
        Map<T, Double> nearness = new IdentityHashMap<>();
        for (int n = 0; n < all.size(); n++) {
            Set<String> set = words.get(n);
            nearness.put(all.get(n), set.isEmpty() ? 0 : set.stream().mapToDouble(centre::get).sum() / Math.sqrt(set.size()));
        }
        Set<String> told = new HashSet<>();
        return all.stream().filter(one -> nearness.get(one) > 0 && told.add(text.apply(one).strip().toLowerCase(Locale.ROOT))).sorted(Comparator.comparing((T one) -> -nearness.get(one))).limit(most).toList();
    }

    private static Set<String> words(String text) {
        return WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> word.length() >= SHORTEST).collect(Collectors.toSet());
    }
}
