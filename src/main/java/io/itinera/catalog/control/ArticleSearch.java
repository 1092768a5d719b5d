package io.itinera.catalog.control;

import io.itinera.catalog.boundary.ArticleQuery;
import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FoundArticles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** Searches articles by number and by words. */
@ApplicationScoped
public class ArticleSearch {
    public Map<String, ArticleRow> byNumbers(Collection<String> numbers) {
        throw new UnsupportedOperationException("soon");
    }

    public FoundArticles search(ArticleQuery query) {
        throw new UnsupportedOperationException("soon");
    }
}
