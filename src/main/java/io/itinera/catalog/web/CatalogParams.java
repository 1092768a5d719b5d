package io.itinera.catalog.web;

import io.itinera.catalog.boundary.ArticleQuery;
import jakarta.faces.context.ExternalContext;
import java.util.Map;

/** What the address of the catalogue page asks for; anything unreadable in it is left out. */
record CatalogParams(String words, Long category, String maker, boolean availableNow, String sort, int page, int size) {
    private static final int LONGEST = 200;
    private static final int USUAL = 20;
    private static final int LARGEST = 100;
    private static final int LAST_PAGE = 10_000;

    static CatalogParams of(ExternalContext external) {
        Map<String, String> given = external.getRequestParameterMap();
        Integer category = whole(given.get("category"));
        Integer page = whole(given.get("page"));
        Integer size = whole(given.get("size"));
        return new CatalogParams(text(given.get("q")), category == null ? null : Long.valueOf(category),
            text(given.get("maker")), "true".equals(given.get("now")), text(given.get("sort")),
            page == null ? 1 : Math.min(Math.max(1, page), LAST_PAGE),
            size == null ? USUAL : Math.min(Math.max(1, size), LARGEST));
    }

    ArticleQuery query() {
        return new ArticleQuery(words, category, maker, availableNow, sort, page, size);
    }

    /** Nothing is asked for: the categories are offered. */
    boolean isBrowsing() {
        return words == null && !isFiltered();
    }

    boolean isFiltered() {
        return category != null || maker != null || availableNow;
    }

    private static String text(String given) {
        String text = given == null ? "" : given.strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static Integer whole(String given) {
        return given == null || !given.matches("\\d{1,9}") ? null : Integer.valueOf(given);
    }
}
