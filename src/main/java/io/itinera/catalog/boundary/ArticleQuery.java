package io.itinera.catalog.boundary;

/**
 * What somebody looks for in the catalogue.
 *
 * @param words        as typed; null or blank looks at everything
 * @param categoryId   null for all
 * @param manufacturer null for all
 * @param availableNow only what is on hand
 * @param sort         {@code name}, {@code -name}, {@code manufacturer}; anything else means best match first
 * @param page         from 1
 */
public record ArticleQuery(String words, Long categoryId, String manufacturer, boolean availableNow, String sort,
                           int page, int size) {
    private static final int LARGEST = 100;

    public ArticleQuery {
        words = words == null ? "" : words.strip();
        page = Math.max(1, page);
        size = Math.min(Math.max(1, size), LARGEST);
    }

    public boolean hasWords() {
        return !words.isEmpty();
    }

    /** The same look with other words. */
    public ArticleQuery with(String otherWords) {
        return new ArticleQuery(otherWords, categoryId, manufacturer, availableNow, sort, page, size);
    }
}
