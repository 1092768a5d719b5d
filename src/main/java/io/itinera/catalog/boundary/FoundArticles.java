package io.itinera.catalog.boundary;

import java.util.List;
import java.util.Map;

/**
 * What a look into the catalogue brought.
 *
 * @param rows          this page's articles, best first
 * @param total         how many there are on all pages
 * @param categories    how many lie in each category, by its id, whatever category was chosen
 * @param manufacturers how many come from each manufacturer, most first, whatever manufacturer was chosen
 * @param shownFor      the words really used, when those typed found nothing but nearly the same ones do; else null
 * @param suggestions   other words that find more
 * @param exact         the part number, when the words are a number of exactly one article; else null
 */
public record FoundArticles(List<ArticleRow> rows, int total, Map<Long, Integer> categories,
                            Map<String, Integer> manufacturers, String shownFor, List<String> suggestions,
                            String exact) {
}
