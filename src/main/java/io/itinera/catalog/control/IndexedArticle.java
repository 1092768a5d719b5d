package io.itinera.catalog.control;

import io.itinera.catalog.entity.ArticleStatus;
import java.time.Instant;

/** What of an article can be searched. */
public record IndexedArticle(long id, String partNumber, String gtin, String name, String description,
                             String manufacturer, String manufacturerPartNumber, String emdnCode, long categoryId,
                             ArticleStatus status, Instant changedAt, int version) {
}
