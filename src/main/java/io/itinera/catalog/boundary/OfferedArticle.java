package io.itinera.catalog.boundary;

import io.itinera.shared.work.PriceTag;

/** An article and what whoever looks pays for the smallest order of it. @param tag null when it has no price */
public record OfferedArticle(ArticleRow article, PriceTag tag) {
}
