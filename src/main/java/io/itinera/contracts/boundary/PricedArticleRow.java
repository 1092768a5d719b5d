package io.itinera.contracts.boundary;

import io.itinera.catalog.boundary.ArticleRow;

/** An article with its stock, and what an account pays for it. @param price null when it has none */
public record PricedArticleRow(ArticleRow article, PriceRow price) {
}
